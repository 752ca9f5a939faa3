import { useRef } from 'preact/hooks';
import type { FactConflict } from '../../../app/contract/facts';
import { ProblemBanner } from '../../ui/banner';
import { useDesk } from '../context';
import { useCardWords } from '../words';
import { useSaveFacts } from './use-save-facts';
import { labelOf, valueWords } from './value-words';

interface Props {
  readonly conflicts: readonly FactConflict[];
  readonly onSettled: (conflict: FactConflict) => void;
  readonly onAgain: (conflicts: readonly FactConflict[]) => void;
}

/** Two people edited one fact: what each wrote, and a click for either. */
export function Conflicts({ conflicts, onSettled, onAgain }: Props) {
  return <div role="alert">{conflicts.map((conflict) => <Conflict key={conflict.key} conflict={conflict} onSettled={() => { onSettled(conflict); }} onAgain={onAgain} />)}</div>;
}

function Conflict({ conflict, onSettled, onAgain }: { readonly conflict: FactConflict; readonly onSettled: () => void; readonly onAgain: Props['onAgain'] }) {
  const words = useCardWords();
  const { card } = useDesk();
  const { saving, problem, save } = useSaveFacts();
  const { key, theirs, mine, kept } = conflict;
  // Both: the cell holds more than either wrote, as the card reads it by now.
  const there = kept === 'both' ? card.facts[key]?.value ?? theirs : theirs;
  const last = useRef(mine);
  const put = (to: string): void => {
    last.current = to;
    if (to === there) return onSettled();
    save([{ key, from: there, to }], (answer) => {
      onSettled();
      onAgain(answer.conflicts);
    });
  };
  const said = (value: string): string => (value === '' ? words.card.conflict.blank : valueWords(key, value, words));
  return (
    <div class="warning clash">
      <p><b>{words.card.conflict.title(labelOf(key, words))}</b> {words.card.conflict[kept === 'theirs' ? 'keptTheirs' : theirs === '' ? 'keptMine' : 'keptBoth']}</p>
      <dl>
        <dt>{words.card.conflict.theirs}</dt><dd>{said(theirs)}</dd>
        <dt>{words.card.conflict.mine}</dt><dd>{said(mine)}</dd>
      </dl>
      <ProblemBanner problem={problem} onRetry={() => { put(last.current); }} />
      <div class="buttons">
        {kept === 'both' && theirs !== '' && <button type="button" class="plain low" onClick={onSettled}>{words.card.conflict.keepBoth}</button>}
        <button type="button" class="plain low" aria-disabled={saving} onClick={() => { put(mine); }}>{words.card.conflict.useMine}</button>
        <button type="button" class="plain low" aria-disabled={saving} onClick={() => { put(theirs); }}>{words.card.conflict.keepTheirs}</button>
      </div>
    </div>
  );
}
