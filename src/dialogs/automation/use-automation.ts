import { useRef, useState } from 'preact/hooks';
import type { AutomationChoice, AutomationState } from '../../app/contract/automation';
import type { Problem } from '../../app/contract/common';
import { call } from '../call';
import { useWords } from '../ui/words';

export interface Automation {
  readonly state: AutomationState;
  /** What is going on; one thing at a time. */
  readonly busy: 'no' | 'saving' | 'running';
  /** What the last thing has come to. */
  readonly done: string;
  readonly problem: Problem | null;
  readonly save: (choice: AutomationChoice) => Promise<AutomationState | null>;
  readonly run: () => void;
  readonly retry: () => void;
}

/** Asks the ledger to switch the morning refresh, or to run it now; never both, and neither twice at once. */
export function useAutomation(start: AutomationState): Automation {
  const words = useWords();
  const [state, setState] = useState(start);
  const [busy, setBusy] = useState<Automation['busy']>('no');
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const out = useRef(false);
  const again = useRef<() => void>(() => undefined);

  const begin = (what: 'saving' | 'running'): boolean => {
    if (out.current) return false;
    out.current = true;
    setBusy(what);
    setDone('');
    setProblem(null);
    return true;
  };
  const end = (text: string, failed: Problem | null): void => {
    out.current = false;
    setBusy('no');
    setDone(text);
    setProblem(failed);
  };
  const save = async (choice: AutomationChoice): Promise<AutomationState | null> => {
    again.current = () => { void save(choice); };
    if (!begin('saving')) return null;
    const answer = await call('dialogSwitchAutomation', [choice], words.call);
    // What is missing is told with the way to allow it; twice would be once too often.
    end(answer.ok && answer.value.automation.missing.length === 0 ? answer.value.text : '', answer.ok ? null : answer.problem);
    if (!answer.ok) return null;
    setState(answer.value.automation);
    return answer.value.automation;
  };
  const run = (): void => {
    again.current = run;
    if (!begin('running')) return;
    void call('dialogRunMorning', [], words.call).then((answer) => {
      end(answer.ok ? answer.value.text : '', answer.ok ? null : answer.problem);
    });
  };
  return { state, busy, done, problem, save, run, retry: () => { again.current(); } };
}
