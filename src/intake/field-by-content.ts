import type { ImportField } from '../app/contract/ledger-rows';
import type { FileCell } from '../files/table';
import { readText } from '../ledger/read-text';
import { isMasked } from '../domain/privacy/masked';

/** What a column without a known header holds, by its cells; null where nothing speaks for itself. Days and numbers never do. */
export function fieldByContent(filled: readonly FileCell[]): ImportField | null {
  const texts = filled.slice(0, SAMPLE).map((cell) => (typeof cell === 'string' ? cell : readText(cell)).slice(0, LONG).normalize('NFKC').trim()).filter((text) => !isMasked(text));
  if (texts.length < LEAST || new Set(texts).size < LEAST) return null;
  return KINDS.find(({ looks, share }) => texts.reduce((sum, text) => sum + (looks(text) ? 1 : 0), 0) >= share * texts.length)?.field ?? null;
}

const SAMPLE = 300;
const LEAST = 2;
/** What is longer is neither. */
const LONG = 200;

/** In this order: an address may well look like a company, and a company like a name. */
const KINDS: readonly { readonly field: ImportField; readonly share: number; readonly looks: (text: string) => boolean }[] = [
  { field: 'email', share: 0.7, looks: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) },
  { field: 'phone', share: 0.7, looks: looksLikePhone },
  { field: 'address', share: 0.7, looks: (text) => text.length >= 8 && (/[縣县市].*[路街道巷村里號号区區鎮镇]/u.test(text) || /^\d+\S*\s.*\b(?:st|street|rd|road|ave|avenue|lane|ln|blvd|drive|dr)\b/i.test(text)) },
  { field: 'company', share: 0.5, looks: (text) => /(?:公司|企業社|企业社|商行|工作室|有限合夥|集團|集团|\bco\.?,? ?ltd\b|\bltd\b|\binc\b|\bllc\b|\bgmbh\b|\bcorp(?:oration)?\b|\bplc\b)\.?$/iu.test(text) },
  { field: 'name', share: 0.8, looks: looksLikeName },
];

/** Seven to fifteen digits that are not a date and not a bare number: a separator, a bracket, a plus or a zero in front. */
function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^\+?[\d\s()\-./#~轉转分機机ext]{7,30}$/i.test(text) && digits.length >= 7 && digits.length <= 15
    && /^[+(0]|\d[-\s]\d/.test(text) && !/^\d{2,4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text);
}

/** A usual surname and one or two letters more, with or without a title, or two or three words with capitals. */
function looksLikeName(text: string): boolean {
  return /^[\p{Script=Han}]{2,3}(?:先生|小姐|女士|經理|经理)?$/u.test(text) && SURNAMES.includes(text.slice(0, 1))
    || /^(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][a-z'’-]+(?: [A-Z]\.)?(?: [A-Z][A-Za-z'’-]+){1,2}$/.test(text);
}

/** The surnames of more than nine in ten, in both scripts. */
const SURNAMES = '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡林郭何高羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹彭曾蕭萧田董潘袁蔡蔣蒋余於于杜葉叶程魏蘇苏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦傅方白鄒邹孟熊秦邱丘江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔向湯汤洪賴赖詹游簡简柯施翁涂莊庄連连歐欧';
