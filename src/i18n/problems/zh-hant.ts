import { formatNumber } from '../format';
import type { ProblemMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hant');

export const problemsZhHant: ProblemMessages = {
  groups: {
    unread: '讀不懂', unassigned: '不知是誰或缺少', contradiction: '互相矛盾', stale: '資料太舊',
    forbidden: '不該放在這裡', seldom: '很少用的欄', waiting: '等您處理',
  },
  all: '全部',
  filter: '顯示',
  counted: (label, count) => `${label}（${count}）`,
  goTo: (place) => `前往 ${place}`,
  went: (place) => `游標已移到 ${place}。`,
  showMore: (count) => `再顯示 ${n(count)} 筆`,
  about: (whom, text) => `${whom}：${text}`,
  merged: { text: (block) => `${block} 是合併儲存格，分不出是哪一列，寫進去的內容會遺失。`, mend: '請選取後，用「格式 ▸ 合併儲存格 ▸ 取消合併」。' },
  stale: {
    text: {
      basic: (day) => `基本資料是 ${day} 的，已超過半年。`,
      person: (day) => `個人資料是 ${day} 的，已超過半年。`,
      company: (day) => `公司資料是 ${day} 的，已超過半年。`,
    },
    mend: '下次談話時確認，再到客戶卡填上新的日期與來源。',
  },
  forbidden: {
    text: {
      identity: (column) => `「${column}」裡有像身分證號碼的內容。`,
      card: (column) => `「${column}」裡有像信用卡號的內容。`,
      account: (column) => `「${column}」裡有像銀行帳號的內容。`,
      health: (column) => `「${column}」提到健康狀況。`,
    },
    mend: {
      identity: '請刪除：銷售用不到，看得到試算表的人卻可能拿去冒用。',
      card: '請刪除：卡號不可以存在試算表裡。',
      account: '請從這裡刪除，只留在付款用的地方。',
      health: '請刪除，除非您賣的東西用得到，而且客戶同意。',
    },
  },
  forbiddenColumn: {
    text: {
      identity: (column, filled) => `「${column}」欄放的是身分證號碼，已填 ${n(filled)} 格。`,
      card: (column, filled) => `「${column}」欄放的是信用卡號，已填 ${n(filled)} 格。`,
      account: (column, filled) => `「${column}」欄放的是銀行帳號，已填 ${n(filled)} 格。`,
      health: (column, filled) => `「${column}」欄放的是健康資料，已填 ${n(filled)} 格。`,
    },
    mend: '請刪除這一欄，或移到較少人看得到的檔案。',
  },
  seldom: {
    text: (column, filled, of) => `「${column}」在 ${n(of)} 位客戶中只填了 ${n(filled)} 位，不到 5%。`,
    mend: '重要的補上，不然就隱藏或刪除這一欄：少看一點，看得更清楚。',
  },
  notices: {
    dateInFuture: '請改正日期；約好的時間請填在「約定日」。', lineInFuture: '請改正「購買紀錄」或「聯繫紀錄」裡的日期。',
    intentionWithoutNeed: '問清楚哪一個對，再改正另一個。', demandWithoutNeed: '問清楚有沒有需求，再改正其中一個。',
    closeWithoutIntention: '請清除日期，或改正購買意向。', promiseBroken: '今天就聯繫並記錄，或另約一天。',
    creditBad: '付清之後，請改正「誠信度」。',
  },
};
