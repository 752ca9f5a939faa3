import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import { call } from '../call';
import { ProblemBanner } from '../ui/banner';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import type { MergedPair } from './pair-view';
import { usePairWords } from './words';
import '../ui/outcome.css';

interface Props {
  readonly merged: MergedPair;
  readonly onApart: () => void;
  /** null = there is no other pair. */
  readonly onNext: (() => void) | null;
  readonly opening: boolean;
  readonly problem: Problem | null;
  readonly onBack: () => void;
}

type State = { readonly state: 'merged'; readonly problem: Problem | null } | { readonly state: 'working' } | { readonly state: 'apart'; readonly text: string };

/** What was done, and a click that takes it back. */
export function MergedView({ merged, onApart, onNext, opening, problem, onBack }: Props) {
  const { call: callWords, common } = useWords();
  const { done } = usePairWords();
  const [state, setState] = useState<State>({ state: 'merged', problem: null });
  const out = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [state.state === 'apart']);
  const apart = (): void => {
    if (out.current) return;
    out.current = true;
    setState({ state: 'working' });
    void call('dialogTakeApart', [merged.mergeId], callWords).then((answer) => {
      out.current = false;
      setState(answer.ok ? { state: 'apart', text: answer.value.text } : { state: 'merged', problem: answer.problem });
      if (answer.ok) onApart();
    });
  };
  const back = (): void => { if (!out.current) onBack(); };
  useDialogKeys(false, onNext === null ? back : () => { if (!out.current) onNext(); }, back);
  return (
    <div class="page" aria-busy={state.state === 'working' || opening}>
      <div class="scroll">
        <ProblemBanner problem={state.state === 'merged' && state.problem !== null ? state.problem : problem} onRetry={() => { if (state.state === 'merged' && state.problem !== null) apart(); else onNext?.(); }} />
        <div class="done">{state.state !== 'apart' && <span class="tick" aria-hidden="true">✓</span>}<h1 ref={heading} tabIndex={-1}>{state.state === 'apart' ? done.apart : done.merged}</h1></div>
        <p class="closing" role="status">{state.state === 'apart' ? state.text : merged.text}</p>
        {state.state !== 'apart' && <button type="button" class="plain" aria-disabled={state.state === 'working'} onClick={apart}>{state.state === 'working' ? common.working : done.takeApart}</button>}
      </div>
      <footer>
        <p class="keys" />
        <button type="button" class={onNext === null ? 'action' : 'plain'} onClick={back}>{done.toList}</button>
        {onNext !== null && <button type="button" class="action" aria-disabled={opening} onClick={() => { if (!out.current) onNext(); }}>{opening ? common.working : done.next}</button>}
      </footer>
    </div>
  );
}
