import { useLayoutEffect, useRef } from 'preact/hooks';
import { MOST_IN_A_PART } from '../../app/contract/import';
import { ProblemBanner } from '../ui/banner';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { ProgressBar } from '../ui/progress-bar';
import { Steps } from './steps';
import type { Sending } from './use-sending';
import { useImportWords } from './words';

interface Props {
  readonly sending: Extract<Sending, { readonly state: 'sending' | 'grading' | 'failed' }>;
  readonly onRetry: () => void;
  readonly onStop: () => void;
}

/** The import under way, part by part; between two parts it can be stopped. */
export function ImportingStep({ sending, onRetry, onStop }: Props) {
  const { importing } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { heading.current?.focus(); }, []);
  const { sent, state } = sending;
  const failed = state === 'failed';
  const grading = state === 'grading' || (failed && sending.at === 'grading');
  const stopping = !failed && sending.stopping;
  const asking = useDialogKeys(state !== 'grading', failed ? onRetry : null, state === 'grading' ? () => undefined : onStop);
  return (
    <div class="page" aria-busy={!failed}>
      <Steps at="import" />
      <div class="scroll">
        <ProblemBanner problem={failed ? sending.problem : null} onRetry={onRetry} />
        <h1 ref={heading} tabIndex={-1}>{importing.title}</h1>
        <ProgressBar label={grading ? importing.grading : importing.done(sent.customers, sent.of)} share={shareOf(sending)} />
        {failed && !grading && <p>{importing.failed(sent.customers)}</p>}
        {!failed && <p class="faint">{importing.keepOpen}</p>}
        {failed && <button type="button" class="plain" onClick={onStop}>{importing.leave}</button>}
        {state === 'sending' && <button type="button" class="plain" aria-disabled={stopping} onClick={onStop}>{importing.stop}</button>}
      </div>
      <footer><p class="keys" role="status">{stopping ? importing.stopping : asking ? importing.escAgain : ''}</p></footer>
    </div>
  );
}

/** What goes over in one part is there or not: a bar that stands at nothing for half a minute would look broken. */
function shareOf(sending: Props['sending']): number | null {
  const { state, sent } = sending;
  if (state === 'failed') return sending.at === 'grading' ? 1 : sent.customers / sent.of;
  return state === 'grading' || sent.of <= MOST_IN_A_PART ? null : sent.customers / sent.of;
}
