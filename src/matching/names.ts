import { companyCore, companyRelation, isCompanyName } from './companies';
import { folded } from './folded';
import { stepBetween } from './one-step';
import { soundOf } from './sound-alike';
import { untitledHan, untitledWords, type Untitled } from './titles';

/** A name as it is compared. */
export interface Name {
  /** Chinese letters, without title and spaces; '' = none. */
  readonly han: readonly string[];
  /** Words in other scripts, in the order of the alphabet: Smith, John is John Smith. */
  readonly words: readonly string[];
  readonly sex: Untitled['sex'];
  /** The core of a company's name, where the name is a company's; '' = a person's. */
  readonly company: string;
  /** The core the name would have as a company's: a person's name and a company's short one look alike. */
  readonly core: string;
  /** What the same person's name folds to again, where it is whole enough to search by; '' = a surname at most. */
  readonly key: string;
}

export function nameOf(text: string): Name {
  const plain = folded(text);
  const outside = plain.replace(BRACKETS, ' ');
  const bare = outside.trim() === '' ? plain : outside;
  const core = companyCore(text);
  const company = isCompanyName(text) ? core : '';
  const titled = untitledHan(bare.replace(/[^\p{Script=Han}]/gu, ''));
  const western = untitledWords(bare.replace(/\p{Script=Han}/gu, ' ').split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word)).slice(0, 6));
  const han = [...titled.name];
  const words = [...western.words].sort();
  const key = company !== '' ? company : han.length > 1 ? han.join('') : words.length > 1 ? words.join(' ') : '';
  return { han, words, sex: titled.sex ?? western.sex, company, core, key };
}

/** A nickname, a department, a remark. */
const BRACKETS = /[([{【〔「][^)\]}】〕」]*[)\]}】〕」]/g;

/**
 * How two names go together. `alike`: the same but for what the ear or a slip changes (明 for 銘, 王明小, Jonh, a middle name
 * left out, a company without 工業). `like`: one letter is another, which may as well be a brother's. `part`: nothing speaks
 * against it, but one is only a surname or a first name. `unknown`: one is blank, or they are written in different scripts.
 */
export type NameRelation = 'same' | 'alike' | 'like' | 'part' | 'other' | 'unknown';

export function nameRelation(a: Name, b: Name): NameRelation {
  if (a.company !== '' || b.company !== '') return companies(a, b);
  const han = a.han.length > 0 && b.han.length > 0 ? betweenHan(a, b) : 'unknown';
  if (han !== 'unknown' && han !== 'part') return han;
  const words = a.words.length > 0 && b.words.length > 0 ? betweenWords(a, b) : 'unknown';
  return words === 'unknown' ? han : words;
}

function companies(a: Name, b: Name): NameRelation {
  // A person and a company: the person may be whom one asks for there.
  if ((a.company === '' && !mayBeCompany(a)) || (b.company === '' && !mayBeCompany(b))) return a.core === b.core && a.core !== '' ? 'same' : 'unknown';
  const relation = companyRelation(a.core, b.core);
  if (relation === 'other' && (a.company === '' || b.company === '')) return 'unknown';
  return relation === 'short' ? 'alike' : relation;
}

function mayBeCompany({ han, sex }: Name): boolean {
  return han.length >= 2 && sex === null;
}

function betweenHan(a: Name, b: Name): NameRelation {
  const [one, two] = [a.han, b.han];
  if (one.length === 1 || two.length === 1) {
    if (one[0] !== two[0] || (a.sex !== null && b.sex !== null && a.sex !== b.sex)) return 'other';
    return 'part';
  }
  const step = stepBetween(one, two);
  if (step === 'none') return 'same';
  if (one.length === two.length && one.every((letter, at) => letter === two[at] || soundOf(letter) === soundOf(two[at] ?? ''))) return 'alike';
  if (Math.max(one.length, two.length) < 3) return 'other';
  if (step === 'swapped' || (step === 'missing' && one[0] === two[0])) return 'alike';
  return step === 'replaced' && one[0] === two[0] ? 'like' : 'other';
}

function betweenWords(a: Name, b: Name): NameRelation {
  const [one, two] = [a.words, b.words];
  if (one.join(' ') === two.join(' ') || one.join('') === two.join('')) return one.length > 1 || two.length > 1 ? 'same' : 'part';
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  if (few.every((word) => many.includes(word))) return few.length > 1 ? 'alike' : 'part';
  const onlyA = one.filter((word) => !two.includes(word));
  const onlyB = two.filter((word) => !one.includes(word));
  const [wordA, wordB] = [onlyA[0], onlyB[0]];
  if (onlyA.length !== 1 || onlyB.length !== 1 || wordA === undefined || wordB === undefined || one.length < 2) {
    return one.length > 1 && two.length > 1 && one.join('').length >= 6 && stepBetween([...one.join('')], [...two.join('')]) !== 'more' ? 'like' : 'other';
  }
  if (wordA[0] === wordB[0] && (wordA.length === 1 || wordB.length === 1)) return 'like';
  if (stepBetween([...wordA], [...wordB]) === 'more' || one.join('').length < 6) return 'other';
  return wordA[0] === wordB[0] && Math.max(wordA.length, wordB.length) >= 5 ? 'alike' : 'like';
}
