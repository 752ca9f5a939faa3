import { formatNumber } from '../format';
import type { PlanMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hant');

export const planZhHant: PlanMessages = {
  talk: (day, said) => (said === '' ? day : `${day}：${said}`),
  why: {
    dayFull: (due) => `原定 ${due}，之前的日子已排滿。`,
    falls: (day) => `${day} 前沒有聯繫，就會降為 B。`,
    fell: (day) => `${day} 已降為 B，聯繫一次即回 A。`,
    badCredit: '誠信度不良：先談妥付款。',
  },
  counts: ({ day, today, thisWeek, overdue, capacity }) =>
    `${day} 的計畫：今天 ${n(today)} 位  ·  本週還有 ${n(thisWeek)} 位  ·  逾期 ${n(overdue)} 位  ·  每個工作天可聯繫 ${n(capacity)} 位`,
  dayOff: (next, customers) => `今天不上班，下一個工作天 ${next} 有 ${n(customers)} 位`,
  over: (promises) => `今天的約定超出 ${n(promises)} 位`,
  tooMuch: (total, capacity, parts) => `排不下：每個工作天需要聯繫 ${n(total)} 位（${parts}），只排得下 ${n(capacity)} 位。`,
  falling: (customers, first, day) => (customers === 1 ? `${first} 會在排定日之前，於 ${day} 降為 B。` : `${n(customers)} 位客戶會在排定日之前降為 B，最早是 ${first}（${day}）。`),
  toFit: (changes) => `要排得下：${changes.join('，或')}。`,
  remedy: {
    capacity: (contacts) => `每個工作天聯繫 ${n(contacts)} 位`,
    intervals: (rows) => rows.map(({ row, workdays }) => `${row} 改為每 ${n(workdays)} 個工作天一次`).join('、'),
  },
  row: { close: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', notGraded: '未分級', case1: '暫無購買力' },
  soft: (label) => `${label}（有空才排）`,
};
