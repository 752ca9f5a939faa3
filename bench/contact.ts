import type { RunOutcome } from '../local/headless/open-headless';
import { DAYS, idAt, ran, type OpenLedger } from './open-ledger';

/** What saving costs on one ledger that has a plan. */
export interface SavingCosts {
  /** Talks that revealed so many facts; two that stand side by side, or far apart. */
  readonly talks: Readonly<Record<'none' | 'one' | 'two' | 'apart', readonly RunOutcome[]>>;
  /** Two facts on the card, one of them on Profiles. */
  readonly facts: readonly RunOutcome[];
}

const CHANGES = {
  none: [],
  one: [{ key: 'doubt', from: '', to: 'Is it worth the money?' }],
  two: [{ key: 'doubt', from: '', to: 'Is it worth the money?' }, { key: 'issue', from: '', to: 'Who installs it?' }],
  apart: [{ key: 'need', from: '', to: 'explicit' }, { key: 'credit', from: '', to: 'good' }],
} as const;

/** The dialog knows the row it showed; every talk is of today, with what was said and learned. */
export function savingCosts({ sheet, size }: OpenLedger): SavingCosts {
  const tried = [0, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1].map((part) => Math.floor((size - 1 - 4) * part));
  const saved = (way: keyof typeof CHANGES, shift: number): readonly RunOutcome[] => tried.map((place) => {
    const at = place + shift;
    const facts = shown(sheet, at);
    const changes = CHANGES[way].map((change) => ({ ...change, from: facts[change.key]?.value ?? '' })).filter(({ from, to }) => from !== to);
    return ran(sheet, 'dialogSaveContact', {
      customerId: idAt(at), row: at + 2, lineId: `bench-talk-${way}-${String(at)}`, day: DAYS.last, channel: 'call', reached: true,
      said: 'Asked for an offer until Friday.', reaction: 'Friendly', worked: '', fellShort: '', changeNext: 'Bring the price list', promised: '', changes,
    });
  });
  return {
    talks: { none: saved('none', 0), one: saved('one', 1), two: saved('two', 2), apart: saved('apart', 3) },
    facts: tried.map((place) => ran(sheet, 'dialogSaveFacts', {
      customerId: idAt(place + 4), row: place + 6, saveId: `bench-facts-${String(place)}`,
      changes: [{ key: 'likes', from: '', to: 'Tea, no calls before ten' }, { key: 'family', from: '', to: 'Two children' }],
    })),
  };
}

function shown(sheet: OpenLedger['sheet'], at: number): Readonly<Partial<Record<string, { readonly value: string }>>> {
  const { result } = ran(sheet, 'dialogStartContact', { id: idAt(at), row: at + 2 });
  return (result as { readonly value: { readonly facts: Readonly<Partial<Record<string, { readonly value: string }>>> } }).value.facts;
}
