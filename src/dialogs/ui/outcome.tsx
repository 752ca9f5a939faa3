import type { GradeMove } from '../../app/dialog-contract';
import { GradeBadge } from './grade-badge';
import type { Latest } from './use-latest';
import { useWords } from './words';
import './outcome.css';

/** What the purchase will do, shown before it is saved: the grade before and after, why, and the next follow-up. */
export function Outcome({ latest, onRetry }: { readonly latest: Latest<GradeMove>; readonly onRetry: () => void }) {
  const { purchase, common } = useWords();
  const move = latest.state === 'answered' ? latest.value : latest.state === 'asking' ? latest.before : null;
  return (
    <section class="outcome" aria-labelledby="outcome-title" aria-busy={latest.state === 'asking'}>
      <h2 id="outcome-title">{purchase.outcome}</h2>
      <div aria-live="polite">
        {latest.state === 'idle' && <p class="faint">{purchase.outcomeEmpty}</p>}
        {latest.state === 'asking' && move === null && <p class="faint">{purchase.outcomeWorking}</p>}
        {latest.state === 'failed' && <p class="error">{latest.text} <button type="button" class="link" onClick={onRetry}>{common.retry}</button></p>}
        {move !== null && <div class={latest.state === 'asking' ? 'stale' : ''}><MoveDetails move={move} /></div>}
      </div>
    </section>
  );
}

/** A grade before and after with its reason, what raises it further, and the next step. */
export function MoveDetails({ move }: { readonly move: GradeMove }) {
  const { purchase } = useWords();
  const sentence = move.move === 'up' ? purchase.rises(move.from, move.to) : move.move === 'down' ? purchase.falls(move.from, move.to) : purchase.stays(move.to);
  return (
    <>
      <p class={`move move-${move.move}`}>
        {move.move !== 'same' && <><GradeBadge grade={move.from} /><span aria-hidden="true">→</span></>}
        <GradeBadge grade={move.to} />
        <strong>{sentence}</strong>
      </p>
      <p>{move.why}</p>
      <dl>
        {move.toGoUp !== '' && <><dt>{purchase.toGoUp}</dt><dd>{move.toGoUp}</dd></>}
        <dt>{purchase.nextFollowUp}</dt>
        <dd>{move.nextFollowUp === '' ? purchase.noFollowUp : move.nextFollowUp}{move.nextAction !== '' && ` · ${move.nextAction}`}</dd>
      </dl>
    </>
  );
}
