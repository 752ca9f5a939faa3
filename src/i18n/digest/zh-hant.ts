import { formatNumber } from '../format';
import type { DigestMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'zh-Hant');

export const digestZhHant: DigestMessages = {
  subject: (day, today, overdue) => `${day}：今天聯繫 ${n(today)} 位${overdue > 0 ? `，逾期 ${n(overdue)} 位` : ''}`,
  greeting: (day) => `${day} 的計畫`,
  today: (count) => `今天（${n(count)} 位）`,
  overdue: (count) => `逾期、今天排不到（${n(count)} 位）`,
  falls: '快要降為 B',
  fall: (customer, days, day) => `${customer} 再 ${n(days)} 天（${day}）就會降為 B，請聯繫`,
  more: (count) => `另有 ${n(count)} 位，請看試算表`,
  nobody: '今天沒有人到期，正好開發新客戶。',
  doesNotFit: (total, capacity) => `排不下：每個工作天需要聯繫 ${n(total)} 位，只排得下 ${n(capacity)} 位。請看「跟進 ▸ 今天的計畫」。`,
  footer: '這份摘要是您在客戶分級簿開啟的，可在「工具 ▸ 自動化」關閉。僅供您本人使用，請勿轉寄。',
};
