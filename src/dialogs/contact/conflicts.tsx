import { useRef, useState } from 'preact/hooks';
import type { Problem, Who } from '../../app/contract/common';
import type { FactConflict, FactsInput } from '../../app/contract/facts';
import { contactMessages } from '../../i18n/contact/choose';
import { factMessages } from '../../i18n/facts/choose';
import { call } from '../call';
import { ProblemBanner } from '../ui/banner';
import { newLineId } from '../ui/line-id';
import { useLang, useWords } from '../ui/words';
import { sayFact } from './fact-words';
import './conflicts.css';

/** Facts that somebody else changed between the opening and the saving: both values, and the choice where only one can stay. */
export function Conflicts({ who, conflicts }: { readonly who: Who; readonly conflicts: readonly FactConflict[] }) {
  const words = contactMessages(useLang()).conflicts;
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words.title}</h2>
      {conflicts.map((conflict) => <Conflict key={conflict.key} who={who} conflict={conflict} />)}
    </section>
  );
}

type State =
  | { readonly state: 'open'; readonly problem: Problem | null }
  | { readonly state: 'saving' }
  | { readonly state: 'done'; readonly text: string };

function Conflict({ who, conflict }: { readonly who: Who; readonly conflict: FactConflict }) {
  const common = useWords();
  const lang = useLang();
  const words = contactMessages(lang).conflicts;
  const [now, setNow] = useState<State>({ state: 'open', problem: null });
  const out = useRef(false);
  const saveId = useRef(newLineId());
  const { labels } = factMessages(lang);
  const useMine = (): void => {
    if (out.current) return;
    out.current = true;
    setNow({ state: 'saving' });
    const input: FactsInput = {
      customerId: who.id, ...(who.row === undefined ? {} : { row: who.row }),
      changes: [{ key: conflict.key, from: conflict.theirs, to: conflict.mine }], saveId: saveId.current,
    };
    void call('dialogSaveFacts', [input], common.call).then((answer) => {
      out.current = false;
      setNow(answer.ok ? { state: 'done', text: answer.value.conflicts.length === 0 ? words.usedMine : words.changedAgain } : { state: 'open', problem: answer.problem });
    });
  };
  return (
    <div class="conflict">
      <ProblemBanner problem={now.state === 'open' ? now.problem : null} onRetry={useMine} />
      <dl>
        <dt class="wide">{conflict.key in labels ? labels[conflict.key as keyof typeof labels] : conflict.key}</dt>
        <dt>{words.theirsLabel}</dt><dd>{sayFact(conflict.key, { value: conflict.theirs }, lang)}</dd>
        <dt>{words.mineLabel}</dt><dd>{sayFact(conflict.key, { value: conflict.mine }, lang)}</dd>
      </dl>
      <p role="status">{now.state === 'done' ? now.text : conflict.kept === 'both' ? words.both : words.theirs}</p>
      {conflict.kept === 'theirs' && now.state !== 'done' && (
        <button type="button" class="small" aria-disabled={now.state === 'saving'} onClick={useMine}>{now.state === 'saving' ? common.common.working : words.useMine}</button>
      )}
    </div>
  );
}
