import { useRef, useState } from 'preact/hooks';
import type { Problem, PurchaseInput, SavedPurchase } from '../../app/dialog-contract';
import { call } from '../call';
import { useWords } from '../ui/words';

export type Saving =
  | { readonly state: 'open'; readonly problem: Problem | null }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly saved: SavedPurchase; readonly changedSince: boolean };

/** Saves a purchase once, however often it is asked to while the first answer is out; a new try keeps the line id. */
export function useSave(): { readonly saving: Saving; readonly save: (input: PurchaseInput) => void; readonly reopen: (problem?: Problem) => void } {
  const words = useWords();
  const [saving, setSaving] = useState<Saving>({ state: 'open', problem: null });
  const out = useRef(false);
  const firstTry = useRef<PurchaseInput | null>(null);
  const save = (input: PurchaseInput): void => {
    if (out.current) return;
    out.current = true;
    if (firstTry.current?.lineId !== input.lineId) firstTry.current = input;
    setSaving({ state: 'saving' });
    void call('dialogSavePurchase', [input], words.call).then((answer) => {
      out.current = false;
      const changedSince = JSON.stringify(firstTry.current) !== JSON.stringify(input);
      setSaving(answer.ok ? { state: 'saved', saved: answer.value, changedSince } : { state: 'open', problem: answer.problem });
    });
  };
  return { saving, save, reopen: (problem) => { setSaving({ state: 'open', problem: problem ?? null }); } };
}
