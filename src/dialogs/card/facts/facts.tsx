import { useState } from 'preact/hooks';
import type { FactConflict } from '../../../app/contract/facts';
import { ProblemBanner } from '../../ui/banner';
import { remember, remembered } from '../../ui/remembered';
import { useDesk } from '../context';
import { useCardWords } from '../words';
import { Conflicts } from './conflicts';
import { Group } from './group';
import { canEnter, GROUPS, type GroupName } from './groups';
import { useSaveFacts } from './use-save-facts';

/** Everything that is known of the customer, by groups: a person card or a company card. */
export function FactGroups() {
  const words = useCardWords();
  const { card } = useDesk();
  const [closed, setClosed] = useState<readonly string[]>(() => (remembered(CLOSED) ?? '').split(','));
  const toggle = (group: GroupName, open: boolean): void => {
    const next = open ? closed.filter((one) => one !== group) : [...new Set([...closed, group])];
    setClosed(next);
    remember(CLOSED, next.join(','));
  };
  const groups: readonly GroupName[] = ['basic', 'deal', ...(card.kind === null ? [] : [card.kind])];
  return (
    <section class="known-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.card.facts.title}</h2>
      {groups.filter((group) => GROUPS[group].some((key) => canEnter(card.facts, key))).map((group) => (
        <Group key={group} group={group} open={!closed.includes(group)} onToggle={(open) => { toggle(group, open); }} />
      ))}
      {card.kind === null && canEnter(card.facts, 'kind') && <KindQuestion />}
    </section>
  );
}

const CLOSED = 'card.closed';

/** A person card or a company card? One click answers it. */
function KindQuestion() {
  const words = useCardWords();
  const { card, gone } = useDesk();
  const { saving, problem, save } = useSaveFacts();
  const [conflicts, setConflicts] = useState<readonly FactConflict[]>([]);
  const [answer, setAnswer] = useState('');
  const put = (to: string): void => {
    setAnswer(to);
    save([{ key: 'kind', from: card.facts.kind?.value ?? '', to }], ({ conflicts }) => { setConflicts(conflicts); });
  };
  if (gone) return null;
  return (
    <div class="kind">
      <p id="kind-question">{words.card.facts.kindQuestion}</p>
      <Conflicts conflicts={conflicts} onAgain={() => undefined} onSettled={() => { setConflicts([]); }} />
      <ProblemBanner problem={problem} onRetry={() => { put(answer); }} />
      <div class="buttons" role="group" aria-labelledby="kind-question">
        {Object.entries(words.facts.choices.kind).map(([code, word]) => (
          <button key={code} type="button" class="plain low" aria-disabled={saving} onClick={() => { put(code); }}>{word}</button>
        ))}
      </div>
    </div>
  );
}
