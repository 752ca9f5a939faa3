import { formatNumber } from '../format';
import type { PlanMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hans');

export const planZhHans: PlanMessages = {
  talk: (day, said) => (said === '' ? day : `${day}：${said}`),
  why: {
    dayFull: (due) => `原定 ${due}，之前的日子已排满。`,
    falls: (day) => `${day} 前没有联系，就会降为 B。`,
    fell: (day) => `${day} 已降为 B，联系一次即回 A。`,
    badCredit: '诚信度不良：先谈妥付款。',
  },
  counts: ({ day, today, thisWeek, overdue, capacity }) =>
    `${day} 的计划：今天 ${n(today)} 位  ·  本周还有 ${n(thisWeek)} 位  ·  逾期 ${n(overdue)} 位  ·  每个工作日可联系 ${n(capacity)} 位`,
  dayOff: (next, customers) => `今天不上班，下一个工作日 ${next} 有 ${n(customers)} 位`,
  over: (promises) => `今天的约定超出 ${n(promises)} 位`,
  tooMuch: (total, capacity, parts) => `排不下：每个工作日需要联系 ${n(total)} 位（${parts}），只排得下 ${n(capacity)} 位。`,
  falling: (customers, first, day) => (customers === 1 ? `${first} 会在排定日之前，于 ${day} 降为 B。` : `${n(customers)} 位客户会在排定日之前降为 B，最早是 ${first}（${day}）。`),
  toFit: (changes) => `要排得下：${changes.join('，或')}。`,
  remedy: {
    capacity: (contacts) => `每个工作日联系 ${n(contacts)} 位`,
    intervals: (rows) => rows.map(({ row, workdays }) => `${row} 改为每 ${n(workdays)} 个工作日一次`).join('、'),
  },
  row: { close: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', notGraded: '未分级', case1: '暂无购买力' },
  soft: (label) => `${label}（有空才排）`,
};
