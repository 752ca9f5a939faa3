import { maskAddress, maskMail, maskPhone } from '../../domain/privacy/mask';
import type { Facts, FactKey, FactValue } from '../contract/facts';
import { PROFILE_FACTS, sourceKey } from '../facts/fact-keys';

/**
 * The facts as a screen shows them until somebody asks for more: phone, mail, address and what is known of family and firm
 * cannot be read over a shoulder (policy §8 「不隨意透露客戶的重要信息」). The day of a group stays: it says nothing of anybody.
 */
export function maskedFacts(facts: Facts): Facts {
  const shown: Partial<Record<FactKey, FactValue>> = { ...facts };
  for (const [key, mask] of MASKS) {
    const text = facts[key]?.value === '' ? facts[key].shown ?? '' : facts[key]?.value ?? '';
    if (text !== '') shown[key] = { value: '', shown: mask(text), masked: true };
  }
  return shown;
}

/** Whether any fact is masked. */
export function hasMasked(facts: Facts): boolean {
  return Object.values(facts).some((fact) => fact.masked === true);
}

const HIDDEN = (): string => '•••';
const MASKS: readonly (readonly [FactKey, (text: string) => string])[] = [
  ['phone', maskPhone], ['email', maskMail], ['address', maskAddress],
  ...[...PROFILE_FACTS.person, sourceKey('person'), ...PROFILE_FACTS.company, sourceKey('company')].map((key) => [key, HIDDEN] as const),
];
