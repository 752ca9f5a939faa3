import type { PairSide } from '../../app/contract/duplicates';
import type { CustomerFact, FactKey, FactValue } from '../../app/contract/facts';
import { mailsIn } from '../../matching/mails';
import { phonesIn } from '../../matching/phones';
import { GROUPS, ORIGINS } from '../card/facts/groups';
import type { Listed } from './listed';

export type Which = 'a' | 'b';

/** A fact of two customers. */
export interface ComparedFact {
  readonly key: FactKey;
  readonly a: FactValue | undefined;
  readonly b: FactValue | undefined;
  /** Where it stands: in one of them, the same in both, or different in both. */
  readonly stands: Which | 'same' | 'both';
}

/** What the person has said so far: facts that were not touched go by the row that stays. */
export interface Chosen {
  readonly keep: Which;
  readonly facts: Readonly<Partial<Record<FactKey, Which>>>;
}

/** The facts that at least one of two customers has, in the order of the card. */
export function comparedFacts(sides: readonly [PairSide, PairSide], listed: readonly [Listed, Listed], region: string): readonly ComparedFact[] {
  return ORDER.flatMap((key): readonly ComparedFact[] => {
    const [a, b] = [sides[0].facts[key], sides[1].facts[key]];
    const [inA, inB] = [isFilled(a), isFilled(b)];
    if (!inA && !inB) return [];
    const stands = !inB ? 'a' : !inA ? 'b' : isSame(key, a, b, listed, region) ? 'same' : 'both';
    return [{ key, a, b, stands }];
  });
}

/** The row that stays unless somebody says otherwise: the one with more in the logs, then the older id. */
export function defaultKeep([a, b]: readonly [PairSide, PairSide]): Which {
  const [inA, inB] = [a.purchases + a.talks, b.purchases + b.talks];
  if (inA !== inB) return inA > inB ? 'a' : 'b';
  return a.id.localeCompare(b.id, 'en', { numeric: true }) <= 0 ? 'a' : 'b';
}

/** Whether there is something to choose: where only the row that stays has a fact, it stays with it. */
export function isOpen({ stands }: ComparedFact, { keep }: Chosen): boolean {
  return stands === 'both' || (stands !== 'same' && stands !== keep);
}

/** Whose value a fact will have: what was chosen, else the filled one, of two the one of the row that stays. */
export function chosenSide(fact: ComparedFact, chosen: Chosen): Which {
  if (!isOpen(fact, chosen)) return chosen.keep;
  return chosen.facts[fact.key] ?? (fact.stands === 'a' || fact.stands === 'b' ? fact.stands : chosen.keep);
}

/** The facts that the row that stays takes over, with the days and sources of groups it knows nothing of yet. */
export function takenFacts(facts: readonly ComparedFact[], sides: readonly [PairSide, PairSide], chosen: Chosen): readonly FactKey[] {
  const taken = facts.filter((fact) => fact.stands !== 'same' && chosenSide(fact, chosen) !== chosen.keep).map(({ key }) => key);
  const [kept, other] = chosen.keep === 'a' ? sides : [sides[1], sides[0]];
  return [...taken, ...ORIGIN_KEYS.filter((key) => !isFilled(kept.facts[key]) && isFilled(other.facts[key]))];
}

const ORIGIN_KEYS: readonly FactKey[] = Object.values(ORIGINS).flatMap(({ asOf, source }) => [asOf, source]);
const ORDER: readonly Exclude<FactKey, 'basicAsOf' | 'basicSource' | 'personAsOf' | 'personSource' | 'companyAsOf' | 'companySource'>[] = [...GROUPS.basic, ...GROUPS.deal, 'psychology', 'psychologySignals', ...GROUPS.person, ...GROUPS.company];
const IN_LIST: ReadonlySet<FactKey> = new Set<FactKey>(['name', 'company', 'phone', 'email', 'address']);

function isFilled(fact: FactValue | undefined): boolean {
  return fact !== undefined && (fact.value !== '' || fact.masked === true || (fact.shown ?? '') !== '');
}

/** What is masked on a card is compared in the list, which the page has in full; what it has nowhere counts as different. */
function isSame(key: FactKey, a: FactValue | undefined, b: FactValue | undefined, [one, two]: readonly [Listed, Listed], region: string): boolean {
  const isMasked = a?.masked === true || b?.masked === true;
  if (isMasked && !IN_LIST.has(key)) return false;
  const values = isMasked ? [one.value(key as CustomerFact), two.value(key as CustomerFact)] : [a?.value, b?.value];
  const [inA, inB] = values.map((value) => (value ?? '').trim());
  if (inA === undefined || inB === undefined || (isMasked && inA === '')) return false;
  if (!isMasked && a?.shown !== b?.shown) return false;
  return inA === inB || (key === 'phone' && isSameText(phonesOf(inA, region), phonesOf(inB, region))) || (key === 'email' && isSameText(mailsIn(inA).join(' '), mailsIn(inB).join(' ')));
}

/** Whole numbers with their extensions; '' when one is not whole, for then it says less than another. */
function phonesOf(text: string, region: string): string {
  const phones = phonesIn(text, region);
  return phones.some(({ whole }) => whole === '') ? '' : phones.map(({ whole, extension }) => `${whole}#${extension}`).join(' ');
}

function isSameText(a: string, b: string): boolean {
  return a !== '' && a === b;
}
