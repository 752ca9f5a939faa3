import { formatNumber } from '../format';
import type { CommandMessages } from './messages';

export const commandsZhHans: CommandMessages = {
  menu: {
    title: '客户分级簿',
    recordPurchase: '记录购买…',
    logContact: '记录一次联系…',
    openCard: '打开客户卡',
    regrade: '调整级别',
    regradeSelected: '选中的行',
    regradeAll: '全部客户',
    followUps: '跟进',
    refreshPlan: '更新今天的计划',
    todaysPlan: '今天的计划：打印、日历、排得下吗…',
    brief: '今天的拜访要点…',
    showOverdue: '只看逾期',
    showToday: '只看今天',
    showThisWeek: '只看本周',
    byGrade: '只看某一级',
    byStage: '只看某一阶段',
    clearFilter: '清除筛选',
    automation: '自动化…',
    tools: '工具',
    setUp: '建立分级簿或沿用这份名单…',
    checkLedger: '检查分级簿',
    review: '每月检讨',
    import: '导入名单…',
    duplicates: '查找重复的客户…',
    export: '导出…',
    erase: '清除一位客户的个人信息…',
    undo: '撤消上一次更改',
    help: '帮助',
  },
  titles: {
    purchase: '记录购买',
    contact: '记录一次联系',
    card: '准客户卡',
    brief: '拜访要点',
    setUp: '建立分级簿或沿用这份名单',
    problems: '检查分级簿',
    help: '级别怎么看',
    plan: '今天的计划',
    automation: '自动化：早晨更新',
    import: '导入名单',
    duplicates: '查找重复的客户',
    export: '导出',
    erase: '清除客户个人信息',
  },
  exported: { masked: '已脱敏', inFull: '未脱敏' },
  progress: {
    regrading: '正在调整客户级别……',
    settingUp: '正在建立分级簿…',
    checking: '正在检查分级簿…',
    undoing: '正在撤消上一次更改…',
    planning: '正在排今天的计划…',
    reviewing: '正在整理每月检讨…',
  },
  done: {
    regraded: (total, up, down, first, problems) => {
      const moves = [
        up > 0 ? `${n(up)} 位升级` : '',
        down > 0 ? `${n(down)} 位降级` : '',
        first > 0 ? `${n(first)} 位首次分级` : '',
        problems > 0 ? `${n(problems)} 个问题，请看“检查分级簿”` : '',
      ].filter((part) => part !== '');
      return `已重新评定 ${n(total)} 位客户：${moves.length === 0 ? '级别都没有变动' : moves.join('，')}。`;
    },
    regradeUnchanged: (total, problems) =>
      `已重新评定 ${n(total)} 位客户：级别都没有变动${problems > 0 ? `，${n(problems)} 个问题，请看“检查分级簿”` : ''}。`,
    noCustomers: '还没有可以分级的客户。先在“客户”工作表写下一个姓名，再调整级别。',
    purchaseSaved: (customer, from, to, nextFollowUp) =>
      `购买已记下。${moved(customer, from, to)}${nextFollowUp === '' ? '' : `下次跟进：${nextFollowUp}。`}`,
    purchaseRepeated: (customer) => `${customer} 的这笔购买之前已经存好，没有重复写入。`,
    contactSaved: (customer, from, to, nextFollowUp, conflicts) =>
      `联系已记下。${moved(customer, from, to)}${nextFollowUp === '' ? '' : `下次跟进：${nextFollowUp}。`}${changedMeanwhile(conflicts)}`,
    contactRepeated: (customer) => `与 ${customer} 的这次联系之前已经保存，没有重复写入。`,
    factsSaved: (customer, from, to, conflicts) => `已保存。${moved(customer, from, to)}${changedMeanwhile(conflicts)}`,
    factsUnchanged: (customer) => `没有需要保存的内容：${customer} 的客户卡上已经是这样。`,
    editRegraded: (customer, from, to) => moved(customer, from, to),
    planned: (today, thisWeek, overdue, ticks, problems) => [
      `今天的计划排好了：今天 ${n(today)} 位，本周还有 ${n(thisWeek)} 位，逾期 ${n(overdue)} 位。`,
      ticks > 0 ? `${n(ticks)} 个打勾已记为联系。` : '',
      problems > 0 ? `有 ${n(problems)} 个问题，请看“检查分级簿”。` : '',
    ].filter((part) => part !== '').join(''),
    planEmpty: '还没有客户可排。请先在“客户”填一个姓名，再更新计划。',
    tickLogged: (customer, from, to, next) => `已记录。${moved(customer, from, to)}${next === '' ? '' : `下次跟进：${next}。`}`,
    tickUndone: (customer) => `已收回：与 ${customer} 的这次联系不算。`,
    tickGone: (about) => `${about} 已打勾，但已不在客户名单上，所以没有记录。`,
    tickUnread: (about, given) => `${about}：列表里没有“${given}”，所以没有记录。`,
    ticksLogged: (contacts) => `已记录 ${n(contacts)} 次联系。`,
    filtered: (what, tab) => `“${tab}”只显示：${what}。选“跟进 ▸ 清除筛选”看全部。`,
    filteredDayOff: '今天不是工作日，没有安排客户。',
    filterCleared: (tab) => `“${tab}”已显示全部。`,
    automationOn: (hour, digestTo) => `每天约 ${hour} 点自动更新${digestTo === '' ? '。' : `，并把摘要发到 ${digestTo}。`}`,
    automationOff: '早晨更新已关闭。',
    morningDone: (today, overdue, mailedTo) => `今天的计划排好了：今天 ${n(today)} 位，逾期 ${n(overdue)} 位。${mailedTo === '' ? '' : `摘要已发到 ${mailedTo}。`}`,
    reviewed: (month, again, buyers, shortfalls) =>
      `${month} 检讨：${n(buyers)} 位买家中有 ${n(again)} 位先前买过，${n(shortfalls)} 项不足一再出现。`,
    reviewEmpty: '还没有可以检讨的内容。请先记录购买与联系，并写下不足之处，再来检讨。',
    imported: (added, updated, problems) =>
      `导入完成：新增 ${n(added)} 位，更新 ${n(updated)} 位${problems > 0 ? `；${n(problems)} 个问题，请看“检查分级簿”` : ''}。“撤消上一次更改”可以全部收回。`,
    setUpFresh: '分级簿准备好了。请在“客户”工作表写下第一位客户，有姓名和一种联系方式就够了。',
    setUpAdopted: (customers, addedColumns) =>
      `这份名单现在是分级簿了：${n(customers)} 位客户，最后面新增 ${n(addedColumns)} 列。想还原请选“撤消上一次更改”。`,
    setUpRepaired: (mended) => `分级簿已修复：补回 ${n(mended)} 个工作表或列。`,
    lockRefused: '“规则设置”已受保护，只有所有者能更改保护方式。',
    checkedClean: (customers) => `已检查 ${n(customers)} 位客户，没有需要处理的地方。`,
    checkedProblems: (customers, problems) => `已检查 ${n(customers)} 位客户，有 ${n(problems)} 个问题要看一下。`,
    merged: (kept, dropped, lines) => `“${dropped}”已并入“${kept}”，${n(lines)} 条记录跟着过去。想拆开请用“工具 ▸ 查找重复的客户”。`,
    erased: '这位客户的个人信息已清除。购买的次数与金额照算，但看不出是谁。',
  },
  undo: {
    nothing: '没有可以撤消的更改。',
    purchase: (customer, day) => `已撤消：${customer} 在 ${day} 的购买。那一行仍留在“购买记录”工作表，状态改为作废。`,
    contact: (customer, day, kept) => `已撤消：${customer} 在 ${day} 的联系，以及当时改动的内容。那一行仍留在“联系记录”工作表，状态改为作废。${keptFacts(kept)}`,
    facts: (customer, restored, kept) => `已撤消：${customer} 的 ${n(restored)} 项资料已改回原值。${keptFacts(kept)}`,
    merged: (kept, dropped, changedSince) => `已撤消：“${kept}”与“${dropped}”又是两位客户了。${keptFacts(changedSince)}`,
    imported: (removed, restored, keptCustomers, keptCells) => [
      `已撤消这次导入：${n(removed)} 位客户已从名单移除，${n(restored)} 格已改回原值。`,
      keptCustomers > 0 ? `之后已有往来或修改的 ${n(keptCustomers)} 位客户保留不动。` : '',
      keptCells > 0 ? `之后有人改过的 ${n(keptCells)} 格保留不动。` : '',
    ].join(''),
    setUp: '已撤消：建立时新增的内容都拿掉了。您自己的列始终没有动过，变更记录也会保留。',
    keptChanges: (columns) => `您后来用过的 ${n(columns)} 个列或工作表保留不动。`,
  },
  hints: {
    asOfOld: (day) => `目前的级别是 ${day} 评定的。请选“客户分级簿 ▸ 调整级别 ▸ 全部客户”更新到今天。`,
    policyDefaults: (settings) => `“规则设置”工作表有 ${n(settings)} 项设置读不懂，先用默认值。详情请看“检查分级簿”。`,
    planOld: (day) => `计划还是 ${day} 的。请选“客户分级簿 ▸ 跟进 ▸ 更新今天的计划”。`,
  },
  stops: {
    busy: '分级簿正在执行另一项工作，请稍后再试。',
    busyEntryKept: '正在调整级别。您填的内容都还在，稍等一下再按保存。',
    noLedger: '这份表格还不是分级簿。请先选“工具 ▸ 建立分级簿或沿用这份名单”。',
    alreadySetUp: '这张工作表已经是分级簿的一部分，没有需要新增的内容。',
    tabMissing: (tab) => `找不到工作表“${tab}”。请选“工具 ▸ 建立分级簿或沿用这份名单”，会把它补回来，其他内容不动。`,
    columnMissing: (column, tab) => `工作表“${tab}”里找不到“${column}”这一列。请把列名改回来，或选“工具 ▸ 建立分级簿或沿用这份名单”修复。`,
    planBehind: '有些级别还不是今天的。请先选“跟进 ▸ 更新今天的计划”。',
    filterElsewhere: (tab) => `“${tab}”上有您自己的筛选器，没有覆盖分级簿的列。请先移除（数据 ▸ 移除筛选器）再试。`,
    addressBad: (address) => `“${address}”不是电子邮件地址。请填您自己的，例如 name@example.com。`,
    addressOfCustomer: (address) => `${address} 是客户的地址。摘要只给您自己，请填您的电子邮件地址。`,
    hourBad: '请选 0 到 23 点。',
    rightsMissing: (scopes) => `Google 还没有准许所需的权限（${scopes}）。什么都没改；请再开“自动化”并允许。`,
    mailQuota: 'Google 今天不让这个账号再发信，所以没有发摘要；计划本身已排好。',
    selectionEmpty: '选中的行里没有客户。请选中一行或多行客户再试一次。',
    selectionElsewhere: (tab) => `请到工作表“${tab}”选中客户所在的行，再试一次。`,
    customerMissing: '请选择是哪位客户。',
    customerUnknown: (customer) => `分级簿里没有“${customer}”这位客户，可能那一行已被删除，请重新搜索。`,
    idMissing: (customer) => `${customer}还没有客户编号。请先选“调整级别 ▸ 全部客户”：会给出编号，之后就能打开客户卡。`,
    customerTwice: (id, tab) => `工作表“${tab}”有两行的编号都是 ${id}。请把其中一行改成别的编号（或清空后调整级别），再保存一次。`,
    dayMissing: '请选择日期。',
    dayUnreadable: (text) => `“${text}”不是日期，请写成 2026-05-20 这样。`,
    dayInFuture: (day) => `${day} 还没到。购买要从成交那天算起。`,
    talkInFuture: (day) => `${day} 还没到。联系要从实际发生那天算起；约好以后的日子请填在“约定日”。`,
    promisePast: (day) => `${day} 比这次联系还早。请选择约好的日期，没有约定就留空。`,
    nameGone: '客户至少要有姓名或公司名称。',
    numberUnreadable: (field, text) => `${field}：“${text}”不是数字。`,
    textTooLong: (field, most) => `${field}太长了，最多 ${n(most)} 个字。`,
    columnTwice: (column) => `有两列都当作“${column}”，请只留一列。`,
    nameColumnMissing: '请选择哪一列是客户的姓名。',
    headersMissing: '找不到像列名的一行。请在第 1 行写上列名（姓名、电话……），再重新打开。',
    headersBelow: (row) => `您的列名在第 ${n(row)} 行，分级簿需要列名在第 1 行。请删除或移开上面的内容，再重新打开。`,
    merged: (tab, cells) => `工作表“${tab}”的 ${cells} 是合并单元格，分不出是哪一行。请先取消合并再试一次。`,
    placeGone: (place) => `“${place}”已经不在了。请关闭后重新打开。`,
    mergedSince: (customer) => `这位客户后来又并入了“${customer}”。请先拆开那一次合并。`,
    sheetMoved: '有人正在调整这张工作表。数据没有丢失，请再试一次。',
    badRequest: '对话框与分级簿的版本对不上。请关闭对话框、刷新表格后再试。',
    timeLimit: '执行太久，被系统中断了。已完成的都保留着，再执行一次就会接着做。',
    quota: '今天的使用额度已经用完。数据没有丢失，请明天再试。',
    tooManyScripts: '您的账号同时执行的程序太多了，请一分钟后再试。',
    notAllowed: '系统不允许分级簿这么做。请从菜单重新打开并同意授权；如果是共享文件，您需要有编辑权限。',
    unknown: (detail) => `出了问题（${detail}）。您填的内容都还在，请再试一次。`,
  },
  columns: {
    warnOnEdit: '这一列由客户分级簿填写，您在这里输入的内容会在下次调整级别时被替换。',
    onlyMine: '只有所有者与上锁的人可以更改规则。',
    pickFromList: '请从列表中选择；留空表示还不知道。',
    typeDate: '请填含年份的日期，例如 2026-05-20。',
    typeNumber: '请填数字。',
    added: (tabs, columns) => `新增 ${n(tabs)} 张工作表、${n(columns)} 列`,
  },
  imported: { manualReason: (source) => `由 ${source} 导入` },
  notGraded: '未分级',
};

function moved(customer: string, from: string, to: string): string {
  if (from === to) return to === '' ? `${customer} 还未分级。` : `${customer} 维持 ${to} 级。`;
  return `${customer}：${letter(from)} → ${letter(to)}。`;
}

function changedMeanwhile(conflicts: number): string {
  return conflicts === 0 ? '' : `其中 ${n(conflicts)} 项在这段时间被别人改过。`;
}

function keptFacts(kept: number): string {
  return kept === 0 ? '' : `后来有人改过的 ${n(kept)} 项保留不动。`;
}

function letter(grade: string): string {
  return grade === '' ? commandsZhHans.notGraded : grade;
}

function n(value: number): string {
  return formatNumber(value, 'zh-Hans');
}
