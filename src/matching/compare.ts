import { companyRelation } from './companies';
import { nameRelation, type NameRelation } from './names';
import { phoneRelation } from './phones';
import type { Profile } from './profile';
import type { Shared } from './shared';

/** What two customers have in common and what speaks against it, field by field. */
export interface Likeness {
  readonly name: NameRelation;
  /** `office`: the same, but it is a switchboard's or another extension. `like`: one digit off, or without the area code. */
  readonly phone: 'same' | 'office' | 'like' | 'other' | 'unknown';
  /** `office`: the same, but it is a company's address (info@) or many people's. */
  readonly mail: 'same' | 'office' | 'other' | 'unknown';
  readonly company: 'same' | 'like' | 'other' | 'unknown';
}

export function compare(a: Profile, b: Profile, shared: Shared): Likeness {
  return { name: nameRelation(a.name, b.name), phone: phoneOf(a, b, shared), mail: mailOf(a, b, shared), company: companyOf(a, b) };
}

function phoneOf(a: Profile, b: Profile, shared: Shared): Likeness['phone'] {
  const relation = phoneRelation(a.phones, b.phones);
  if (relation !== 'same') return relation;
  // One extension of a switchboard is somebody's own phone, and so is a number of a cell's two that few have.
  const own = a.phones.some((one) => b.phones.some((two) => one.whole !== '' && one.whole === two.whole && ((one.extension !== '' && one.extension === two.extension) || !shared.phone(one.whole))));
  return own ? 'same' : 'office';
}

function mailOf(a: Profile, b: Profile, shared: Shared): Likeness['mail'] {
  if (a.mails.length === 0 || b.mails.length === 0) return 'unknown';
  const both = a.mails.filter((mail) => b.mails.includes(mail));
  if (both.length === 0) return 'other';
  return both.every(shared.mail) ? 'office' : 'same';
}

function companyOf(a: Profile, b: Profile): Likeness['company'] {
  // A company entered as a customer and somebody who works there.
  const [one, two] = a.company === '' && b.company === '' ? ['', ''] : [a.company || a.name.company, b.company || b.name.company];
  const relation = companyRelation(one, two);
  return relation === 'short' ? 'like' : relation;
}
