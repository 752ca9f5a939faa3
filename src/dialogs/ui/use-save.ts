import { useRef, useState } from 'preact/hooks';
import type { Answer, Problem } from '../../app/contract/common';

export type Saving<S> =
  | { readonly state: 'open'; readonly problem: Problem | null }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly saved: S; readonly changedSince: boolean };

/** Saves a line once, however often it is asked to while the first answer is out; a new try keeps the line id. */
export function useSave<I extends { readonly lineId: string }, S>(send: (input: I) => Promise<Answer<S>>): {
  readonly saving: Saving<S>; readonly save: (input: I) => void; readonly reopen: () => void;
} {
  const [saving, setSaving] = useState<Saving<S>>({ state: 'open', problem: null });
  const out = useRef(false);
  const firstTry = useRef<I | null>(null);
  const save = (input: I): void => {
    if (out.current) return;
    out.current = true;
    if (firstTry.current?.lineId !== input.lineId) firstTry.current = input;
    setSaving({ state: 'saving' });
    void send(input).then((answer) => {
      out.current = false;
      // Whoever changes something after a try that had reached the ledger unnoticed has to hear that it was not saved.
      const changedSince = JSON.stringify(firstTry.current) !== JSON.stringify(input);
      setSaving(answer.ok ? { state: 'saved', saved: answer.value, changedSince } : { state: 'open', problem: answer.problem });
    });
  };
  return { saving, save, reopen: () => { setSaving({ state: 'open', problem: null }); } };
}
