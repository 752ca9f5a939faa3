import type { CustomerFact, FactGroup, FactKey, ProfileFact } from '../contract/facts';

/** The columns of Customers that the card shows, in the order of the card. */
export const CUSTOMER_FACTS = [
  'name', 'company', 'kind', 'title', 'phone', 'email', 'address', 'source', 'need', 'latentNeed', 'likes', 'authority', 'demand',
  'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose', 'power', 'visited', 'credit',
  'psychology', 'psychologySignals', 'introducedBy', 'promised', 'snoozeUntil', 'doNotContact',
] as const satisfies readonly CustomerFact[];

/** The columns of Profiles by what they are about; each group has the day and the source of what is known. */
export const PROFILE_FACTS = {
  basic: [],
  person: ['family', 'maritalStatus', 'children', 'income', 'habits'],
  company: ['nature', 'size', 'sales', 'buyingVolume', 'rivals', 'partners', 'pastSuppliers', 'complaints', 'influence'],
} as const satisfies Readonly<Record<FactGroup, readonly ProfileFact[]>>;

export const FACT_GROUPS = ['basic', 'person', 'company'] as const satisfies readonly FactGroup[];

/** Where the day and the source of a group stand. */
export function asOfKey(group: FactGroup): `${FactGroup}AsOf` {
  return `${group}AsOf`;
}

export function sourceKey(group: FactGroup): `${FactGroup}Source` {
  return `${group}Source`;
}

/** All columns of Profiles that the card shows. */
export const PROFILE_KEYS: readonly ProfileFact[] = FACT_GROUPS.flatMap((group) => [...PROFILE_FACTS[group], asOfKey(group), sourceKey(group)]);

/** Whether a fact stands on Customers; the others stand on Profiles. */
export function isCustomerFact(key: FactKey): key is CustomerFact {
  return (CUSTOMER_FACTS as readonly FactKey[]).includes(key);
}
