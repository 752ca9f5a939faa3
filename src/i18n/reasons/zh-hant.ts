import type { ReasonMessages } from './messages';

export const zhHant: ReasonMessages = {
  notGraded: '未分級',
  facts: {
    G1: ({ held }) => held === 'need' ? '沒有需求' : held === 'demand' ? '沒有需求量' : '沒有購買意向',
    G0: () => '購買意向與產品認識都還不清楚',
    G2: () => '對產品認識還不足',
    G2b: () => '有購買意向；對產品是否了解尚未記錄',
    G3: () => '購買意向還不清楚',
    G3b: () => '買過；目前的需求還不清楚',
    G5: ({ doubt }) => `購買意向強烈；質疑：${doubt}`,
    G6: ({ doubt }) => doubt === '' ? '有一定的購買意向' : `有一定的購買意向；質疑：${doubt}`,
    G4: ({ saidYes, close }) => saidYes ? '購買意向強烈，已答應購買' : `購買意向強烈，預計 ${close ?? '–'} 成交`,
    G7: ({ issue }) => `購買意向強烈；未解決：${issue}`,
    G7b: ({ close }) => `購買意向強烈，但預計成交日 ${close ?? '–'} 已過`,
    G7c: ({ held }) => held === 'power' ? '購買意向強烈，但暫無購買力'
      : held === 'authority' ? '購買意向強烈，但沒有購買決策權'
        : '購買意向強烈；尚未答應，近期也沒有成交日',
  },
  assumedInformed: '（產品認識未記錄，視為充分）',
  why: {
    facts: ({ grade, facts }) => `${grade}：${facts}。`,
    standing: ({ lastOrder, lastTalk }) => `A：最近購買 ${lastOrder}，一直保持密切聯繫，最近聯繫 ${lastTalk}。`,
    quiet: ({ lastOrder, lastTalk }) => `B：最近購買 ${lastOrder}，但 ${lastTalk} 之後沒有聯繫；聯繫一次即回到 A。`,
    raised: ({ grade, factsSay, facts, raises, since, lastOrder, quietSince }) =>
      `${grade}：${facts}（${factsSay}），${raises === 1 ? `因 ${since} 再次購買升高一級`
        : `因 ${since} 至 ${lastOrder} 的購買升高 ${raises} 級`}${quietSince === null ? '' : `；${quietSince} 之後沒有聯繫，聯繫一次即顯示 A`}。`,
    lapsed: ({ grade, facts, lastOrder, after }) =>
      `${grade}：最近購買 ${lastOrder}${after === null ? '' : `，${after} 之後聯繫中斷`}；${facts}。`,
    undated: ({ grade, facts }) => `${grade}：以前買過，日期不明；${facts}。`,
    manual: ({ grade, given, reason, since, orders, firstPurchase, quietSince, computed }) =>
      `${grade}：${since} 手動定為 ${given}${reason === '' ? '，未寫理由' : `（${reason}）`}`
      + `${firstPurchase ? '；之後首次購買' : orders === 0 ? '' : `；之後購買 ${orders} 次，逐次升級`}`
      + `${quietSince === null ? '' : `；${quietSince} 之後沒有聯繫`}。系統計算：${computed}`,
    manualExpired: ({ given, since, computed }) => `${computed}（${since} 手動定的 ${given} 因久未聯繫已失效。）`,
  },
  toReach: ({ grade, step }) => `升到 ${grade}：${step}。`,
  until: ({ step }) => `在此之前：${step}。`,
  steps: {
    talk: () => '聯繫一次',
    purchase: () => '成交一次',
    clearDoubt: ({ doubt }) => `消除質疑「${doubt}」`,
    settleIssue: ({ issue }) => `解決「${issue}」`,
    newDate: ({ days }) => `另約 ${days} 天內的成交日，或問出卡在哪裡`,
    yesOrDate: ({ days }) => `得到客戶答應，或約定 ${days} 天內的成交日`,
    dateOrYes: ({ days }) => `得到客戶答應，或約定 ${days} 天內的成交日`,
    findPower: () => '幫客戶找到付款的辦法',
    findAuthority: () => '找到有購買決策權的人',
    teach: () => '讓客戶清楚產品的優勢和價格',
    explain: () => '先說明產品的優勢和價格',
    confirmKnowledge: () => '確認客戶對產品的認識',
    reasonToNeed: () => '給客戶一個需要它的理由',
    findIntention: () => '拜訪或去電，弄清是否有購買意向',
    findOut: () => '拜訪或去電，弄清購買意向與產品認識',
    establishIntention: () => '弄清是否有購買意向',
    askCurrentNeed: () => '詢問目前的需求，爭取強烈意向',
    strengthen: () => '找出能讓意向變強烈的關鍵',
    close: () => '促成成交，但不強迫',
  },
  notices: {
    knownPurchasesUndated: ({ count }) => `先前購買次數 ${count} 次沒有日期：請填先前最近購買日，否則無法算作聯繫。`,
    dateInFuture: ({ field, day }) => `「${FIELDS[field]}」在未來（${day}），目前不計。`,
    lineInFuture: ({ day }) => `有購買或聯繫記錄的日期在未來（${day}），目前不計。`,
    manualWithoutReason: ({ given }) => `手動級別 ${given} 沒有寫理由：請補上。`,
    manualExpired: ({ given, since }) => `${since} 手動定的 ${given} 因久未聯繫已失效：請重新確認或清除。`,
    intentionWithoutNeed: ({ missing }) => `矛盾：有購買意向，但${missing === 'need' ? '需求為「無」' : '需求量為「無」'}。`,
    demandWithoutNeed: () => '矛盾：需求為「無」，卻填了需求量。',
    closeWithoutIntention: ({ close }) => `矛盾：沒有購買意向，卻有預計成交日 ${close}。`,
    closePassed: ({ close }) => `預計成交日 ${close} 已過：另約日期，或記下未解決的問題。`,
    promiseBroken: ({ promised }) => `答應 ${promised} 聯繫，之後沒有聯繫記錄。`,
    promiseOnDayOff: ({ promised, day }) => `${promised} 不上班，約定排在 ${day}。請另約一天，或改正規則設定的假日。`,
    snoozePassed: ({ until }) => `延後至 ${until} 已過，不再有作用。請清空，或改成之後的日期。`,
    creditBad: () => '誠信度不良：有死賬風險。不列優先，先談妥付款。',
  },
  nextAction: {
    keepClose: '保持密切聯繫：致謝，問下一個需求，請介紹客戶',
    close: '促成成交，不強迫',
    settleIssue: '解決小問題，或約定日期',
    answerDoubt: '回答質疑：先講優勢和價格',
    winBack: '挽回：詢問目前的需求',
    returning: '致謝，重建聯繫，問下一個需求',
    visit: '拜訪',
    investigate: '調查需求',
    inform: '介紹產品：優勢和價格',
  },
  strategy: {
    keepClose: '保持密切聯繫；致謝，讓客戶感到被尊重、被重視，請他再次購買、介紹其他客戶。',
    close: '即將成交：隨時在旁協助，不要強迫購買。',
    settle: '解決卡住的小問題，或約定日期。',
    answer: '有足夠的耐心回答質疑：先讓客戶對產品的優勢和價格有正確認識。斷了聯繫的老客戶：詢問目前的需求，設法挽回。',
    teach: '更大的努力和關注：介紹產品，深入調查需求。',
    watch: '偶爾關注，絕不放棄。',
    findOut: '拜訪或去電，弄清購買意向與產品認識。',
  },
  followUp: {
    doNotContact: '不要聯繫。',
    promise: ({ promised }) => `已約定 ${promised}。`,
    promiseBroken: ({ promised }) => `約定的 ${promised} 已失約：今天聯繫。`,
    notReached: ({ tries, lastTry }) => tries === 1 ? `${lastTry} 未聯繫上：再試一次。` : `已有 ${tries} 天未聯繫上，最近一次 ${lastTry}。`,
    interval: ({ row, lastTalk, note }) => `${lastTalk} 聯繫後，按${rowIn(row)}的間隔${note}。`,
    neverTalked: ({ row, enteredOn, note }) => `還沒聯繫過；${enteredOn} 登錄後，按${rowIn(row)}的間隔${note}。`,
    snoozed: ({ until }) => `延後到 ${until}。`,
    closeRow: '密切聯繫',
    case1: '（暫無購買力，暫時放一放）',
    case3: '（情況 3：減半）',
  },
};

/** A letter stands between spaces, words in quotes. */
function rowIn(row: string): string {
  return /^[A-F]$/.test(row) ? ` ${row} ` : `「${row}」`;
}

const FIELDS = {
  knownLastContact: '先前最近聯繫', knownLastPurchase: '先前最近購買', manualSince: '手動起始日', enteredOn: '登錄日期',
} as const;
