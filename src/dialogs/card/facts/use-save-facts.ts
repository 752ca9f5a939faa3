import { useRef, useState } from 'preact/hooks';
import type { FactChange, SavedFacts } from '../../../app/contract/facts';
import type { Problem } from '../../../app/contract/common';
import { call } from '../../call';
import { newLineId } from '../../ui/line-id';
import { useWords } from '../../ui/words';
import { useDesk } from '../context';
import { ERASED } from '../use-open-card';

export interface SavingFacts {
  readonly saving: boolean;
  readonly problem: Problem | null;
  readonly save: (changes: readonly FactChange[], then: (answer: SavedFacts) => void) => void;
  readonly forget: () => void;
}

/**
 * Saves facts once, however often it is asked to while the first answer is out. A new try of the same changes keeps
 * the id of the save; other changes are another save, so that nothing typed after a try that had arrived is lost.
 */
export function useSaveFacts(): SavingFacts {
  const { call: words } = useWords();
  const desk = useDesk();
  const now = useRef(desk);
  now.current = desk;
  const [state, setState] = useState<Pick<SavingFacts, 'saving' | 'problem'>>({ saving: false, problem: null });
  const out = useRef(false);
  const tried = useRef({ what: '', saveId: '' });

  const save: SavingFacts['save'] = (changes, then) => {
    if (out.current || desk.gone) return;
    out.current = true;
    const what = JSON.stringify(changes);
    if (tried.current.what !== what) tried.current = { what, saveId: newLineId() };
    setState({ saving: true, problem: null });
    const { id, row } = desk.card;
    void call('dialogSaveFacts', [{ customerId: id, row, changes, saveId: tried.current.saveId }], words).then((answer) => {
      out.current = false;
      setState({ saving: false, problem: answer.ok || answer.problem.code === ERASED ? null : answer.problem });
      if (answer.ok) {
        tried.current = { what: '', saveId: '' };
        now.current.saved(changes, answer.value);
        then(answer.value);
      } else if (answer.problem.code === ERASED) {
        now.current.lost();
      }
    });
  };
  return { ...state, save, forget: () => { setState({ saving: false, problem: null }); } };
}
