import type { ReviewMessages } from './messages';

export const reviewZhHant: ReviewMessages = {
  shortfall: (text) => `「${text}」`,
  closeRate: (psychology, pitch) => `${psychology}：${pitch}`,
  noPsychology: '未選購買心理',
  introducedBy: (name) => `介紹人：${name}`,
  repeat: '先前買過又來買的客戶',
};
