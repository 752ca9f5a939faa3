import type { FactGroup, FactKey, Facts } from '../../../app/contract/facts';
import type { ChosenFact, NamedFact } from '../../../i18n/facts/messages';

export type GroupName = 'basic' | 'deal' | 'person' | 'company';
type ShownFact = Exclude<NamedFact, 'psychology' | 'psychologySignals'>;
export type Control = 'line' | 'area' | 'day' | 'tick' | Exclude<ChosenFact, 'yes' | 'psychology'>;

/** The facts of each group in the order of a conversation. Buying psychology has a place of its own. */
export const GROUPS: Readonly<Record<GroupName, readonly ShownFact[]>> = {
  basic: ['name', 'kind', 'company', 'title', 'authority', 'phone', 'email', 'address', 'likes', 'source', 'introducedBy'],
  deal: ['need', 'latentNeed', 'demand', 'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose', 'power', 'credit', 'visited', 'promised', 'snoozeUntil', 'doNotContact'],
  person: ['family', 'maritalStatus', 'children', 'income', 'habits'],
  company: ['nature', 'size', 'buyingVolume', 'sales', 'rivals', 'partners', 'pastSuppliers', 'complaints', 'influence'],
};

/** Since when and from where a group is known. The deal has neither: the logs tell. */
export const ORIGINS: Readonly<Record<FactGroup, { readonly asOf: FactKey; readonly source: FactKey }>> = {
  basic: { asOf: 'basicAsOf', source: 'basicSource' },
  person: { asOf: 'personAsOf', source: 'personSource' },
  company: { asOf: 'companyAsOf', source: 'companySource' },
};

export function originOf(group: GroupName): { readonly asOf: FactKey; readonly source: FactKey } | null {
  return group === 'deal' ? null : ORIGINS[group];
}

/** What a fact is edited with. */
export function controlOf(key: FactKey): Control {
  return CONTROLS[key] ?? 'line';
}

/**
 * Whether the sheet has a place for the fact. A sheet without a tab for profiles gets one with the first fact that is
 * saved there.
 */
export function canEnter(facts: Facts, key: FactKey): boolean {
  return facts[key] !== undefined || (PROFILE.has(key) && ![...PROFILE].some((one) => facts[one] !== undefined));
}

const CONTROLS: Readonly<Partial<Record<FactKey, Control>>> = {
  kind: 'kind', need: 'need', authority: 'authority', demand: 'demand', intention: 'intention', knowledge: 'knowledge', power: 'power', credit: 'credit',
  saidYes: 'tick', visited: 'tick', doNotContact: 'tick',
  expectedClose: 'day', promised: 'day', snoozeUntil: 'day', basicAsOf: 'day', personAsOf: 'day', companyAsOf: 'day',
  address: 'area', latentNeed: 'area', likes: 'area', doubt: 'area', issue: 'area', family: 'area', habits: 'area',
  rivals: 'area', partners: 'area', pastSuppliers: 'area', complaints: 'area',
};
const PROFILE: ReadonlySet<FactKey> = new Set<FactKey>([...GROUPS.person, ...GROUPS.company, ...Object.values(ORIGINS).flatMap(({ asOf, source }) => [asOf, source])]);
