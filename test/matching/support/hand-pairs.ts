import { readFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Person } from '../../../src/matching/person';

/** Two entries somebody wrote, and whether both are the same customer. */
export interface HandPair {
  readonly line: string;
  readonly same: boolean;
  readonly a: Person;
  readonly b: Person;
}

const FILE = resolve(__dirname, '../../../../shared/data/tw-listed-companies/tw_companies_no_people.csv');

/** The hundred pairs below, filled in from the companies as filed; null where that file is not at hand. */
export function handPairs(): readonly HandPair[] | null {
  if (!existsSync(FILE)) return null;
  const companies = companiesOf(readFileSync(FILE, 'utf8'));
  return LINES.trim().split('\n').map((line) => {
    const [kind = '', left = '', right = ''] = line.split(' | ');
    return { line, same: kind === 'same', a: side(left, 'a', companies), b: side(right, 'b', companies) };
  });
}

/** The listed companies as customers, or null where that file is not at hand. */
export function listedCompanies(): readonly Person[] | null {
  if (!existsSync(FILE)) return null;
  return [...companiesOf(readFileSync(FILE, 'utf8'))].filter(([, { name }]) => name !== '').map(([id, filed]) => ({ id, company: '', ...filed }));
}

interface Filed {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** `code; name; company; phone; mail`, where `=` is what the company of that code filed. */
function side(text: string, id: string, companies: ReadonlyMap<string, Filed>): Person {
  const [code = '', name = '', company = '', phone = '', email = ''] = text.split(';').map((part) => part.trim());
  const filed = companies.get(code);
  if (filed === undefined) throw new Error(`No company has the code ${code}`);
  const or = (written: string, asFiled: string): string => (written === '=' ? asFiled : written);
  return { id, name: or(name, filed.name), company: or(company, filed.name), phone: or(phone, filed.phone), email: or(email, filed.email) };
}

function companiesOf(csv: string): ReadonlyMap<string, Filed> {
  const rows = csv.replace(/^\uFEFF/, '').split(/\r?\n/).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').trim()));
  const header = rows[0] ?? [];
  const [code, name, phone, email] = ['公司代號', '公司名稱', '總機電話', '電子郵件信箱'].map((title) => header.indexOf(title));
  return new Map(rows.slice(1).map((cells) => [cells[code ?? -1] ?? '', { name: cells[name ?? -1] ?? '', phone: cells[phone ?? -1] ?? '', email: cells[email ?? -1] ?? '' }]));
}

/**
 * Written by hand before the matcher was, and never changed to suit it: what two colleagues type of one customer, and what
 * they type of two. The people are invented.
 */
const LINES = `
same | 1101; =; ; =; = | 1101; 台灣水泥(股)公司; ; 02 2531 7099;
same | 1210; 大成長城; ; =;  | 1210; 大成長城企業; ; +886-6-253-1111;
same | 1301; 林建宏; =; =;  | 1301; 林建宏 經理; 台塑; (02)2712-2211;
same | 1313; 聯成化學科技; ; =; | 1313; 联成化学科技股份有限公司; ; 886-2-26517889;
same | 1410; 張淑芬; 南洋染整; 0912-345-601; | 1410; 張淑芬小姐; 南洋染整股份有限公司; 0912345601;
same | 1434; 福懋興業; ; 05-5573966; = | 1434; 福懋興業股份有限公司; ; ; U586267@FTC.COM.TW
same | 1443; 黃志豪; 立益物流; 0922 118 040; | 1443; 黃智豪; 立益物流開發; 0922118040;
same | 1454; 吳建文; =; ; = | 1454; 吳建文; 台灣富綢; 02-25568282; C.J.WU@ttfco.com
same | 1466; 聚隆纖維; ; =; | 1466; 聚隆纖維(股); ; 04-8652321;
same | 1476; 洪雅婷; 儒鴻企業; 0933-700-812; | 1476; 洪雅婷; 儒鴻; ０９３３－７００－８１２;
same | 1516; 川飛能源; ; =; = | 1516; 川飛能源股份有限公司; ; ; falconpower123@yahoo.com.tw
same | 1528; 蔡明哲; 恩德科技; ; = | 1528; 蔡明哲總經理; 恩德; 02-28376866; Thomas@anderson.com.tw
same | 1538; 正峰工業股份有限公司; ; =; | 1538; 正峰工業; ; 034904111;
same | 1587; 陳俊傑; 吉茂精密; 0919 223 871; | 1587; 陳俊杰; 吉茂; 0919223871;
same | 1609; 大亞電線電纜; ; =; = | 1609; 大亚电线电缆; ; 06 5953131;
same | 1701; 曾美玲; 中國化學製藥; 02-23124200 #215; | 1701; 曾美玲; 中國化學製藥(股)公司; (02)2312-4200 分機215;
same | 1714; 和桐化學; ; =; = | 1714; 和桐化學股份有限公司; ; 02-8976-9268;
same | 1727; 王小明; 臺灣中華化學; 0928-101-332; | 1727; 王明; 中華化學; 0928101332;
same | 1752; 南光化學製藥; ; =; = | 1752; 南光化学制药; ; 06-598-4121;
same | 1802; 劉家豪; 台玻; 0910-556-220; ljh@gmail.com | 1802; 劉家豪; 台灣玻璃; ; l.j.h@gmail.com
same | 1905; 許惠雯; 中華紙漿; 0937-410-006; | 1905; 許惠雯; 中華紙漿; 0937-401-006;
same | 2010; 春源鋼鐵工業; ; =; = | 2010; 春源鋼鐵; ; 02-25018111; AK500@cysco.com.tw
same | 2024; 鄭文龍; 志聯工業; 0955-012-774; | 2024; 鄭文龍先生; ; 886955012774;
same | 2034; 允強實業; ; =; = | 2034; 允强实业股份有限公司; ; 048899666;
same | 2104; Sinclair Huang; CSRC; ; = | 2104; Huang, Sinclair; CSRC Group; 02-2531-6556; Sinclair.Huang@csrcgroup.com
same | 2204; 中華汽車工業; ; =; = | 2204; 中華汽車; ; (02) 2325-0000; 0800@china-motor.com
same | 2236; 郭怡君; 百達精密; 0988-303-919; | 2236; 郭宜君; 百達精密工業; 0988-303-919;
same | 2305; Julie Chu; Microtek; ; = | 2305; Ms. Julie Chu; 全友電腦; 03-5772155; JULIE.CHU@microtek.com.tw
same | 2324; 仁寶電腦工業; ; =; = | 2324; 仁宝电脑; ; 02-87978588;
same | 2340; 謝宗翰; 台亞半導體; 0921-667-015; | 2340; 谢宗翰; 台亚半导体; 0921 667 015;
same | 2353; 宏碁; ; =; = | 2353; 宏碁股份有限公司; ; 02-2719-5000;
same | 2363; 周建志; 矽統科技; ; = | 2363; 周建志; 矽統; 0911-204-553; Support@sis.com
same | 2375; Winnie Chen; 凱美電機; ; = | 2375; Winnie Chen 陳; 凱美; 02-26981010; winnie.chen@jamicon.teapo.com
same | 2388; 威盛電子; ; =; = | 2388; 威盛電子股份有限公司; ; 02-22185452;
same | 2404; 漢唐集成; ; =; | 2404; 漢唐集成(股)公司; ; 29174060;
same | 2417; Frank Wang; 圓剛科技; 02-22263630; = | 2417; Frank Wang; AVERMEDIA; ; frank.wang@avermedia.com
same | 2428; 興勤電子; ; =; = | 2428; 兴勤电子工业; ; 886-7-5577660;
same | 2439; 邱淑惠; 美律實業; 0963-270-115; | 2439; 邱淑慧; 美律; 0963270115;
same | 2453; 凌群電腦; ; =; = | 2453; 凌群電腦股份有限公司; ; 02 2191 6066;
same | 2464; 賴彥廷; 盟立自動化; 0978 115 300; | 2464; 賴彥廷; 盟立; +886 978-115-300;
same | 2477; Eva Kuo; 美隆工業; ; = | 2477; Eva Kuo (小郭); 美隆電; 03-3261611; eva.kuo@meiloon.com
same | 2488; 漢平電子工業; ; =; = | 2488; 漢平電子; ; 06-279-1717;
same | 2501; 何欣怡; 國泰建設; 0933-118-222; | 2501; 何欣怡; 國建; 0933-118-322;
same | 2538; 基泰建設; ; 02-23830666; = | 2538; 基泰建設; ; =; kt104@thekeetai.com.tw
same | 2611; 志信國際; ; =; = | 2611; 志信國際股份有限公司; ; 0225090036;
same | 2633; 高明輝; 台灣高鐵; 0910-700-145; | 2633; 高明輝; 台灣高速鐵路; 0910-700-145;
same | 2705; 六福開發; ; =; = | 2705; 六福开发; ; 03-5475665;
same | 2748; 葉佳蓉; 雲品國際酒店; 0952-818-300; | 2748; 葉佳容; 雲品; 0952818300;
same | 2836; 高雄銀行; ; =; = | 2836; 高雄銀行股份有限公司; ; 07-5570535; 0691@mail.bok.com.tw
same | 2906; 高林實業; ; =; = | 2906; 高林实业; ; 02-2712-5311;
same | 3011; 江麗珍; 今皓實業; ; = | 3011; 江麗珍; 今皓; 0917-440-018; LiJenny@jh.com.tw
same | 3022; 威強電工業電腦; ; =; = | 3022; 威強電工業電腦(股); ; 02 2690 2098; ir@ieiworld.com
same | 3031; Alyssa Liao; 佰鴻工業; 02-29591090; = | 3031; Liao Alyssa; 佰鴻; 0975-330-118; alyssa.liao@brtled.com
same | 3041; 揚智科技; ; 02-8752-2000; = | 3041; 揚智科技; ; =; =
same | 3060; Joan Chiu; 銘異科技; ; = | 3060; Joan Chiu; 銘異; 02-82001008; joan.chiu@minaik.com.tw
same | 3406; 潘冠宇; 玉晶光電; 0905-661-230; | 3406; 潘冠宇 副理; 玉晶光; 0905-661-230;
same | 3622; Sharon Ho; 洋華光電; ; = | 3622; Sharon Ho; 洋華; 03-4833665; sharonho@yfo.com.tw
same | 4551; Maggie Lin; 智伸科技; 02-26962060; = | 4551; Maggie Lim; 智伸科; ; maggie_lin@global.com.tw
same | 9914; 美利達工業; ; =; = | 9914; 美利达工业股份有限公司; ; 04-8526171;
same | 9939; 簡志成; 宏全國際; 0911-028-776; | 9939; 簡志誠; 宏全; 0911028776;
other | 1102; =; ; =; = | 1402; =; ; =; =
other | 1301; =; ; =; = | 1303; =; ; =; =
other | 1326; =; ; =; = | 6505; =; ; =; =
other | 1304; =; ; =; = | 1305; =; ; =; =
other | 1423; =; ; =; = | 1713; =; ; =; =
other | 1444; =; ; =; = | 1447; =; ; =; =
other | 1608; =; ; =; = | 2009; =; ; =; =
other | 1906; =; ; =; = | 1909; =; ; =; =
other | 2520; =; ; =; = | 2546; =; ; =; =
other | 2597; =; ; =; = | 2915; =; ; =; =
other | 1216; =; ; =; = | 9907; =; ; =; =
other | 1413; =; ; =; = | 1452; =; ; =; =
other | 1441; =; ; =; = | 1445; =; ; =; =
other | 2317; =; ; =; = | 2354; =; ; =; =
other | 2397; =; ; =; = | 3025; =; ; =; =
other | 3308; 聯德電子; ; =; = | 4912; 聯德控股; ; =; =
other | 1101; 陳怡君; =; =; | 1101; 林志豪; 台灣水泥; 02-2531-7099;
other | 1301; 陳怡君; 台塑; 0912-000-301; | 1303; 陳怡君; 南亞; 0922-114-508;
other | 1326; 張家豪; 台化; (02)2712-2211; | 6505; 張家豪; 台塑化; (02)2712-2211;
other | 2353; 王志明; 宏碁; 0933-501-220; | 2353; 王志強; 宏碁; 0933-501-771;
other | 2324; 李建國; 仁寶; 02-87978588 #101; | 2324; 李建民; 仁寶; 02-87978588 #107;
other | 1410; 黃大偉; 南洋染整; 02-25940361; | 1410; 黃大華; 南洋染整; 02-25940361;
other | 1476; 林先生; 儒鴻; (02)2299-6000; | 1476; 林小姐; 儒鴻; (02)2299-6000;
other | 2204; 吳文雄; 中華汽車; 0910-223-300; | 2204; 吳太太; ; 0910-223-300;
other | 2501; 劉美惠; 國泰建設; 0933-118-222; | 2501; 蔡正雄; 國泰建設; 0933-118-222;
other | 2633; 王雅婷; 台灣高鐵; 0911-203-001; | 2748; 王雅婷; 雲品; 0966-711-408;
other | 2836; 郭信宏; 高雄銀行 左營分行; 07-557-0535; | 2836; 郭淑貞; 高雄銀行 三民分行; 07-557-0535;
other | 8443; 阿瘦 台北忠孝店; ; 02-2771-1001; = | 8443; 阿瘦 高雄中山店; ; 07-281-2002; =
other | 8443; 阿瘦 板橋店; ; ; = | 8443; 阿瘦 新莊店; ; ; =
other | 2705; 陳志明; 六福; 0912-555-701; | 2906; 陳志明; 高林; 0938-100-204;
other | 3454; 林佳穎; 晶睿; ; pr@vivotek.com | 3454; 黃柏翰; 晶睿; ; pr@vivotek.com
other | 9928; 陳淑芬; 中視; 02-27838308; | 9928; 陳淑芳; 中視; 02-27838308;
other | 9914; 蔡宗憲; 美利達; 0919-001-442; | 9914; 蔡宗翰; 美利達; 0919-001-442;
other | 1609; 大亞電線電纜; ; =; = | 1615; 大山電線電纜; ; =; =
other | 2303; 李俊賢; 聯華電子; 0921-009-117; | 2424; 李俊賢; 隴華電子; 0963-224-010;
other | 2313; 吳佩珊; 華通電腦; 0987-100-304; | 2357; 吳佩珊; 華碩電腦; 0910-665-201;
other | 2388; John Lee; 威盛; ; john.lee@example.com | 2388; Joan Lee; 威盛; ; joan.lee@example.com
other | 3050; Peter Chang; U-TECH; 03-3961111; peter@utechmedia.com.tw | 3050; Amy Chang; U-TECH; 03-3961111; amy@utechmedia.com.tw
other | 6269; 許文彬; 台郡; 0912-700-118; | 2314; 許文彬; 台揚; 0972-008-551;
other | 5288; 豐祥控股; ; =; = | 4912; 聯德控股; ; =; =
`;
