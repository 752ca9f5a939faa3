import { formatNumber } from '../format';
import type { ProblemMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hans');

export const problemsZhHans: ProblemMessages = {
  groups: {
    unread: '读不懂', unassigned: '不知是谁或缺少', contradiction: '互相矛盾', stale: '资料太旧',
    forbidden: '不该放在这里', seldom: '很少用的列', waiting: '等您处理',
  },
  all: '全部',
  filter: '显示',
  counted: (label, count) => `${label}（${count}）`,
  goTo: (place) => `前往 ${place}`,
  went: (place) => `光标已移到 ${place}。`,
  showMore: (count) => `再显示 ${n(count)} 条`,
  about: (whom, text) => `${whom}：${text}`,
  merged: { text: (block) => `${block} 是合并单元格，分不出是哪一行，写进去的内容会丢失。`, mend: '请选中后，用“格式 ▸ 合并单元格 ▸ 取消合并”。' },
  stale: {
    text: {
      basic: (day) => `基本资料是 ${day} 的，已超过半年。`,
      person: (day) => `个人资料是 ${day} 的，已超过半年。`,
      company: (day) => `公司资料是 ${day} 的，已超过半年。`,
    },
    mend: '下次谈话时确认，再到客户卡填上新的日期与来源。',
  },
  forbidden: {
    text: {
      identity: (column) => `“${column}”里有像身份证号码的内容。`,
      card: (column) => `“${column}”里有像银行卡号的内容。`,
      account: (column) => `“${column}”里有像银行账号的内容。`,
      health: (column) => `“${column}”提到健康状况。`,
    },
    mend: {
      identity: '请删除：销售用不到，看得到表格的人却可能拿去冒用。',
      card: '请删除：卡号不可以存在表格里。',
      account: '请从这里删除，只留在付款用的地方。',
      health: '请删除，除非您卖的东西用得到，而且客户同意。',
    },
  },
  forbiddenColumn: {
    text: {
      identity: (column, filled) => `“${column}”列放的是身份证号码，已填 ${n(filled)} 格。`,
      card: (column, filled) => `“${column}”列放的是银行卡号，已填 ${n(filled)} 格。`,
      account: (column, filled) => `“${column}”列放的是银行账号，已填 ${n(filled)} 格。`,
      health: (column, filled) => `“${column}”列放的是健康资料，已填 ${n(filled)} 格。`,
    },
    mend: '请删除这一列，或移到较少人看得到的文件。',
  },
  seldom: {
    text: (column, filled, of) => `“${column}”在 ${n(of)} 位客户中只填了 ${n(filled)} 位，不到 5%。`,
    mend: '重要的补上，不然就隐藏或删除这一列：少看一点，看得更清楚。',
  },
  notices: {
    dateInFuture: '请改正日期；约好的时间请填在“约定日”。', lineInFuture: '请改正“购买记录”或“联系记录”里的日期。',
    intentionWithoutNeed: '问清楚哪一个对，再改正另一个。', demandWithoutNeed: '问清楚有没有需求，再改正其中一个。',
    closeWithoutIntention: '请清除日期，或改正购买意向。', promiseBroken: '今天就联系并记录，或另约一天。',
    creditBad: '付清之后，请改正“诚信度”。',
  },
};
