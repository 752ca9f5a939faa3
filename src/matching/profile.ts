import { companyCore } from './companies';
import { mailsIn } from './mails';
import { nameOf, type Name } from './names';
import type { Person } from './person';
import { phonesIn, type Phone } from './phones';

/** Somebody as he is compared: worked out once, however many others he is compared with. */
export interface Profile {
  readonly id: string;
  readonly name: Name;
  /** The core of the company's name; '' where the name is the company itself, or it is not known. */
  readonly company: string;
  readonly phones: readonly Phone[];
  readonly mails: readonly string[];
}

export function profileOf({ id, name, company, phone, email }: Person, region: string): Profile {
  const core = companyCore(company);
  const known = nameOf(name.trim() === '' ? company : name);
  return { id, name: known, company: core === known.core ? '' : core, phones: phonesIn(phone, region), mails: mailsIn(email) };
}
