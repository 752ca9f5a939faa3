import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { isFormulaError } from '../ledger/cell';
import { saysNothing } from './nothing';
import type { Reading, ReadingFlag } from './reading';
import { narrow } from './width';

/** One number of a cell. */
export interface PhoneNumber {
  /** With its country code, `+886225317099`: the same however it is written; '' where it cannot be told. */
  readonly e164: string;
  /** Its digits as written, without the extension. */
  readonly digits: string;
  /** '' = none. */
  readonly extension: string;
}

export interface WrittenPhone {
  /** As the person wrote it, but for width and a zero in front that a spreadsheet swallowed; '' = blank. */
  readonly text: string;
  /** The numbers in it, in their order. */
  readonly numbers: readonly PhoneNumber[];
}

/**
 * The phone numbers of a cell. Read are full-width digits, any separators, extensions (分機, 轉, ext, x, #), several numbers
 * (by 、 / ; , or «or»), a range of lines behind a number (2211521-4), a missing plus (886-4-…, 86…), 00 in front, and a
 * mobile whose leading zero a spreadsheet took for nothing. A number without its area code is kept and flagged: it cannot be
 * dialled from elsewhere and says little about who it is. «無», dashes and 0 are blank; a text without any number is `notAPhone`.
 * @param region two letters: where numbers without a country code are from
 */
export function readPhone(cell: unknown, region: string): Reading<WrittenPhone> {
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  const given = typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : typeof cell === 'string' ? cell : '';
  const text = narrow(given);
  if (text === '' || saysNothing(text)) return { ok: true, value: { text: '', numbers: [] }, flags: [] };
  if (text.length > MOST_LENGTH) return { ok: false, code: 'textTooLong' };
  const pieces = piecesOf(text);
  const read = pieces.flatMap((piece) => readApart(piece, region));
  if (read.length === 0) return { ok: false, code: 'notAPhone' };
  const flags = new Set<ReadingFlag>(read.flatMap((one) => one.flags));
  if (read.length > 1) flags.add('severalNumbers');
  if (text !== given.trim()) flags.add('widthChanged');
  const restored = withZero(text, read);
  if (restored !== text) flags.add('zeroRestored');
  return { ok: true, value: { text: restored, numbers: read.map(({ number }) => number) }, flags: [...flags] };
}

/** A customer has one to three numbers. */
const MOST_LENGTH = 300;
const EXTENSION = /[\s,;(]*(?:分機|分机|內線|内线|轉|转|extension|ext|[#x])[\s.:]*(\d{1,6})\)?\s*$/i;
/** «2211521-4», «2533456~8»: the lines up to …4, …8. */
const RANGE = /(\d{6,})\s*[-~至]\s*\d{1,2}$/;
const BETWEEN = /\s*(?:[、;,|\n]|:::|\bor\b|\band\b|或|[/&])\s*/i;
/** Up to how many digits a number of these regions is when its area code is missing. */
const LOCAL_DIGITS: Readonly<Record<string, number>> = { TW: 8, CN: 8, JP: 8, KR: 8, AU: 8, GB: 8, DE: 8, AT: 7, IN: 8, MY: 8, ID: 8, PH: 8, VN: 8, US: 7, CA: 7 };

interface ReadOne { readonly number: PhoneNumber; readonly flags: readonly ReadingFlag[]; readonly swallowed: boolean }

/** Numbers one after the other; a short piece is the end of the one before it (2533-4567/8), or its extension. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.split(BETWEEN)) {
    const last = pieces.length - 1;
    const digits = digitsOf(piece);
    const before = digitsOf(pieces[last] ?? '').length;
    // «030/1234567»: an area code alone is no number.
    if (before > 0 && before < LEAST_DIGITS) pieces[last] = `${pieces[last] ?? ''} ${piece}`;
    else if (last >= 0 && digits.length > 0 && /^\D*(?:分機|分机|轉|转|ext|#|x)/i.test(piece)) pieces[last] = `${pieces[last] ?? ''} ${piece}`;
    else if (last < 0 || digits.length >= LEAST_DIGITS) pieces.push(piece);
  }
  return pieces;
}

const LEAST_DIGITS = 5;

/** A piece that is no number as a whole may be two side by side: «(H)02-… (O)02-…», «0912… 0922…». */
function readApart(piece: string, region: string): readonly ReadOne[] {
  const whole = readOne(piece, region);
  if (whole !== null && (whole.number.e164 !== '' || whole.number.digits.length < 2 * LEAST_DIGITS)) return [whole];
  const parts = piece.split(/\s+(?=[+(0])|\s*\(\D+\)/).filter((part) => part.trim() !== '').map((part) => readOne(part, region));
  const numbers = parts.flatMap((part) => (part !== null && part.number.e164 !== '' ? [part] : []));
  return numbers.length > 1 && numbers.length === parts.length ? numbers : whole === null ? [] : [whole];
}

function readOne(piece: string, region: string): ReadOne | null {
  const extension = EXTENSION.exec(piece);
  const found = extension === null ? piece : piece.slice(0, extension.index);
  // An extension needs a number in front of it; without one it was the number.
  const main = extension !== null && digitsOf(found).length < LEAST_DIGITS ? piece : found;
  const flags: ReadingFlag[] = [];
  const written = main.replace(/[^\d+]+$/, '');
  const digits = digitsOf(main);
  // A few islands have numbers of four digits.
  if (digits.length > 20 || (digits.length < LEAST_DIGITS && parsed(plainNumber(written), region) === null)) return null;
  const tail = main === found ? extension?.[1] ?? '' : '';
  if (tail !== '') flags.push('extension');
  const number = dialled(written, digits, region);
  if (number === null) flags.push(isLocal(written, digits, region) ? 'areaCodeMissing' : 'notDialable');
  else if (number.country !== region && number.country !== undefined && !sharesCode(number.countryCallingCode, region)) flags.push('otherRegion');
  const swallowed = number !== null && number.country === region && !written.includes('+') && !digits.startsWith('0')
    && !digits.startsWith(number.countryCallingCode) && digitsOf(number.formatNational()) === `0${digits}`;
  return { number: { e164: number?.number ?? '', digits, extension: tail }, flags, swallowed };
}

type Parsed = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

/** The number as it can be dialled from anywhere, null when it cannot be told. */
function dialled(written: string, digits: string, region: string): Parsed | null {
  const plain = plainNumber(written);
  const range = RANGE.exec(written.trim());
  if (range !== null) {
    const single = written.trim().slice(0, range.index) + (range[1] ?? '');
    const first = dialled(single, digitsOf(single), region);
    if (first !== null) return first;
  }
  if (isLocal(written, digits, region)) return null;
  const here = parsed(plain, region);
  if (here !== null) return here;
  // «8659582889862», «(852) 2562 1692», «0086 139…»: the plus in front is easily forgotten.
  if (plain.startsWith('+')) return null;
  const abroad = parsed(`+${digits.replace(/^00/, '')}`, region);
  return abroad !== null && digits.length >= 10 && !digits.replace(/^00/, '').startsWith('0') ? abroad : null;
}

function parsed(text: string, region: string): Parsed | null {
  const number = parsePhoneNumberFromString(text, { ...(isRegion(region) ? { defaultCountry: region } : {}), extract: false }, metadata);
  return number?.isValid() === true ? number : null;
}

function isLocal(written: string, digits: string, region: string): boolean {
  return !written.includes('+') && !digits.startsWith('0') && digits.length <= (LOCAL_DIGITS[region] ?? 0);
}

function isRegion(region: string): region is CountryCode {
  return Object.prototype.hasOwnProperty.call(metadata.countries, region);
}

/** Regions of one calling code (US and CA, GB and JE) cannot always be told apart. */
function sharesCode(code: string, region: string): boolean {
  return isRegion(region) && (metadata.country_calling_codes as Readonly<Record<string, readonly string[] | undefined>>)[code]?.includes(region) === true;
}

/** «+» in front, digits, nothing else: «(+886) 2» and «電話：02-…» too. */
function plainNumber(written: string): string {
  return (/^[^\d]*\+/.test(written) ? '+' : '') + digitsOf(written);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A cell that is nothing but a number gets back the zero that it lost by being taken for one. */
function withZero(text: string, [first, second]: readonly ReadOne[]): string {
  return first?.swallowed === true && second === undefined && /^\d+$/.test(text) ? `0${text}` : text;
}
