import { formatNumber } from '../format';
import type { DigestMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hans');

export const digestZhHans: DigestMessages = {
  subject: (day, today, overdue) => `${day}：今天联系 ${n(today)} 位${overdue > 0 ? `，逾期 ${n(overdue)} 位` : ''}`,
  greeting: (day) => `${day} 的计划`,
  today: (count) => `今天（${n(count)} 位）`,
  overdue: (count) => `逾期、今天排不到（${n(count)} 位）`,
  falls: '快要降为 B',
  fall: (customer, days, day) => `${customer} 再过 ${n(days)} 天（${day}）就会降为 B，请联系`,
  more: (count) => `另有 ${n(count)} 位，请看表格`,
  nobody: '今天没有人到期，正好开发新客户。',
  doesNotFit: (total, capacity) => `排不下：每个工作日需要联系 ${n(total)} 位，只排得下 ${n(capacity)} 位。请看“跟进 ▸ 今天的计划”。`,
  footer: '这份摘要是您在客户分级簿开启的，可在“工具 ▸ 自动化”关闭。仅供您本人使用，请勿转发。',
};
