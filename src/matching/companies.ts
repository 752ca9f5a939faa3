import { folded } from './folded';
import { stepBetween } from './one-step';

/** What is left of a company's name without its legal form, spaces and punctuation: 臺灣水泥股份有限公司 → 台湾水泥. */
export function companyCore(text: string): string {
  const plain = folded(text).replace(/[([][^)\]]*[)\]]/g, (bracket) => (/^.(?:株|股|有)/.test(bracket) ? '' : ` ${bracket.slice(1, -1)} `)).trim();
  const spaced = plain.replace(/[.,'’]/g, '').replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
  let words = spaced.split(' ');
  while (words.length > 1 && WESTERN_FORMS.has(words[words.length - 1] ?? '')) words = words.slice(0, -1);
  let core = words.join('');
  for (let form = FORM.exec(core); form !== null && form[0].length < core.length; form = FORM.exec(core)) core = core.slice(0, form.index);
  return core;
}

/** Whether a text can only be a company's name: it carries a legal form or a word of trade, or is too long for a person's. */
export function isCompanyName(text: string): boolean {
  const plain = folded(text);
  const letters = plain.replace(/[^\p{Script=Han}]/gu, '');
  if (letters.length > 0) return TRADE.test(letters) || letters.length > LONGEST_PERSON;
  const words = plain.replace(/[.,]/g, ' ').trim().split(/\s+/);
  return words.length > 1 && WESTERN_FORMS.has(words[words.length - 1] ?? '');
}

/**
 * How two companies' cores go together. `short`: one is the other without a word such as 工業 or 科技 that people leave out.
 * `like`: one slip apart, or one begins with the other, or is its usual abbreviation (台泥 for 台灣水泥).
 */
export function companyRelation(a: string, b: string): 'same' | 'short' | 'like' | 'other' | 'unknown' {
  if (a === '' || b === '') return 'unknown';
  if (a === b) return 'same';
  const [long, short] = a.length >= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (short.length < 2) return 'other';
  const begins = short.every((letter, at) => letter === long[at]);
  if (begins) return GENERIC.test(long.slice(short.length).join('')) ? 'short' : 'like';
  if (GENERIC_INSIDE.test(long.join('')) && long.join('').replace(/^台湾|^中国/, '') === short.join('')) return 'like';
  if (Math.min(long.length, short.length) >= 4 && stepBetween(long, short) !== 'more') return 'like';
  return short.length <= 3 && HAN_ONLY.test(short.join('')) && isAbbreviation(short, long) ? 'like' : 'other';
}

/** The same first letter, and the others in their order: 台泥 in 台灣水泥. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0] || long.length < 4) return false;
  let at = 1;
  for (const letter of long.slice(1)) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** With the longest title after the longest name: 歐陽大小明總經理 is somebody. */
const LONGEST_PERSON = 8;
const FORM = /(?:股份有限公司|有限责任公司|责任有限公司|有限公司|无限公司|两合公司|分公司|总公司|股份公司|公司|企业社|工作室|商行|商号|商社|株式会社|合作社|股份|股)$/;
const WESTERN_FORMS: ReadonlySet<string> = new Set(['co', 'coltd', 'ltd', 'limited', 'inc', 'incorporated', 'corp', 'corporation', 'company', 'llc', 'llp', 'plc', 'gmbh', 'ag', 'kg', 'sa', 'sas', 'sarl', 'srl', 'spa', 'bv', 'nv', 'oy', 'ab', 'as', 'pte', 'pty', 'sdn', 'bhd', 'kk', 'group', 'holding', 'holdings']);
/** Words that are left out and put in again without anybody meaning another company. */
const GENERIC = /^(?:企业|实业|工业|事业|国际|集团|科技|电子|食品|工程|开发|贸易|商贸|兴业|自动化|电脑|光电|通讯|建设|化学|制药|精密|纤维|纺织|钢铁|汽车|机械|股)+$/;
const GENERIC_INSIDE = /^(?:台湾|中国)/;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const TRADE = /公司|企业|实业|工业|商行|商号|商社|工作室|银行|集团|事务所|诊所|医院|学校|大学|餐厅|饭店|旅馆|工厂|株式会社|合作社|协会|基金会|科技|电子|贸易|国际|建设|营造|分行|分店|门市|控股|[^小阿]店$/;
