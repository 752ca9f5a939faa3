import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { stepBetween } from './one-step';

/** One phone as it is compared. */
export interface Phone {
  /** The digits that are dialled inside its country, without a trunk 0: 225317099. */
  readonly digits: string;
  /** With the country before: 886225317099; '' where the area code is missing or nothing can be made of it. */
  readonly whole: string;
  /** What is dialled after it is answered; '' = nothing. */
  readonly extension: string;
}

/** The phones in a cell, at most three, in the order they are written. */
export function phonesIn(text: string, region: string): readonly Phone[] {
  return text.slice(0, 120).normalize('NFKC').split(BETWEEN).slice(0, 3).flatMap((part) => {
    const phone = phoneOf(part.replace(EXTENSION, ' ext. '), region);
    return phone === null ? [] : [phone];
  });
}

/**
 * How two customers' phones go together: one is the `same`, or the same but for the extension (`office`), or nearly so
 * (`like`: one digit wrong, missing or swapped, or the area code missing), or all are `other`; `unknown` when one has none.
 */
export function phoneRelation(a: readonly Phone[], b: readonly Phone[]): 'same' | 'office' | 'like' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  let best: 'office' | 'like' | 'other' = 'other';
  for (const one of a) {
    for (const two of b) {
      const relation = relationOf(one, two);
      if (relation === 'same') return 'same';
      if (relation === 'office' || (relation === 'like' && best === 'other')) best = relation;
    }
  }
  return best;
}

function relationOf(a: Phone, b: Phone): 'same' | 'office' | 'like' | 'other' {
  if (a.whole !== '' && a.whole === b.whole) return a.extension !== '' && b.extension !== '' && a.extension !== b.extension ? 'office' : 'same';
  if (a.whole !== '' && b.whole !== '') return stepBetween([...a.digits], [...b.digits]) === 'more' ? 'other' : 'like';
  const [long, short] = a.digits.length >= b.digits.length ? [a, b] : [b, a];
  return short.digits.length >= FEWEST && long.digits.endsWith(short.digits) ? 'like' : 'other';
}

function phoneOf(text: string, region: string): Phone | null {
  const written = text.replace(/\D/g, '');
  if (written.length < FEWEST || /^(\d)\1+$/.test(written)) return null;
  const parsed = parsePhoneNumberFromString(text, { ...(isRegion(region) ? { defaultCountry: region } : {}), extract: true });
  const extension = parsed?.ext ?? '';
  if (parsed === undefined) return { digits: written.replace(/^0+/, ''), whole: '', extension };
  const digits = parsed.nationalNumber;
  // «2531-7099» where numbers begin with a trunk 0: which area it is in was not written.
  const areaMissing = digits.length <= LONGEST_LOCAL && !/^\s*[+0(]/.test(text) && written.startsWith(digits) && hasTrunkZero(region);
  return { digits, whole: areaMissing ? '' : `${parsed.countryCallingCode}${digits}`, extension };
}

/** In which regions a number is dialled with a 0 before the area: there the 0 is not part of the number. */
function hasTrunkZero(region: string): boolean {
  let known = trunks.get(region);
  if (known === undefined) {
    known = isRegion(region) && parsePhoneNumberFromString('0223456789', region)?.nationalNumber.startsWith('0') === false;
    trunks.set(region, known);
  }
  return known;
}

const trunks = new Map<string, boolean>();

function isRegion(region: string): region is CountryCode {
  return /^[A-Z]{2}$/.test(region);
}

/** Fewer digits are an extension or a fragment. */
const FEWEST = 6;
/** Nowhere is a number without its area longer. */
const LONGEST_LOCAL = 8;
/** Two phones in one cell. A hyphen or a space is inside one. */
const BETWEEN = /[/;,、，；\n]|或|\bor\b/i;
const EXTENSION = /分[機机]|[轉转]接?|内[線线]|內[線线]|#/g;
