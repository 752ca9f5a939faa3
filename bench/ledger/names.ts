import type { Random } from './random';

/** Whose words a customer's cells are in. */
export type Origin = 'tw' | 'cn' | 'en';

/** A name nobody was asked for; with 28,000 of them some people share one, as they do in a real list. */
export function inventName(origin: Origin, random: Random): string {
  if (origin === 'en') return `${random.pick(FIRST)} ${random.pick(LAST_A)}${random.pick(LAST_B)}`;
  const [family, given] = origin === 'tw' ? [FAMILY_TW, GIVEN_TW] : [FAMILY_CN, GIVEN_CN];
  return letter(family, random) + letter(given, random) + letter(given, random);
}

/** A firm that exists nowhere. */
export function inventFirm(origin: Origin, random: Random): string {
  if (origin === 'en') return `${random.pick(LAST_A)}${random.pick(LAST_B)} ${random.pick(TRADES_EN)}`;
  const [given, trades] = origin === 'tw' ? [GIVEN_TW, TRADES_TW] : [GIVEN_CN, TRADES_CN];
  return letter(given, random) + letter(given, random) + random.pick(trades);
}

/** Numbers that cannot be anybody's. */
export function inventPhone(origin: Origin, at: number): string {
  const tail = String(at % 1_000_000).padStart(6, '0');
  return { tw: `0900-${tail.slice(0, 3)}-${tail.slice(3)}`, cn: `100-0${tail.slice(0, 3)}-0${tail.slice(3)}`, en: `+1 555-${tail.slice(0, 3)}-0${tail.slice(3)}` }[origin];
}

function letter(letters: string, random: Random): string {
  return letters.charAt(random.below(letters.length));
}

const FAMILY_TW = '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴';
const FAMILY_CN = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎';
const GIVEN_TW = '宇柏宗佳怡家豪志明雅婷淑芬俊傑承恩品妍詩涵冠廷思穎欣儀建宏美玲子晴彥霖心瑜哲維書瑋沛恩郁雯靖凱筱晴浩然以柔';
const GIVEN_CN = '子轩浩宇雨桐梓涵欣怡晨曦俊杰嘉懿诗涵思远若溪一诺语嫣佳琪静怡志强建国秀英海燕文博天佑雪梅春华国庆丽娜晓明';
const FIRST = ['Ada', 'Alden', 'Beatrix', 'Bram', 'Cora', 'Cormac', 'Delia', 'Edmund', 'Edith', 'Felix', 'Flora', 'Gideon', 'Greta', 'Hugo', 'Harriet', 'Ivor', 'Ida', 'Jasper', 'June', 'Kit', 'Lavinia', 'Leopold', 'Mabel', 'Marcus', 'Nell', 'Odile', 'Otto', 'Philippa', 'Quentin', 'Rosalind', 'Rufus', 'Sable', 'Septimus', 'Thea', 'Tobias', 'Una', 'Vera', 'Walter', 'Winifred', 'Zeno'];
const LAST_A = ['Ash', 'Black', 'Brook', 'Cran', 'Dun', 'East', 'Fair', 'Gold', 'Hart', 'Hol', 'King', 'Lang', 'Marsh', 'Nor', 'Oak', 'Pen', 'Quar', 'Red', 'Sel', 'Thorn', 'Under', 'Vale', 'West', 'Wood', 'Yar'];
const LAST_B = ['bridge', 'bury', 'by', 'combe', 'croft', 'dale', 'field', 'ford', 'gate', 'ham', 'hurst', 'ley', 'low', 'mere', 'more', 'nett', 'ridge', 'shaw', 'stead', 'ton', 'weather', 'well', 'wick', 'worth'];
const TRADES_EN = ['Bakery', 'Books', 'Brewing', 'Clinic', 'Design', 'Garage', 'Hotel', 'Law', 'Logistics', 'Printing', 'School', 'Studio'];
const TRADES_TW = ['有限公司', '工作室', '茶飲', '牙醫診所', '補習班', '民宿', '書店', '設計', '烘焙坊', '藥局', '企業社', '國際股份有限公司'];
const TRADES_CN = ['有限公司', '工作室', '茶楼', '药店', '小学', '酒店', '书店', '设计院', '烘焙', '诊所', '商贸', '科技有限公司'];
