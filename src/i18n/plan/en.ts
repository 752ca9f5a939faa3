import { formatNumber } from '../format';
import type { PlanMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'en');

export const planEn: PlanMessages = {
  talk: (day, said) => (said === '' ? day : `${day}: ${said}`),
  why: {
    dayFull: (due) => `Was due ${due}; the days before this one are full.`,
    falls: (day) => `Falls to B on ${day} unless you talk before.`,
    fell: (day) => `Fell to B on ${day}; one talk brings A back.`,
    badCredit: 'Credit is bad: agree on payment first.',
  },
  counts: ({ day, today, thisWeek, overdue, capacity }) =>
    `Plan of ${day}:  ${n(today)} today  ·  ${n(thisWeek)} more this week  ·  ${n(overdue)} overdue  ·  room for ${n(capacity)} a workday`,
  dayOff: (next, customers) => `not a workday; next is ${next} with ${n(customers)}`,
  over: (promises) => `${n(promises)} ${promises === 1 ? 'promise' : 'promises'} past that today`,
  tooMuch: (total, capacity, parts) => `It does not fit: ${n(total)} contacts a workday are needed (${parts}), there is room for ${n(capacity)}.`,
  falling: (customers, first, day) => (customers === 1 ? `${first} falls to B on ${day}, before the planned day.` : `${n(customers)} customers fall to B before their day, ${first} first, on ${day}.`),
  toFit: (changes) => `To make it fit: ${changes.join(', or ')}.`,
  remedy: {
    capacity: (contacts) => `${n(contacts)} contacts a workday`,
    intervals: (rows) => rows.map(({ row, workdays }) => `${row} every ${n(workdays)} workdays`).join(' and '),
  },
  row: { close: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', notGraded: 'not graded', case1: 'without budget now' },
  soft: (label) => `${label} (when there is room)`,
};
