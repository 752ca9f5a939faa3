import { isFormulaError } from '../ledger/cell';
import { readText } from '../ledger/read-text';
import type { Reading, ReadingFlag } from './reading';
import { narrowLetters } from './width';

export interface WrittenName {
  /** Narrow letters, single spaces, none within a Chinese name; '' = blank. */
  readonly text: string;
  /** The same without the title. */
  readonly bare: string;
  /** What was cut off: 經理, 先生, Dr.; '' = none. A bare surname keeps its title: 王經理 says more than 王. */
  readonly title: string;
}

/** Somebody's name, with and without a title behind it (王大明經理, 李小姐) or in front (Mr. John Smith). */
export function readName(cell: unknown): Reading<WrittenName> {
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  const given = readText(cell);
  const narrowed = narrowLetters(given);
  const text = isSpacedHan(narrowed) ? narrowed.replace(/ /g, '') : narrowed;
  if (/^[-–—―_/.・*?？\s]*$/.test(text)) return { ok: true, value: { text: '', bare: '', title: '' }, flags: [] };
  if (text.length > MOST_LENGTH) return { ok: false, code: 'textTooLong' };
  const flags: ReadingFlag[] = text === given ? [] : ['widthChanged'];
  const parted = chineseTitle(text) ?? englishTitle(text) ?? { bare: text, title: '' };
  if (parted.title !== '') flags.push('titleTaken');
  return { ok: true, value: { text, ...parted }, flags };
}

/** Names of the longest companies and of people with all their names stay well below. */
const MOST_LENGTH = 300;
/** Sorted longest first: 總經理 is not a 經理 called …總. */
const TITLES = [
  '副總經理', '副总经理', '總經理', '总经理', '業務經理', '业务经理', '董事長', '董事长', '執行長', '执行长', '負責人', '负责人', '老闆娘', '老板娘', '副理', '襄理', '協理', '协理', '經理', '经理', '副總', '副总',
  '董事', '主任', '課長', '课长', '處長', '处长', '科長', '科长', '組長', '组长', '店長', '店长', '廠長', '厂长', '部長', '部长', '院長', '院长', '校長', '校长', '所長', '所长', '專員', '专员', '老師', '老师', '教授', '醫師', '医师', '醫生', '医生',
  '律師', '律师', '會計師', '会计师', '工程師', '工程师', '秘書', '秘书', '助理', '老闆', '老板', '先生', '小姐', '女士', '太太', '夫人', '同學', '同学', '師傅', '师傅', '博士', '總', '总', '董',
].sort((a, b) => b.length - a.length);
/** Surnames of two letters: cutting the title off 歐陽經理 would leave no more than one. */
const LONG_SURNAMES = /^(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|司徒|夏侯|東方|东方|皇甫|尉遲|尉迟|公孫|公孙|慕容|令狐|端木|張簡|张简|范姜)$/;
const IN_FRONT = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Ing|Herr|Frau)(?:\.\s*|\s+)(?=\S+ +\S)/i;

/** 王 小 明, 王　小明: spaces for looks; 王小明 陳大文 are two people. */
function isSpacedHan(text: string): boolean {
  return text.includes(' ') && /^[\p{Script=Han} ]+$/u.test(text) && text.replace(/ /g, '').length <= 4;
}

function chineseTitle(text: string): { readonly bare: string; readonly title: string } | null {
  if (!/\p{Script=Han}$/u.test(text)) return null;
  for (const title of TITLES) {
    if (!text.endsWith(title)) continue;
    const bare = text.slice(0, -title.length).replace(/[\s·・,，-]+$/, '');
    // 王大總: three letters may be a name as they stand, so a title of one letter needs three in front.
    const least = title.length === 1 ? 3 : 2;
    const isPerson = /^\p{Script=Han}{2,4}$/u.test(bare) ? Array.from(bare).length >= least && !LONG_SURNAMES.test(bare) : least === 2 && /^[A-Za-z][A-Za-z .'-]+$/.test(bare);
    return isPerson ? { bare, title } : null;
  }
  return null;
}

function englishTitle(text: string): { readonly bare: string; readonly title: string } | null {
  const title = IN_FRONT.exec(text)?.[0];
  return title === undefined ? null : { bare: text.slice(title.length), title: title.trim() };
}
