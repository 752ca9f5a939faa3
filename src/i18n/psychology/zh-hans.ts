import type { PitchMessages } from './messages';

export const pitchZhHans: PitchMessages = {
  types: {
    pragmatic: { name: '实用', pitch: '讲清楚产品的效力、使用期限和售后服务。', avoid: '大谈外观与装饰。' },
    brand: { name: '品牌', pitch: '举出正在使用的知名人士与企业，说明品牌的实力。', avoid: '拿不知名的厂家来比较。' },
    aesthetic: { name: '审美', pitch: '把产品拿到眼前：鲜艳的包装、新颖的款式、个性十足的造型。', avoid: '逐条念规格。' },
    novelty: { name: '猎奇', pitch: '强调新功能、新款式，带来新享受、新刺激。', avoid: '“经久耐用”，这句话在这里从来不管用。' },
    conformity: { name: '从众', pitch: '这种产品很抢手，附近的人都认为效果特别好。必须属实，而且绝不说出邻居的名字。', avoid: '请对方当第一个尝试的人。' },
  },
  inCell: (pitch, avoid) => `${pitch}避免：${avoid}`,
};
