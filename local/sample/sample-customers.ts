/**
 * Sixty invented customers of somebody who sells water dispensers to offices and shops. Together they show every
 * grade, stage, purchasing-power case and state of a follow-up; the names, firms and numbers belong to nobody.
 *
 * Days are written as «so many days ago», so that the sample is as old on every day it is opened. Talks: `visit-30`
 * 30 days ago, `call-5x` not reached, `call-6>2` promised to call again in 2 days (`<2`: promised for 2 days ago).
 * Purchases: `W2-100` the product of that code 100 days ago, `W2-100r` returned later.
 */
export interface SampleCustomer {
  readonly name: string;
  readonly company?: string;
  /** Whose words the notes are in, and what its phone numbers look like. */
  readonly from: 'tw' | 'cn' | 'en';
  readonly entered: number;
  /** By column key: codes for chosen values, texts as they are, numbers for days (ago; below 0 is to come). */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly talks?: string;
  readonly buys?: string;
}

/** Facts whose number is a day. */
export const DAY_FACTS: ReadonlySet<string> = new Set([
  'enteredOn', 'expectedClose', 'promised', 'snoozeUntil', 'manualSince', 'knownLastContact', 'knownLastPurchase',
]);

const bought = { intention: 'strong', knowledge: 'enough', need: 'explicit', authority: 'yes' };

export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  // Bought, and in close contact all along: A
  { name: '林沐晴', company: '青苗茶飲有限公司', from: 'tw', entered: 210, facts: { ...bought, demand: 'large', psychology: 'pragmatic' }, talks: 'visit-205 call-176 visit-140 call-104 call-66 visit-9', buys: 'W2-200 F1-140 F1-66' },
  { name: '陳柏睿', company: '雲麓民宿', from: 'tw', entered: 120, facts: { ...bought, demand: 'small' }, talks: 'visit-118 call-90 call-52 message-8', buys: 'W1-110 F1-52' },
  { name: 'Harriet Quill', company: 'Quill & Daughters Bakery', from: 'en', entered: 160, facts: { ...bought, demand: 'small', psychology: 'aesthetic' }, talks: 'visit-158 call-124 call-88 mail-50 call-12', buys: 'W1-150 F1-88' },
  { name: '周雨桐', company: '云帆设计工作室', from: 'cn', entered: 95, facts: { ...bought, demand: 'small', psychology: 'aesthetic' }, talks: 'visit-94 call-60 message-31', buys: 'W3-80' },
  { name: '張恩綺', company: '日常牙醫診所', from: 'tw', entered: 45, facts: { ...bought, demand: 'small' }, talks: 'visit-40 call-30 call-12', buys: 'W2-28' },
  { name: 'Marcus Penhale', company: 'Penhale Boatyard', from: 'en', entered: 300, facts: { ...bought, demand: 'large', credit: 'good' }, talks: 'visit-298 call-260 visit-222 call-186 call-150 visit-112 call-75 call-38 call-10', buys: 'W2-290 W2-186 F1-112 F1-38' },
  { name: '许静怡', company: '山前小学', from: 'cn', entered: 70, facts: { ...bought, demand: 'large' }, talks: 'visit-68 visit-44 call-3', buys: 'W2-42 W2-3' },
  { name: '黃品妍', company: '小滿花藝', from: 'tw', entered: 20, facts: { ...bought, demand: 'small', introducedBy: '林沐晴' }, talks: 'visit-18 call-6', buys: 'W1-1' },
  { name: 'Odile Fairweather', company: 'Fairweather Yoga', from: 'en', entered: 130, facts: { ...bought }, talks: 'visit-128 call-92 call-54 call-43>1', buys: 'W3-120' },

  // Bought, but the contact grew quiet: B by silence
  { name: '蔡宗翰', company: '好日子健身房', from: 'tw', entered: 150, facts: { ...bought, demand: 'small' }, talks: 'visit-148 call-110 call-70', buys: 'W2-140 F1-70' },
  { name: '唐子墨', company: '北窗书店', from: 'cn', entered: 90, facts: { ...bought }, talks: 'visit-88 call-56', buys: 'W1-82' },
  { name: 'Gwendolyn Ashby', company: 'Ashby Pottery', from: 'en', entered: 110, facts: { ...bought, psychology: 'novelty' }, talks: 'visit-108 call-86', buys: 'W3-86' },

  // Bought long ago, silent, and come back: raised by what they buy again
  { name: '吳承昊', company: '半島咖啡', from: 'tw', entered: 420, facts: { ...bought, issue: '想等新濾芯到貨' }, talks: 'visit-418 call-380', buys: 'W2-400 F1-30' },
  { name: '郑书瑶', company: '麦田烘焙', from: 'cn', entered: 380, facts: { knowledge: 'enough' }, talks: 'visit-378 call-7', buys: 'W1-370 F1-25' },
  { name: 'Ignatius Marlow', company: 'Marlow Printing', from: 'en', entered: 500, facts: { intention: 'some', knowledge: 'enough' }, talks: 'visit-498 call-330 call-60 call-5', buys: 'W2-480 F1-150 F1-20' },
  { name: '劉以柔', company: '晨光幼兒園', from: 'tw', entered: 340, facts: { knowledge: 'enough' }, talks: 'visit-338', buys: 'W2-330' },
  { name: '罗嘉树', company: '绿岸酒店', from: 'cn', entered: 410, facts: { intention: 'none' }, talks: 'visit-408 call-240', buys: 'W2-400 W1-40' },
  { name: 'Beatrix Holloway', company: 'Holloway Vets', from: 'en', entered: 60, facts: { intention: 'some', knowledge: 'enough' }, talks: 'visit-58 call-41 call-8', buys: 'W1-38r' },

  // About to close: B
  { name: '謝宇安', company: '綠意辦公傢俱', from: 'tw', entered: 60, facts: { ...bought, saidYes: 'yes', power: 'strong', demand: 'large', expectedClose: -6 }, talks: 'visit-55 call-20 visit-1' },
  { name: '马一诺', company: '飞鸟摄影', from: 'cn', entered: 40, facts: { ...bought, expectedClose: -14, power: 'weak' }, talks: 'visit-30 call-1' },
  { name: 'Rosalind Teague', company: 'Teague Law', from: 'en', entered: 35, facts: { ...bought, saidYes: 'yes', power: 'strong' }, talks: 'visit-28 call-9' },
  { name: '洪語彤', company: '山嵐登山用品', from: 'tw', entered: 50, facts: { ...bought, expectedClose: -25, power: 'strong', credit: 'bad' }, talks: 'visit-48 call-4' },
  { name: 'Cormac Delaney', company: 'Delaney Garage', from: 'en', entered: 30, facts: { ...bought, saidYes: 'yes', power: 'weak', doNotContact: 'yes' }, talks: 'visit-26 call-10' },

  // Strong intention, something small in the way: C
  { name: '曾立維', company: '大樹藥局', from: 'tw', entered: 80, facts: { ...bought, issue: '交貨日期未定', power: 'strong', demand: 'large' }, talks: 'visit-70 call-24 call-2' },
  { name: '冯若溪', company: '海棠养生馆', from: 'cn', entered: 75, facts: { ...bought, issue: '付款方式没谈拢', power: 'weak' }, talks: 'visit-60 call-18' },
  { name: 'Philippa Crane', company: 'Crane Architects', from: 'en', entered: 66, facts: { ...bought, issue: 'Colour of the panel', power: 'noneNow' }, talks: 'visit-50 call-15' },
  { name: '郭子晴', company: '藍鯨補習班', from: 'tw', entered: 100, facts: { ...bought, expectedClose: 12, power: 'weak' }, talks: 'visit-90 call-33' },
  { name: '邓语嫣', company: '星河琴行', from: 'cn', entered: 44, facts: { ...bought }, talks: 'visit-40 call-14 call-2x call-1x' },
  { name: 'Septimus Vale', company: 'Vale Brewing', from: 'en', entered: 58, facts: { ...bought, power: 'strong', promised: -3 }, talks: 'visit-40 call-7' },
  { name: '葉書瑜', company: '暖屋設計', from: 'tw', entered: 52, facts: { ...bought, issue: '要先問合夥人', authority: 'no', power: 'strong' }, talks: 'visit-45 call-3>4' },

  // A doubt, or only some intention: D
  { name: '范姜以恩', company: '晴空旅行社', from: 'tw', entered: 88, facts: { ...bought, doubt: '擔心售後服務', power: 'strong' }, talks: 'visit-80 call-9' },
  { name: '沈听澜', company: '远山文具', from: 'cn', entered: 97, facts: { intention: 'some', knowledge: 'enough', need: 'explicit' }, talks: 'visit-90 call-12' },
  { name: 'Winifred Sable', company: 'Sable Hair', from: 'en', entered: 74, facts: { intention: 'strong', knowledge: 'enough', doubt: 'Is it quiet enough?', power: 'weak', need: 'explicit' }, talks: 'visit-60 call-13' },
  { name: '鍾明軒', company: '禾豐碾米廠', from: 'tw', entered: 130, facts: { intention: 'some', knowledge: 'enough', demand: 'large', need: 'explicit' }, talks: 'visit-120 call-64' },
  { name: '秦暮雪', company: '木棉服饰', from: 'cn', entered: 61, facts: { intention: 'some', knowledge: 'enough' }, talks: 'call-55 call-12 call-6x' },
  { name: 'Edmund Larkspur', company: 'Larkspur Books', from: 'en', entered: 43, facts: { intention: 'some', knowledge: 'enough', snoozeUntil: -21 }, talks: 'visit-36 call-16' },
  { name: '簡佑庭', company: '鹿港木作', from: 'tw', entered: 105, facts: { ...bought, doubt: '覺得比同業貴', power: 'weak', psychology: 'conformity' }, talks: 'visit-100 call-10' },

  // Interested, but the product is not understood yet: E
  { name: '傅采潔', company: '小巷雜貨', from: 'tw', entered: 33, facts: { intention: 'some', knowledge: 'low', need: 'explicit' }, talks: 'call-30 visit-14' },
  { name: '魏思远', company: '江月茶楼', from: 'cn', entered: 49, facts: { intention: 'some' }, talks: 'visit-12' },
  { name: 'Lavinia Thorne', company: 'Thorne Dental', from: 'en', entered: 140, facts: { knowledge: 'enough', need: 'explicit', demand: 'large' }, talks: 'visit-130' },
  { name: '游佳穎', company: '光年動畫', from: 'tw', entered: 26, facts: { knowledge: 'low', demand: 'large' }, talks: 'message-20' },
  { name: '蒋晚晴', company: '清和药店', from: 'cn', entered: 38, facts: { intention: 'strong', knowledge: 'low', power: 'strong', need: 'explicit' }, talks: 'call-34 call-9' },
  { name: 'Jasper Nettle', company: 'Nettle Records', from: 'en', entered: 29, facts: { intention: 'some', knowledge: 'low' }, talks: 'mail-25 call-3x call-2x call-1x' },
  { name: '白子軒', company: '三月紙品', from: 'tw', entered: 64, facts: { intention: 'strong', knowledge: 'low', need: 'explicit' }, talks: 'visit-58 call-20<2' },

  // No intention now: F, never forgotten
  { name: '潘映雪', company: '東風洗衣', from: 'tw', entered: 115, facts: { intention: 'none', need: 'no' }, talks: 'visit-110' },
  { name: '董知夏', company: '一木家居', from: 'cn', entered: 180, facts: { need: 'no' }, talks: 'call-100' },
  { name: 'Percival Drake', company: 'Drake Cycles', from: 'en', entered: 77, facts: { intention: 'none' }, talks: 'call-70' },
  { name: '石敬堯', company: '永福五金', from: 'tw', entered: 90, facts: { demand: 'none' }, talks: 'visit-85' },
  { name: 'Millicent Orme', company: 'Orme Upholstery', from: 'en', entered: 55, facts: { intention: 'strong', knowledge: 'enough', need: 'no' }, talks: 'visit-50 call-6' },

  // Cards just entered: not graded yet
  { name: '余若安', company: '初曉工作室', from: 'tw', entered: 2 },
  { name: '程一鸣', company: '晨星物业', from: 'cn', entered: 4 },
  { name: 'Tabitha Fenn', company: 'Fenn Florists', from: 'en', entered: 1 },
  { name: '盧映潔', company: '海角行銷', from: 'tw', entered: 12, talks: 'call-6x' },
  { name: '苏念慈', company: '南桥花店', from: 'cn', entered: 40 },
  { name: 'Barnaby Wick', company: 'Wick Candles', from: 'en', entered: 9, facts: { need: 'explicit' } },
  { name: '賴冠廷', company: '鐵道便當', from: 'tw', entered: 3, facts: { demand: 'large', need: 'explicit' } },

  // The seller's own judgement, and what an adopted list knew before the logs began
  { name: '江芷若', company: '暮光餐酒館', from: 'tw', entered: 70, facts: { intention: 'some', knowledge: 'enough', manualGrade: 'B', manualReason: '老闆當面說下月訂', manualSince: 18 }, talks: 'visit-60 call-17' },
  { name: '田浩然', company: '石上清泉民宿', from: 'cn', entered: 260, facts: { knowledge: 'enough', manualGrade: 'C', manualReason: '朋友介绍的大单', manualSince: 130 }, talks: 'visit-250 call-128' },
  { name: 'Cordelia Finch', company: 'Finch Gallery', from: 'en', entered: 200, facts: { ...bought, knownLastPurchase: 190, knownLastContact: 35, knownPurchases: 3, psychology: 'brand' } },
  { name: '顧以寧', company: '雨後書房', from: 'tw', entered: 150, facts: { ...bought, power: 'strong', demand: 'large', manualGrade: 'A', manualReason: '集團總部已內定', manualSince: 8 }, talks: 'visit-30 call-8' },
];
