import { isOffice } from './mails';
import type { Profile } from './profile';

/** Which phones and addresses say no more than where somebody works. */
export interface Shared {
  phone(whole: string): boolean;
  mail(mail: string): boolean;
}

/** Counts under how many different names each phone and address stands. Every profile is told to `count` first. */
export function createShared(): Shared & { count(profile: Profile): void } {
  const phones = new Map<string, string | Set<string>>();
  const mails = new Map<string, string | Set<string>>();
  return {
    count: ({ name, phones: own, mails: addresses }) => {
      const called = name.key === '' ? name.core : name.key;
      for (const { whole } of own) if (whole !== '') add(phones, whole, called);
      for (const mail of addresses) add(mails, mail, called);
    },
    phone: (whole) => sizeOf(phones.get(whole)) > MOST_AT_A_PHONE,
    mail: (mail) => isOffice(mail) || sizeOf(mails.get(mail)) > MOST_AT_A_MAIL,
  };
}

/** A family has one phone; an office, a switchboard or «0000» has more names than this. */
const MOST_AT_A_PHONE = 6;
const MOST_AT_A_MAIL = 4;

/** Most have one name: a set only for the others. */
function add(names: Map<string, string | Set<string>>, key: string, name: string): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, name);
  else if (typeof known !== 'string') known.add(name);
  else if (known !== name) names.set(key, new Set([known, name]));
}

function sizeOf(names: string | Set<string> | undefined): number {
  return names === undefined ? 0 : typeof names === 'string' ? 1 : names.size;
}
