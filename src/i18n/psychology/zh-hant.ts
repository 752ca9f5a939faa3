import type { PitchMessages } from './messages';

export const pitchZhHant: PitchMessages = {
  types: {
    pragmatic: { name: '實用', pitch: '講清楚產品的效力、使用期限和售後服務。', avoid: '大談外觀與裝飾。' },
    brand: { name: '品牌', pitch: '舉出正在使用的知名人士與企業，說明品牌的實力。', avoid: '拿不知名的廠家來比較。' },
    aesthetic: { name: '審美', pitch: '把產品拿到眼前：鮮艷的包裝、新穎的款式、個性十足的造型。', avoid: '逐條唸規格。' },
    novelty: { name: '獵奇', pitch: '強調新功能、新款式，帶來新享受、新刺激。', avoid: '「經久耐用」，這句話在這裡從來不管用。' },
    conformity: { name: '從眾', pitch: '這種產品很搶手，附近的人都認為效果特別好。必須屬實，而且絕不說出鄰居的名字。', avoid: '請對方當第一個嘗試的人。' },
  },
  inCell: (pitch, avoid) => `${pitch}避免：${avoid}`,
};
