import { formatNumber } from '../format';
import type { CommandMessages } from './messages';

export const commandsZhHant: CommandMessages = {
  menu: {
    title: '客戶分級簿',
    recordPurchase: '記錄購買…',
    logContact: '記錄一次聯繫…',
    openCard: '打開客戶卡',
    regrade: '調整級別',
    regradeSelected: '選取的列',
    regradeAll: '全部客戶',
    followUps: '跟進',
    refreshPlan: '更新今天的計畫',
    todaysPlan: '今天的計畫：列印、行事曆、排得下嗎…',
    brief: '今天的拜訪要點…',
    showOverdue: '只看逾期',
    showToday: '只看今天',
    showThisWeek: '只看本週',
    byGrade: '只看某一級',
    byStage: '只看某一階段',
    clearFilter: '清除篩選',
    automation: '自動化…',
    tools: '工具',
    setUp: '建立分級簿或沿用這份名單…',
    checkLedger: '檢查分級簿',
    review: '每月檢討',
    import: '匯入名單…',
    duplicates: '找重複的客戶…',
    export: '匯出…',
    erase: '清除一位客戶的個資…',
    undo: '復原上一次變更',
    help: '說明',
  },
  titles: {
    purchase: '記錄購買',
    contact: '記錄一次聯繫',
    card: '準客戶卡',
    brief: '拜訪要點',
    setUp: '建立分級簿或沿用這份名單',
    problems: '檢查分級簿',
    help: '級別怎麼看',
    plan: '今天的計畫',
    automation: '自動化：早晨更新',
    import: '匯入名單',
    duplicates: '找重複的客戶',
    export: '匯出',
    erase: '清除客戶個資',
  },
  exported: { masked: '已遮罩', inFull: '未遮罩' },
  progress: {
    regrading: '正在調整客戶級別……',
    settingUp: '正在建立分級簿…',
    checking: '正在檢查分級簿…',
    undoing: '正在復原上一次變更…',
    planning: '正在排今天的計畫…',
    reviewing: '正在整理每月檢討…',
  },
  done: {
    regraded: (total, up, down, first, problems) => {
      const moves = [
        up > 0 ? `${n(up)} 位升級` : '',
        down > 0 ? `${n(down)} 位降級` : '',
        first > 0 ? `${n(first)} 位首次分級` : '',
        problems > 0 ? `${n(problems)} 個問題，請看「檢查分級簿」` : '',
      ].filter((part) => part !== '');
      return `已重新評定 ${n(total)} 位客戶：${moves.length === 0 ? '級別都沒有變動' : moves.join('，')}。`;
    },
    regradeUnchanged: (total, problems) =>
      `已重新評定 ${n(total)} 位客戶：級別都沒有變動${problems > 0 ? `，${n(problems)} 個問題，請看「檢查分級簿」` : ''}。`,
    noCustomers: '還沒有可以分級的客戶。先在「客戶」工作表寫下一個姓名，再調整級別。',
    purchaseSaved: (customer, from, to, nextFollowUp) =>
      `購買已記下。${moved(customer, from, to)}${nextFollowUp === '' ? '' : `下次跟進：${nextFollowUp}。`}`,
    purchaseRepeated: (customer) => `${customer} 的這筆購買先前已經存好，沒有重複寫入。`,
    contactSaved: (customer, from, to, nextFollowUp, conflicts) =>
      `聯繫已記下。${moved(customer, from, to)}${nextFollowUp === '' ? '' : `下次跟進：${nextFollowUp}。`}${changedMeanwhile(conflicts)}`,
    contactRepeated: (customer) => `與 ${customer} 的這次聯繫先前已經存好，沒有重複寫入。`,
    factsSaved: (customer, from, to, conflicts) => `已儲存。${moved(customer, from, to)}${changedMeanwhile(conflicts)}`,
    factsUnchanged: (customer) => `沒有需要儲存的內容：${customer} 的客戶卡上已經是這樣。`,
    editRegraded: (customer, from, to) => moved(customer, from, to),
    planned: (today, thisWeek, overdue, ticks, problems) => [
      `今天的計畫排好了：今天 ${n(today)} 位，本週還有 ${n(thisWeek)} 位，逾期 ${n(overdue)} 位。`,
      ticks > 0 ? `${n(ticks)} 個打勾已記為聯繫。` : '',
      problems > 0 ? `有 ${n(problems)} 個問題，請看「檢查分級簿」。` : '',
    ].filter((part) => part !== '').join(''),
    planEmpty: '還沒有客戶可排。請先在「客戶」填一個姓名，再更新計畫。',
    tickLogged: (customer, from, to, next) => `已記錄。${moved(customer, from, to)}${next === '' ? '' : `下次跟進：${next}。`}`,
    tickUndone: (customer) => `已收回：與 ${customer} 的這次聯繫不算。`,
    tickGone: (about) => `${about} 已打勾，但已不在客戶名單上，所以沒有記錄。`,
    tickUnread: (about, given) => `${about}：清單裡沒有「${given}」，所以沒有記錄。`,
    ticksLogged: (contacts) => `已記錄 ${n(contacts)} 次聯繫。`,
    filtered: (what, tab) => `「${tab}」只顯示：${what}。選「跟進 ▸ 清除篩選」看全部。`,
    filteredDayOff: '今天不是工作日，沒有排客戶。',
    filterCleared: (tab) => `「${tab}」已顯示全部。`,
    automationOn: (hour, digestTo) => `每天約 ${hour} 點自動更新${digestTo === '' ? '。' : `，並把摘要寄到 ${digestTo}。`}`,
    automationOff: '早晨更新已關閉。',
    morningDone: (today, overdue, mailedTo) => `今天的計畫排好了：今天 ${n(today)} 位，逾期 ${n(overdue)} 位。${mailedTo === '' ? '' : `摘要已寄到 ${mailedTo}。`}`,
    reviewed: (month, again, buyers, shortfalls) =>
      `${month} 檢討：${n(buyers)} 位買家中有 ${n(again)} 位先前買過，${n(shortfalls)} 項不足一再出現。`,
    reviewEmpty: '還沒有可以檢討的內容。請先記錄購買與聯繫，並寫下不足之處，再來檢討。',
    imported: (added, updated, problems) =>
      `匯入完成：新增 ${n(added)} 位，更新 ${n(updated)} 位${problems > 0 ? `；${n(problems)} 個問題，請看「檢查分級簿」` : ''}。「復原上一次變更」可以全部收回。`,
    setUpFresh: '分級簿準備好了。請在「客戶」工作表寫下第一位客戶，有姓名和一種聯繫方式就夠了。',
    setUpAdopted: (customers, addedColumns) =>
      `這份名單現在是分級簿了：${n(customers)} 位客戶，最後面新增 ${n(addedColumns)} 欄。想還原請選「復原上一次變更」。`,
    setUpRepaired: (mended) => `分級簿已修復：補回 ${n(mended)} 個工作表或欄位。`,
    lockRefused: '「規則設定」已受保護，只有擁有者能變更保護方式。',
    checkedClean: (customers) => `已檢查 ${n(customers)} 位客戶，沒有需要處理的地方。`,
    checkedProblems: (customers, problems) => `已檢查 ${n(customers)} 位客戶，有 ${n(problems)} 個問題要看一下。`,
    merged: (kept, dropped, lines) => `「${dropped}」已併入「${kept}」，${n(lines)} 筆紀錄跟著過去。想拆開請用「工具 ▸ 找重複的客戶」。`,
    erased: '這位客戶的個資已清除。購買的次數與金額照算，但看不出是誰。',
  },
  undo: {
    nothing: '沒有可以復原的變更。',
    purchase: (customer, day) => `已復原：${customer} 在 ${day} 的購買。那一列仍留在「購買紀錄」工作表，狀態改為作廢。`,
    contact: (customer, day, kept) => `已復原：${customer} 在 ${day} 的聯繫，以及當時改動的內容。那一列仍留在「聯繫紀錄」工作表，狀態改為作廢。${keptFacts(kept)}`,
    facts: (customer, restored, kept) => `已復原：${customer} 的 ${n(restored)} 項資料已改回原值。${keptFacts(kept)}`,
    merged: (kept, dropped, changedSince) => `已復原：「${kept}」與「${dropped}」又是兩位客戶了。${keptFacts(changedSince)}`,
    imported: (removed, restored, keptCustomers, keptCells) => [
      `已復原這次匯入：${n(removed)} 位客戶已從名單移除，${n(restored)} 格已改回原值。`,
      keptCustomers > 0 ? `之後已有往來或修改的 ${n(keptCustomers)} 位客戶保留不動。` : '',
      keptCells > 0 ? `之後有人改過的 ${n(keptCells)} 格保留不動。` : '',
    ].join(''),
    setUp: '已復原：建立時新增的內容都拿掉了。您自己的欄位始終沒有動過，變更紀錄也會保留。',
    keptChanges: (columns) => `您後來用過的 ${n(columns)} 個欄位或工作表保留不動。`,
  },
  hints: {
    asOfOld: (day) => `目前的級別是 ${day} 評定的。請選「客戶分級簿 ▸ 調整級別 ▸ 全部客戶」更新到今天。`,
    policyDefaults: (settings) => `「規則設定」工作表有 ${n(settings)} 項設定讀不懂，先用預設值。詳情請看「檢查分級簿」。`,
    planOld: (day) => `計畫還是 ${day} 的。請選「客戶分級簿 ▸ 跟進 ▸ 更新今天的計畫」。`,
  },
  stops: {
    busy: '分級簿正在執行另一項工作，請稍後再試。',
    busyEntryKept: '正在調整級別。您填的內容都還在，稍等一下再按儲存。',
    noLedger: '這份試算表還不是分級簿。請先選「工具 ▸ 建立分級簿或沿用這份名單」。',
    alreadySetUp: '這張工作表已經是分級簿的一部分，沒有需要新增的內容。',
    tabMissing: (tab) => `找不到工作表「${tab}」。請選「工具 ▸ 建立分級簿或沿用這份名單」，會把它補回來，其他內容不動。`,
    columnMissing: (column, tab) => `工作表「${tab}」裡找不到「${column}」這一欄。請把欄名改回來，或選「工具 ▸ 建立分級簿或沿用這份名單」修復。`,
    planBehind: '有些級別還不是今天的。請先選「跟進 ▸ 更新今天的計畫」。',
    filterElsewhere: (tab) => `「${tab}」上有您自己的篩選器，沒有涵蓋分級簿的欄位。請先移除（資料 ▸ 移除篩選器）再試。`,
    addressBad: (address) => `「${address}」不是電子郵件地址。請填您自己的，例如 name@example.com。`,
    addressOfCustomer: (address) => `${address} 是客戶的地址。摘要只給您自己，請填您的電子郵件地址。`,
    hourBad: '請選 0 到 23 點。',
    rightsMissing: (scopes) => `Google 還沒有准許所需的權限（${scopes}）。什麼都沒改；請再開「自動化」並允許。`,
    mailQuota: 'Google 今天不讓這個帳號再寄信，所以沒有寄摘要；計畫本身已排好。',
    selectionEmpty: '選取的列裡沒有客戶。請選取一列或多列客戶再試一次。',
    selectionElsewhere: (tab) => `請到工作表「${tab}」選取客戶所在的列，再試一次。`,
    customerMissing: '請選擇是哪位客戶。',
    customerUnknown: (customer) => `分級簿裡沒有「${customer}」這位客戶，可能那一列已被刪除，請重新搜尋。`,
    idMissing: (customer) => `${customer}還沒有客戶編號。請先選「調整級別 ▸ 全部客戶」：會給出編號，之後就能打開客戶卡。`,
    customerTwice: (id, tab) => `工作表「${tab}」有兩列的編號都是 ${id}。請把其中一列改成別的編號（或清空後調整級別），再儲存一次。`,
    dayMissing: '請選擇日期。',
    dayUnreadable: (text) => `「${text}」不是日期，請寫成 2026-05-20 這樣。`,
    dayInFuture: (day) => `${day} 還沒到。購買要從成交那天算起。`,
    talkInFuture: (day) => `${day} 還沒到。聯繫要從實際發生那天算起；約好以後的日子請填在「約定日」。`,
    promisePast: (day) => `${day} 比這次聯繫還早。請選擇約好的日期，沒有約定就留空。`,
    nameGone: '客戶至少要有姓名或公司名稱。',
    numberUnreadable: (field, text) => `${field}：「${text}」不是數字。`,
    textTooLong: (field, most) => `${field}太長了，最多 ${n(most)} 個字。`,
    columnTwice: (column) => `有兩欄都當作「${column}」，請只留一欄。`,
    nameColumnMissing: '請選擇哪一欄是客戶的姓名。',
    headersMissing: '找不到像欄名的一列。請在第 1 列寫上欄名（姓名、電話……），再重新開啟。',
    headersBelow: (row) => `您的欄名在第 ${n(row)} 列，分級簿需要欄名在第 1 列。請刪除或移開上面的內容，再重新開啟。`,
    merged: (tab, cells) => `工作表「${tab}」的 ${cells} 是合併儲存格，分不出是哪一列。請先取消合併再試一次。`,
    placeGone: (place) => `「${place}」已經不在了。請關閉後重新開啟。`,
    mergedSince: (customer) => `這位客戶後來又併入了「${customer}」。請先拆開那一次合併。`,
    sheetMoved: '有人正在調整這張工作表。資料沒有遺失，請再試一次。',
    badRequest: '對話框與分級簿的版本對不上。請關閉對話框、重新整理試算表後再試。',
    timeLimit: '執行太久，被系統中斷了。已完成的都保留著，再執行一次就會接著做。',
    quota: '今天的使用額度已經用完。資料沒有遺失，請明天再試。',
    tooManyScripts: '您的帳號同時執行的程式太多了，請一分鐘後再試。',
    notAllowed: '系統不允許分級簿這麼做。請從選單重新開啟並同意授權；若是共用檔案，您需要有編輯權限。',
    unknown: (detail) => `發生問題（${detail}）。您填的內容都還在，請再試一次。`,
  },
  columns: {
    warnOnEdit: '這一欄由客戶分級簿填寫，您在這裡輸入的內容會在下次調整級別時被取代。',
    onlyMine: '只有擁有者與上鎖的人可以更改規則。',
    pickFromList: '請從清單中選擇；留白表示還不知道。',
    typeDate: '請填含年份的日期，例如 2026-05-20。',
    typeNumber: '請填數字。',
    added: (tabs, columns) => `新增 ${n(tabs)} 張工作表、${n(columns)} 欄`,
  },
  imported: { manualReason: (source) => `由 ${source} 匯入` },
  notGraded: '未分級',
};

function moved(customer: string, from: string, to: string): string {
  if (from === to) return to === '' ? `${customer} 還未分級。` : `${customer} 維持 ${to} 級。`;
  return `${customer}：${letter(from)} → ${letter(to)}。`;
}

function changedMeanwhile(conflicts: number): string {
  return conflicts === 0 ? '' : `其中 ${n(conflicts)} 項在這段時間被別人改過。`;
}

function keptFacts(kept: number): string {
  return kept === 0 ? '' : `後來有人改過的 ${n(kept)} 項保留不動。`;
}

function letter(grade: string): string {
  return grade === '' ? commandsZhHant.notGraded : grade;
}

function n(value: number): string {
  return formatNumber(value, 'zh-Hant');
}
