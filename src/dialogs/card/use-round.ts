import { useEffect, useState } from 'preact/hooks';
import type { CustomerHit } from '../../app/contract/common';
import { call } from '../call';
import { useWords } from '../ui/words';

/** Whoever is in today's plan, asked once after the first paint; nobody when it cannot be had: the card works without. */
export function useRound(): readonly CustomerHit[] {
  const { call: words } = useWords();
  const [round, setRound] = useState<readonly CustomerHit[]>([]);
  useEffect(() => {
    void call('dialogTodaysRound', [], words).then((answer) => { if (answer.ok) setRound(answer.value); });
  }, []);
  return round;
}

/** The neighbours in the round; whoever is not in it starts at its first. */
export function neighbours(round: readonly CustomerHit[], id: string | null): { readonly at: number; readonly previous: CustomerHit | null; readonly next: CustomerHit | null } {
  const at = round.findIndex((hit) => hit.id === id);
  return { at, previous: round[at - 1] ?? null, next: round[at + 1] ?? null };
}
