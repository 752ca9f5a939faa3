import type { SignalMessages } from './messages';

export const signalsZhHans: SignalMessages = {
  asksEffect: '问到底有什么效果',
  asksServiceLife: '问可以用多久',
  asksAfterSales: '问售后服务',
  plainOffice: '办公室或家里朴素，不讲排场',
  durableThings: '东西结实，一用很多年',
  namesBrands: '开口就提品牌',
  asksWhoUsesIt: '问有哪些名人或大公司在用',
  caresAboutDress: '讲究穿着打扮',
  caresAboutPackaging: '先看包装',
  caresAboutShape: '谈造型、谈颜色',
  seeksNewProducts: '主动找新产品',
  asksWhatIsNew: '问有什么新功能、新款式',
  asksWhatOthersChose: '问别人大多选哪一种',
  followsNeighbours: '邻居或同事买什么就买什么',
};
