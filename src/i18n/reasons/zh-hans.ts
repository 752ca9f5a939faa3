import type { ReasonMessages } from './messages';

export const zhHans: ReasonMessages = {
  notGraded: '未分级',
  facts: {
    G1: ({ held }) => held === 'need' ? '没有需求' : held === 'demand' ? '没有需求量' : '没有购买意向',
    G0: () => '购买意向与产品认识都还不清楚',
    G2: () => '对产品认识还不足',
    G2b: () => '有购买意向；对产品是否了解尚未记录',
    G3: () => '购买意向还不清楚',
    G3b: () => '买过；目前的需求还不清楚',
    G5: ({ doubt }) => `购买意向强烈；质疑：${doubt}`,
    G6: ({ doubt }) => doubt === '' ? '有一定的购买意向' : `有一定的购买意向；质疑：${doubt}`,
    G4: ({ saidYes, close }) => saidYes ? '购买意向强烈，已答应购买' : `购买意向强烈，预计 ${close ?? '–'} 成交`,
    G7: ({ issue }) => `购买意向强烈；未解决：${issue}`,
    G7b: ({ close }) => `购买意向强烈，但预计成交日 ${close ?? '–'} 已过`,
    G7c: ({ held }) => held === 'power' ? '购买意向强烈，但暂无购买力'
      : held === 'authority' ? '购买意向强烈，但没有购买决策权'
        : '购买意向强烈；尚未答应，近期也没有成交日',
  },
  assumedInformed: '（产品认识未记录，视为充分）',
  why: {
    facts: ({ grade, facts }) => `${grade}：${facts}。`,
    standing: ({ lastOrder, lastTalk }) => `A：最近购买 ${lastOrder}，一直保持密切联系，最近联系 ${lastTalk}。`,
    quiet: ({ lastOrder, lastTalk }) => `B：最近购买 ${lastOrder}，但 ${lastTalk} 之后没有联系；联系一次即回到 A。`,
    raised: ({ grade, factsSay, facts, raises, since, lastOrder, quietSince }) =>
      `${grade}：${facts}（${factsSay}），${raises === 1 ? `因 ${since} 再次购买升高一级`
        : `因 ${since} 至 ${lastOrder} 的购买升高 ${raises} 级`}${quietSince === null ? '' : `；${quietSince} 之后没有联系，联系一次即显示 A`}。`,
    lapsed: ({ grade, facts, lastOrder, after }) =>
      `${grade}：最近购买 ${lastOrder}${after === null ? '' : `，${after} 之后联系中断`}；${facts}。`,
    undated: ({ grade, facts }) => `${grade}：以前买过，日期不明；${facts}。`,
    manual: ({ grade, given, reason, since, orders, firstPurchase, quietSince, computed }) =>
      `${grade}：${since} 手动定为 ${given}${reason === '' ? '，未写理由' : `（${reason}）`}`
      + `${firstPurchase ? '；之后首次购买' : orders === 0 ? '' : `；之后购买 ${orders} 次，逐次升级`}`
      + `${quietSince === null ? '' : `；${quietSince} 之后没有联系`}。系统计算：${computed}`,
    manualExpired: ({ given, since, computed }) => `${computed}（${since} 手动定的 ${given} 因久未联系已失效。）`,
  },
  toReach: ({ grade, step }) => `升到 ${grade}：${step}。`,
  until: ({ step }) => `在此之前：${step}。`,
  steps: {
    talk: () => '联系一次',
    purchase: () => '成交一次',
    clearDoubt: ({ doubt }) => `消除质疑“${doubt}”`,
    settleIssue: ({ issue }) => `解决“${issue}”`,
    newDate: ({ days }) => `另约 ${days} 天内的成交日，或问出卡在哪里`,
    yesOrDate: ({ days }) => `得到客户答应，或约定 ${days} 天内的成交日`,
    dateOrYes: ({ days }) => `得到客户答应，或约定 ${days} 天内的成交日`,
    findPower: () => '帮客户找到付款的办法',
    findAuthority: () => '找到有购买决策权的人',
    teach: () => '让客户清楚产品的优势和价格',
    explain: () => '先说明产品的优势和价格',
    confirmKnowledge: () => '确认客户对产品的认识',
    reasonToNeed: () => '给客户一个需要它的理由',
    findIntention: () => '拜访或去电，弄清是否有购买意向',
    findOut: () => '拜访或去电，弄清购买意向与产品认识',
    establishIntention: () => '弄清是否有购买意向',
    askCurrentNeed: () => '询问目前的需求，争取强烈意向',
    strengthen: () => '找出能让意向变强烈的关键',
    close: () => '促成成交，但不强迫',
  },
  notices: {
    knownPurchasesUndated: ({ count }) => `先前购买次数 ${count} 次没有日期：请填先前最近购买日，否则无法算作联系。`,
    dateInFuture: ({ field, day }) => `“${FIELDS[field]}”在未来（${day}），目前不计。`,
    lineInFuture: ({ day }) => `有购买或联系记录的日期在未来（${day}），目前不计。`,
    manualWithoutReason: ({ given }) => `手动级别 ${given} 没有写理由：请补上。`,
    manualExpired: ({ given, since }) => `${since} 手动定的 ${given} 因久未联系已失效：请重新确认或清除。`,
    intentionWithoutNeed: ({ missing }) => `矛盾：有购买意向，但${missing === 'need' ? '需求为“无”' : '需求量为“无”'}。`,
    demandWithoutNeed: () => '矛盾：需求为“无”，却填了需求量。',
    closeWithoutIntention: ({ close }) => `矛盾：没有购买意向，却有预计成交日 ${close}。`,
    closePassed: ({ close }) => `预计成交日 ${close} 已过：另约日期，或记下未解决的问题。`,
    promiseBroken: ({ promised }) => `答应 ${promised} 联系，之后没有联系记录。`,
    promiseOnDayOff: ({ promised, day }) => `${promised} 不上班，约定排在 ${day}。请另约一天，或改正规则设置的节假日。`,
    snoozePassed: ({ until }) => `延后至 ${until} 已过，不再有作用。请清空，或改成之后的日期。`,
    creditBad: () => '诚信度不良：有死账风险。不列优先，先谈妥付款。',
  },
  nextAction: {
    keepClose: '保持密切联系：致谢，问下一个需求，请介绍客户',
    close: '促成成交，不强迫',
    settleIssue: '解决小问题，或约定日期',
    answerDoubt: '回答质疑：先讲优势和价格',
    winBack: '挽回：询问目前的需求',
    returning: '致谢，重建联系，问下一个需求',
    visit: '拜访',
    investigate: '调查需求',
    inform: '介绍产品：优势和价格',
  },
  strategy: {
    keepClose: '保持密切联系；致谢，让客户感到被尊重、被重视，请他再次购买、介绍其他客户。',
    close: '即将成交：随时在旁协助，不要强迫购买。',
    settle: '解决卡住的小问题，或约定日期。',
    answer: '有足够的耐心回答质疑：先让客户对产品的优势和价格有正确认识。断了联系的老客户：询问目前的需求，设法挽回。',
    teach: '更大的努力和关注：介绍产品，深入调查需求。',
    watch: '偶尔关注，绝不放弃。',
    findOut: '拜访或去电，弄清购买意向与产品认识。',
  },
  followUp: {
    doNotContact: '不要联系。',
    promise: ({ promised }) => `已约定 ${promised}。`,
    promiseBroken: ({ promised }) => `约定的 ${promised} 已失约：今天联系。`,
    notReached: ({ tries, lastTry }) => tries === 1 ? `${lastTry} 未联系上：再试一次。` : `已有 ${tries} 天未联系上，最近一次 ${lastTry}。`,
    interval: ({ row, lastTalk, note }) => `${lastTalk} 联系后，按${rowIn(row)}的间隔${note}。`,
    neverTalked: ({ row, enteredOn, note }) => `还没联系过；${enteredOn} 录入后，按${rowIn(row)}的间隔${note}。`,
    snoozed: ({ until }) => `延后到 ${until}。`,
    closeRow: '密切联系',
    case1: '（暂无购买力，暂时放一放）',
    case3: '（情况 3：减半）',
  },
};

/** A letter stands between spaces, words in quotes. */
function rowIn(row: string): string {
  return /^[A-F]$/.test(row) ? ` ${row} ` : `“${row}”`;
}

const FIELDS = {
  knownLastContact: '先前最近联系', knownLastPurchase: '先前最近购买', manualSince: '手动起始日', enteredOn: '录入日期',
} as const;
