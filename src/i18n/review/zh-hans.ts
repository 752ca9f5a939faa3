import type { ReviewMessages } from './messages';

export const reviewZhHans: ReviewMessages = {
  shortfall: (text) => `“${text}”`,
  closeRate: (psychology, pitch) => `${psychology}：${pitch}`,
  noPsychology: '未选购买心理',
  introducedBy: (name) => `介绍人：${name}`,
  repeat: '先前买过又来买的客户',
};
