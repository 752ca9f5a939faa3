/** What was said in the sample's talks, in the words of each market; taken in turn. */
export interface SampleNote {
  readonly said: string;
  readonly reaction: string;
  readonly worked?: string;
  readonly fellShort?: string;
  readonly changeNext?: string;
}

export const NOTES: Readonly<Record<'tw' | 'cn' | 'en', readonly SampleNote[]>> = {
  tw: [
    { said: '介紹機型與濾芯更換週期', reaction: '問得很細,願意再看報價', worked: '帶實機去', changeNext: '先問每天用水量' },
    { said: '報價與安裝方式', reaction: '覺得價格可以,要再想想', fellShort: '沒講清楚保固', changeNext: '帶保固書' },
    { said: '問候近況,了解使用情形', reaction: '很客氣,說用得順手' },
    { said: '說明省電與水質檢驗報告', reaction: '對檢驗報告有興趣', worked: '拿出同款數據' },
    { said: '約下次看安裝位置', reaction: '同意,希望平日下午', fellShort: '講太久', changeNext: '十五分鐘內講完' },
  ],
  cn: [
    { said: '介绍机型和滤芯更换周期', reaction: '问得很细,愿意看报价', worked: '带样机演示', changeNext: '先问每天用水量' },
    { said: '谈价格与安装', reaction: '觉得还行,要商量一下', fellShort: '没讲清保修', changeNext: '带上保修卡' },
    { said: '问候近况,了解使用情况', reaction: '挺满意,说有需要再联系' },
    { said: '说明节能与水质检测报告', reaction: '对报告有兴趣', worked: '数据摆在面前' },
  ],
  en: [
    { said: 'Showed the models and how often filters change', reaction: 'Asked good questions, wants a quote', worked: 'Brought a machine along', changeNext: 'Ask about daily use first' },
    { said: 'Went through the quote', reaction: 'Fine with the price, will think about it', fellShort: 'Forgot the warranty', changeNext: 'Bring the warranty sheet' },
    { said: 'Asked how the machine is doing', reaction: 'Happy with it, thanked for the call' },
    { said: 'Explained running costs and the water test', reaction: 'Liked the test report', worked: 'Numbers on one page' },
  ],
};

/** Products by the code the sample uses, with the price in the sample's currency. */
export const PRODUCTS: Readonly<Record<string, { readonly price: number; readonly names: Readonly<Record<'tw' | 'cn' | 'en', string>> }>> = {
  W1: { price: 6800, names: { tw: '桌上型飲水機 W1', cn: '台式饮水机 W1', en: 'Countertop dispenser W1' } },
  W2: { price: 12800, names: { tw: '直立型飲水機 W2', cn: '立式饮水机 W2', en: 'Floor dispenser W2' } },
  W3: { price: 9800, names: { tw: '嵌入型飲水機 W3', cn: '嵌入式饮水机 W3', en: 'Built-in dispenser W3' } },
  F1: { price: 1600, names: { tw: '濾芯組 F1', cn: '滤芯套装 F1', en: 'Filter set F1' } },
};
