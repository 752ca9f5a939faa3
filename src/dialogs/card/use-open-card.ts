import { useRef, useState } from 'preact/hooks';
import type { Card, CardPageData } from '../../app/contract/card';
import type { FactChange, SavedFacts } from '../../app/contract/facts';
import type { Problem } from '../../app/contract/common';
import { call } from '../call';
import { useWords } from '../ui/words';
import { patched, stillShown } from './patched';

/** A customer somebody wants to see. */
export interface Wanted {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}

interface State {
  readonly card: Card | null;
  /** Counts how often the logs of this customer may have changed. */
  readonly version: number;
  /** Whose card is being fetched. */
  readonly opening: Wanted | null;
  readonly problem: Problem | null;
  /** What failed with the problem: opening this customer; null = showing the card in full. */
  readonly failed: Wanted | null;
  /** The customer is no longer on the list. */
  readonly gone: boolean;
}
export interface OpenCard extends State {
  readonly open: (who: Wanted) => void;
  /** Reads the card again without anybody having to wait; says nothing when it fails. */
  readonly refresh: (logs: boolean) => void;
  readonly saved: (changes: readonly FactChange[], answer: SavedFacts) => void;
  readonly lost: () => void;
  /** The card as it is now with nothing masked; true = it is shown. */
  readonly showInFull: () => Promise<boolean>;
}

/** Which customer's card is open. Only the last one asked for is shown, however late the answers to others come. */
export function useOpenCard(data: CardPageData): OpenCard {
  const { call: words } = useWords();
  const [state, setState] = useState<State>({ card: data.card, version: 0, opening: null, problem: null, failed: null, gone: false });
  const now = useRef(state);
  now.current = state;
  const asked = useRef(0);
  const showing = useRef(false);

  const open = (who: Wanted): void => {
    const turn = asked.current += 1;
    setState((last) => ({ ...last, opening: who, problem: null, failed: null }));
    void call('dialogOpenCard', [{ id: who.id, row: who.row }], words).then((answer) => {
      if (turn !== asked.current) return;
      setState((last) => (answer.ok
        ? { card: stillShown(answer.value, last.card), version: last.version + 1, opening: null, problem: null, failed: null, gone: false }
        : { ...last, opening: null, problem: answer.problem, failed: who }));
    });
  };
  const refresh = (logs: boolean): void => {
    const { card, opening, gone } = now.current;
    if (card === null || opening !== null || gone) return;
    const turn = asked.current += 1;
    void call('dialogOpenCard', [{ id: card.id, row: card.row }], words).then((answer) => {
      if (turn !== asked.current) return;
      setState((last) => (answer.ok
        ? { ...last, card: stillShown(answer.value, last.card), version: last.version + (logs ? 1 : 0) }
        : { ...last, gone: last.gone || answer.problem.code === ERASED }));
    });
  };
  const showInFull = async (): Promise<boolean> => {
    const { card } = now.current;
    // Each asking is noted: a second click while the first is out is not another one.
    if (card === null || showing.current) return false;
    showing.current = true;
    setState((last) => ({ ...last, problem: null, failed: null }));
    const answer = await call('dialogShowInFull', [{ id: card.id, row: card.row }], words);
    showing.current = false;
    const erased = !answer.ok && answer.problem.code === ERASED;
    setState((last) => (last.card?.id !== card.id ? last
      : answer.ok ? { ...last, card: answer.value } : { ...last, problem: erased ? null : answer.problem, gone: last.gone || erased }));
    return answer.ok && now.current.card?.id === card.id;
  };
  return {
    ...state, open, refresh, showInFull,
    saved: (changes, answer) => {
      setState((last) => (last.card === null ? last : { ...last, card: { ...patched(last.card, changes, answer), thanks: answer.thanks ?? last.card.thanks } }));
      refresh(false);
    },
    lost: () => { setState((last) => ({ ...last, gone: true })); },
  };
}

/** What the ledger says of a customer who is not on the list. */
export const ERASED = 'customerUnknown';
