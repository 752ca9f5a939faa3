import { Fragment } from 'preact';
import type { GradeMove } from '../../app/contract/common';
import { GradeBadge } from './grade-badge';
import type { Latest } from './use-latest';
import { useWords } from './words';
import './outcome.css';

type Rows = readonly (readonly [label: string, text: string])[];

interface Props<M extends GradeMove> {
  readonly latest: Latest<M>;
  readonly say: { readonly title: string; readonly empty: string; readonly working: string };
  readonly onRetry: () => void;
  /** What this page adds to the move: labels and texts; those without a text are left out. */
  readonly more?: (move: M) => Rows;
}

/** What saving will do, shown before it is done: the grade before and after, why, and the next follow-up. */
export function Outcome<M extends GradeMove>({ latest, say, onRetry, more }: Props<M>) {
  const { common } = useWords();
  const move = latest.state === 'answered' ? latest.value : latest.state === 'asking' ? latest.before : null;
  return (
    <section class="outcome" aria-labelledby="outcome-title" aria-busy={latest.state === 'asking'}>
      <h2 id="outcome-title">{say.title}</h2>
      <div aria-live="polite">
        {latest.state === 'idle' && <p class="faint">{say.empty}</p>}
        {latest.state === 'asking' && move === null && <p class="faint">{say.working}</p>}
        {latest.state === 'failed' && <p class="error">{latest.text} <button type="button" class="link" onClick={onRetry}>{common.retry}</button></p>}
        {move !== null && <div class={latest.state === 'asking' ? 'stale' : ''}><MoveDetails move={move} more={more?.(move) ?? []} /></div>}
      </div>
    </section>
  );
}

/** A grade before and after with its reason, what raises it further, and the next step. */
export function MoveDetails({ move, more = [] }: { readonly move: GradeMove; readonly more?: Rows }) {
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
        {more.filter(([, text]) => text !== '').map(([label, text]) => <Fragment key={label}><dt>{label}</dt><dd>{text}</dd></Fragment>)}
      </dl>
    </>
  );
}
