import type { UserLocale } from './page-language';

/** Every word the page itself says; what the add-on says comes from its bundle. */
export interface Words {
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly data: string;
  readonly newSample: string;
  readonly newSampleAsk: string;
  readonly downloadXlsx: string;
  readonly downloadCsv: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly createFilter: string;
  readonly removeFilter: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly menuBar: string;
  readonly grid: string;
  /** The menu of an add-on is named after the add-on. */
  readonly addOn: string;
  readonly saved: (where: string) => string;
  readonly saving: string;
  readonly notSaved: string;
  readonly sampleName: string;
  readonly sampleNote: string;
  readonly loading: string;
  readonly runningScript: string;
  readonly finishedScript: string;
  readonly dismiss: string;
  readonly close: string;
  readonly sidebar: string;
  readonly notifications: string;
  readonly failedTo: (what: string) => string;
  readonly mailTo: (address: string) => string;
  readonly mailNotSent: string;
  readonly local: string;
  readonly localHint: string;
}

export const WORDS: Record<UserLocale, Words> = {
  en: {
    file: 'File', edit: 'Edit', view: 'View', data: 'Data',
    newSample: 'Open the sample ledger anew',
    newSampleAsk: 'Everything changed in this sample will be gone. Open it anew?',
    downloadXlsx: 'Download as Microsoft Excel (.xlsx)', downloadCsv: 'Download this tab as .csv',
    undo: 'Undo', redo: 'Redo', language: 'Language',
    createFilter: 'Create a filter', removeFilter: 'Remove filter',
    sortAscending: 'Sort sheet by this column, A to Z', sortDescending: 'Sort sheet by this column, Z to A',
    menuBar: 'Menus', grid: 'Spreadsheet', addOn: 'Customer Ledger',
    saved: (where) => `Saved to ${where}`, saving: 'Saving…', notSaved: 'Not saved: the server of this page does not answer',
    sampleName: 'Sample ledger', sampleNote: 'Sample: kept until the server stops',
    loading: 'Opening the ledger…', runningScript: 'Running script', finishedScript: 'Finished script',
    dismiss: 'Dismiss', close: 'Close', sidebar: 'Sidebar', notifications: 'Notifications',
    failedTo: (what) => `Could not do it: ${what}`,
    mailTo: (address) => `Mail to ${address}`, mailNotSent: 'Not sent: the local sheet only shows what Google would send.',
    local: 'Local sheet', localHint: 'Runs on this computer alone; nothing is sent anywhere.',
  },
  zh_TW: {
    file: '檔案', edit: '編輯', view: '檢視', data: '資料',
    newSample: '重新開啟範例', newSampleAsk: '這份範例中的所有變更都會消失。要重新開啟嗎?',
    downloadXlsx: '下載 Microsoft Excel (.xlsx)', downloadCsv: '將此分頁下載為 .csv',
    undo: '復原', redo: '重做', language: '語言',
    createFilter: '建立篩選器', removeFilter: '移除篩選器',
    sortAscending: '依此欄排序工作表 (A 到 Z)', sortDescending: '依此欄排序工作表 (Z 到 A)',
    menuBar: '選單', grid: '試算表', addOn: '客戶分級簿',
    saved: (where) => `已儲存到 ${where}`, saving: '儲存中…', notSaved: '尚未儲存:此頁面的伺服器沒有回應',
    sampleName: '範例客戶簿', sampleNote: '範例:保留到伺服器停止為止',
    loading: '正在開啟客戶簿…', runningScript: '正在執行指令碼', finishedScript: '指令碼已執行完畢',
    dismiss: '關閉', close: '關閉', sidebar: '側欄', notifications: '通知',
    failedTo: (what) => `無法完成:${what}`,
    mailTo: (address) => `寄給 ${address} 的郵件`, mailNotSent: '尚未寄出，本機試算表只顯示 Google 會寄出的內容。',
    local: '本機試算表', localHint: '只在這台電腦上執行,不會傳送任何資料。',
  },
  zh_CN: {
    file: '文件', edit: '编辑', view: '查看', data: '数据',
    newSample: '重新打开示例', newSampleAsk: '此示例中的所有更改都会丢失。要重新打开吗?',
    downloadXlsx: '下载 Microsoft Excel (.xlsx)', downloadCsv: '将此工作表下载为 .csv',
    undo: '撤消', redo: '重做', language: '语言',
    createFilter: '创建过滤器', removeFilter: '移除过滤器',
    sortAscending: '按此列对工作表排序 (A 到 Z)', sortDescending: '按此列对工作表排序 (Z 到 A)',
    menuBar: '菜单', grid: '电子表格', addOn: '客户分级簿',
    saved: (where) => `已保存到 ${where}`, saving: '正在保存…', notSaved: '未保存:此页面的服务器没有响应',
    sampleName: '示例客户簿', sampleNote: '示例:保留到服务器停止为止',
    loading: '正在打开客户簿…', runningScript: '正在运行脚本', finishedScript: '脚本已运行完毕',
    dismiss: '关闭', close: '关闭', sidebar: '边栏', notifications: '通知',
    failedTo: (what) => `无法完成:${what}`,
    mailTo: (address) => `发给 ${address} 的邮件`, mailNotSent: '没有发出，本地表格只显示 Google 会发出的内容。',
    local: '本地表格', localHint: '只在这台电脑上运行,不会发送任何数据。',
  },
};
