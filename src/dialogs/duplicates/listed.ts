import type { CustomerFact } from '../../app/contract/facts';
import type { ImportField, LedgerRow } from '../../app/contract/ledger-rows';
import type { Match, Person } from '../../matching/person';

/** A customer as the list of pairs knows him. */
export interface Listed {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly company: string;
  /** No more of the phone than its last three digits; '' = none. */
  readonly phoneTail: string;
  /** A value in full, to compare what the cards show masked; null = the list does not have it. */
  value(fact: CustomerFact): string | null;
}

/** Two who may be the same. */
export interface ListedPair extends Pick<Match, 'sure' | 'why'> {
  /** The same for these two in every search, and says nothing of who they are. */
  readonly key: string;
  readonly a: Listed;
  readonly b: Listed;
}

export function personOf({ id, values }: LedgerRow, fields: readonly ImportField[]): Person {
  const value = (field: ImportField): string => values[fields.indexOf(field)] ?? '';
  return { id, name: value('name'), company: value('company'), phone: value('phone'), email: value('email') };
}

export function listedPair(a: LedgerRow, b: LedgerRow, fields: readonly ImportField[], { sure, why }: Match): ListedPair {
  const [one, two] = [listedOf(a, fields), listedOf(b, fields)];
  return { key: keyOf(one, two), a: one, b: two, sure, why };
}

function listedOf(row: LedgerRow, fields: readonly ImportField[]): Listed {
  const { id, name, company, phone } = personOf(row, fields);
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return {
    id, row: row.row, name, company,
    phoneTail: digits.length > 3 ? digits.slice(-3) : '',
    value: (fact) => {
      const at = fields.indexOf(fact);
      return at < 0 ? null : row.values[at] ?? '';
    },
  };
}

/** Ids alone would mean others in another ledger: the names go in as well, and nothing can be read out of it again. */
function keyOf(a: Listed, b: Listed): string {
  return scrambled([a, b].map(({ id, name }) => `${id}\n${name}`).sort().join('\n'));
}

/** 53 bits of a text (cyrb53). */
function scrambled(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
