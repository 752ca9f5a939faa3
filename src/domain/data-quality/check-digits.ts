import { dayFromParts } from '../day';

/** A Taiwan identity or residence number, upper case: a letter, a digit or letter for who one is, eight digits, the last a check digit. */
export function isTaiwanId(text: string): boolean {
  if (!/^[A-Z][1289A-D]\d{8}$/.test(text)) return false;
  const region = TAIWAN_LETTERS.indexOf(text.charAt(0)) + 10;
  const second = text.charAt(1);
  // The residence numbers until 2020 have a letter here, which counts with its last digit.
  const who = second >= 'A' ? TAIWAN_LETTERS.indexOf(second) % 10 : Number(second);
  const digits = [Math.floor(region / 10), region % 10, who, ...Array.from(text.slice(2), Number)];
  return digits.reduce((sum, digit, at) => sum + digit * (TAIWAN_WEIGHTS[at] ?? 0), 0) % 10 === 0;
}

/** An identity number of the People's Republic: region, a day of birth that exists, a sequence and a check digit or X. */
export function isChineseId(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  const year = Number(text.slice(6, 10));
  if (year < 1880 || year > 2100 || dayFromParts(year, Number(text.slice(10, 12)), Number(text.slice(12, 14))) === null) return false;
  const sum = CHINESE_WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === text.charAt(17);
}

/** A payment card: an issuer's first digits with the length it uses, and Luhn's check digit. */
export function isCardNumber(digits: string): boolean {
  return CARD.test(digits) && Array.from(digits, Number).reverse().reduce((sum, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0) % 10 === 0;
}

/** An international bank account number without spaces, upper case: the remainder by 97 is 1. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const char of turned) rest = Number(`${String(rest)}${String(parseInt(char, 36))}`) % 97;
  return rest === 1;
}

/** Each letter's number, from A = 10 on, as the offices of Taiwan gave them out. */
const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const TAIWAN_WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Visa, Mastercard, American Express, JCB, UnionPay, Diners Club, Discover. */
const CARD = /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d)\d{12})$/;
