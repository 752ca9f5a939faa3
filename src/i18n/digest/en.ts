import { formatNumber } from '../format';
import type { DigestMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'en');

export const digestEn: DigestMessages = {
  subject: (day, today, overdue) => `${day}: ${n(today)} to contact${overdue > 0 ? `, ${n(overdue)} overdue` : ''}`,
  greeting: (day) => `Your plan for ${day}`,
  today: (count) => `Today (${n(count)})`,
  overdue: (count) => `Overdue, not in today’s plan (${n(count)})`,
  falls: 'About to fall to B',
  fall: (customer, days, day) => `${customer} falls to B in ${days === 1 ? '1 day' : `${n(days)} days`} (${day}) unless you call`,
  more: (count) => `and ${n(count)} more in the sheet`,
  nobody: 'Nobody is due today. A good day for new prospects.',
  doesNotFit: (total, capacity) => `The plan does not fit: ${n(total)} contacts a workday are needed, there is room for ${n(capacity)}. See Follow-ups ▸ Today’s plan.`,
  footer: 'You switched this digest on in your Customer Ledger: Tools ▸ Automation switches it off. It is for you alone; please do not forward it.',
};
