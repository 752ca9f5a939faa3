import type { SignalMessages } from './messages';

export const signalsZhHant: SignalMessages = {
  asksEffect: '問到底有什麼效果',
  asksServiceLife: '問可以用多久',
  asksAfterSales: '問售後服務',
  plainOffice: '辦公室或家裡樸素，不講排場',
  durableThings: '東西結實，一用很多年',
  namesBrands: '開口就提品牌',
  asksWhoUsesIt: '問有哪些名人或大公司在用',
  caresAboutDress: '講究穿著打扮',
  caresAboutPackaging: '先看包裝',
  caresAboutShape: '談造型、談顏色',
  seeksNewProducts: '主動找新產品',
  asksWhatIsNew: '問有什麼新功能、新款式',
  asksWhatOthersChose: '問別人大多選哪一種',
  followsNeighbours: '鄰居或同事買什麼就買什麼',
};
