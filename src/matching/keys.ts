import type { Profile } from './profile';

/** What two customers must share one of to be compared at all; the name that splits those that too many share. */
export function keysOf({ name, company, phones, mails }: Profile): readonly string[] {
  const keys = new Set<string>();
  const initials = name.han[0] ?? name.words.map(([first = '']) => first).sort().join('');
  for (const { digits, whole } of phones) {
    keys.add(`p${(whole === '' ? digits : whole).slice(-LOCAL)}`);
    // One digit is wrong or two are swapped: one end of the number is still right.
    if (name.key !== '') keys.add(`a${digits.slice(-LOCAL - 2, -END - 1)}|${initials}`).add(`z${digits.slice(-END)}|${initials}`);
  }
  for (const mail of mails) keys.add(`m${mail}`);
  const firm = company === '' ? name.company : company;
  if (company !== '' && name.key !== '') keys.add(`n${name.key}|${company.slice(0, 2)}`);
  if (firm !== '' && name.han[0] !== undefined) keys.add(`c${firm}|${name.han[0]}`);
  return [...keys];
}

/** By what those under a key that too many share are told apart; '' = they are not compared under it. */
export function finerKey({ name, phones }: Profile): string {
  if (name.key !== '') return name.key;
  const extension = phones.find(({ extension }) => extension !== '')?.extension ?? '';
  return extension === '' || name.core === '' ? '' : `${name.core}|${extension}`;
}

/** The digits that make a number within its area, at the least. */
const LOCAL = 7;
const END = 4;
