import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { PlanPageData } from '../../app/contract/plan';
import { call } from '../call';
import { useWords } from '../ui/words';

export type Asking =
  | { readonly state: 'shut' }
  | { readonly state: 'open'; readonly problem: Problem | null }
  | { readonly state: 'waiting' };

export interface Full {
  /** What is to be shown now: masked, or in full. */
  readonly data: PlanPageData;
  readonly asking: Asking;
  readonly open: () => void;
  readonly shut: () => void;
  /** Asks the ledger for names and phones in full. */
  readonly ask: (purpose: string) => void;
  readonly mask: () => void;
}

/** Names and phones in full, asked for once and logged; masked again at any time without asking. */
export function useFull(masked: PlanPageData): Full {
  const words = useWords();
  const [given, setGiven] = useState<PlanPageData | null>(null);
  const [inFull, setInFull] = useState(false);
  const [asking, setAsking] = useState<Asking>({ state: 'shut' });
  const out = useRef(false);
  const ask = (purpose: string): void => {
    if (out.current) return;
    out.current = true;
    setAsking({ state: 'waiting' });
    void call('dialogPlanInFull', [purpose], words.call).then((answer) => {
      out.current = false;
      setAsking(answer.ok ? { state: 'shut' } : { state: 'open', problem: answer.problem });
      if (!answer.ok) return;
      setGiven(answer.value);
      setInFull(true);
    });
  };
  return {
    data: inFull && given !== null ? given : masked,
    asking, ask,
    // What was handed over stands in History already.
    open: () => { if (given === null) setAsking({ state: 'open', problem: null }); else setInFull(true); },
    shut: () => { setAsking({ state: 'shut' }); },
    mask: () => { setInFull(false); },
  };
}
