import type { Card, Timeline } from '../../app/contract/card';
import { call } from '../call';
import { useLatest, type Latest } from '../ui/use-latest';
import { useWords } from '../ui/words';

export interface KnownTimeline {
  readonly latest: Latest<Timeline>;
  /** What is known of the logs of this customer, as of now or of a moment ago. */
  readonly known: Timeline | null;
  readonly again: () => void;
}

/** The logs of the customer, read after the card has been painted; those of another customer are never shown as theirs. */
export function useTimeline(card: Card | null, version: number): KnownTimeline {
  const { call: words } = useWords();
  const id = card?.id ?? '';
  const [latest, again] = useLatest(card === null ? null : `${id} ${version}`, 0, async () => {
    const answer = await call('dialogTimeline', [id], words);
    return answer.ok ? { ok: true as const, value: { id, timeline: answer.value } } : answer;
  });
  const held = latest.state === 'answered' ? latest.value : latest.state === 'asking' ? latest.before : null;
  const known = held?.id === id ? held.timeline : null;
  if (latest.state === 'answered' && known !== null) return { latest: { state: 'answered', value: known }, known, again };
  if (latest.state === 'asking' || latest.state === 'answered') return { latest: { state: 'asking', before: known }, known, again };
  return { latest, known, again };
}
