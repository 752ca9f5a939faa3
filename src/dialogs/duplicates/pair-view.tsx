import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { PairSide } from '../../app/contract/duplicates';
import { call } from '../call';
import { ProblemBanner } from '../ui/banner';
import { newLineId } from '../ui/line-id';
import { saveKey, useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { comparedFacts, defaultKeep, takenFacts, type Chosen } from './choose';
import type { ListedPair } from './listed';
import { PairTable } from './pair-table';
import { usePairWords } from './words';

/** Two who are one now. */
export interface MergedPair {
  readonly mergeId: string;
  readonly text: string;
  readonly dropped: string;
}

interface Props {
  readonly pair: ListedPair;
  readonly region: string;
  readonly opened: readonly [PairSide, PairSide];
  readonly onBack: () => void;
  readonly onNotSame: () => void;
  readonly onMerged: (merged: MergedPair) => void;
}

type Asking = { readonly state: 'open'; readonly problem: Problem | null; readonly again: 'merge' | 'full' } | { readonly state: 'merging' } | { readonly state: 'unmasking' };

/** A pair side by side: looked at, chosen fact by fact, and made one only when told to. */
export function PairView({ pair, region, opened, onBack, onNotSame, onMerged }: Props) {
  const { call: callWords } = useWords();
  const words = usePairWords();
  const { list, pair: say } = words;
  const [sides, setSides] = useState(opened);
  const [inFull, setInFull] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(() => ({ keep: defaultKeep(opened), facts: {} }));
  const [asking, setAsking] = useState<Asking>({ state: 'open', problem: null, again: 'merge' });
  const [mergeId] = useState(newLineId);
  const out = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not on the button: nothing shall be written by an Enter that was meant for something else.
  useLayoutEffect(() => heading.current?.focus(), []);

  const facts = comparedFacts(sides, [pair.a, pair.b], region);
  const taken = takenFacts(facts, sides, chosen);
  // Days and sources come along with their groups; nobody has marked them.
  const marked = facts.filter(({ key }) => taken.includes(key)).length;
  const [kept, dropped] = chosen.keep === 'a' ? sides : [sides[1], sides[0]];
  const busy = asking.state !== 'open';
  const merge = (): void => {
    if (out.current) return;
    out.current = true;
    setAsking({ state: 'merging' });
    void call('dialogMerge', [{ keep: whoIs(kept), drop: whoIs(dropped), take: taken, mergeId }], callWords).then((answer) => {
      out.current = false;
      if (answer.ok) onMerged({ mergeId, text: answer.value.text, dropped: dropped.id });
      else setAsking({ state: 'open', problem: answer.problem, again: 'merge' });
    });
  };
  const unmask = (): void => {
    if (out.current || inFull) return;
    out.current = true;
    setAsking({ state: 'unmasking' });
    void call('dialogOpenPair', [{ pair: [whoIs(sides[0]), whoIs(sides[1])], inFull: true }], callWords).then((answer) => {
      out.current = false;
      setAsking({ state: 'open', problem: answer.ok ? null : answer.problem, again: 'full' });
      if (!answer.ok) return;
      setSides(answer.value);
      setInFull(true);
      // The button is gone: the cursor goes where the answer stands.
      heading.current?.focus();
    });
  };
  // What is on its way cannot be taken back.
  const back = (): void => { if (!out.current) onBack(); };
  useDialogKeys(false, merge, back);

  return (
    <div class="page" aria-busy={busy}>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="pair-title">
        <ProblemBanner problem={asking.state === 'open' ? asking.problem : null} onRetry={() => { if (asking.state === 'open' && asking.again === 'full') unmask(); else merge(); }} />
        <h1 id="pair-title" ref={heading} tabIndex={-1}>{say.heading}</h1>
        <p class="because"><span class={`sure ${pair.sure}`}>{pair.sure === 'sure' ? list.sure : list.maybe}</span> {pair.why.map((reason) => list.why[reason]).join(' · ')}</p>
        <PairTable sides={sides} facts={facts} chosen={chosen} locked={busy} onChoose={setChosen} />
        <p class="full-line">
          {!inFull && <button type="button" class="plain low" aria-disabled={busy} onClick={unmask}>{say.full}</button>}
          <span class="faint" role="status">{inFull ? say.fullShown : say.fullHint}</span>
        </p>
        <section class="will" aria-labelledby="will-title">
          <h2 id="will-title">{say.will}</h2>
          <ul aria-live="polite">
            <li>{say.willKeep(calledOr(kept, list.noName), kept.id)}</li>
            {marked > 0 && <li>{say.willTake(marked, dropped.id)}</li>}
            <li>{say.willLogs(kept.purchases + dropped.purchases, kept.talks + dropped.talks)}</li>
            <li>{say.willClear(dropped.id)}{dropped.ownColumns.length > 0 && ` ${say.willOwn(dropped.ownColumns.join(words.lang === 'en' ? ', ' : '、'))}`}</li>
            <li>{say.willUndo}</li>
          </ul>
        </section>
      </div>
      <footer>
        <p class="keys">{say.keys(saveKey())}</p>
        <button type="button" class="plain" aria-disabled={busy} onClick={back}>{say.back}</button>
        <button type="button" class="plain" aria-disabled={busy} onClick={() => { if (!out.current) onNotSame(); }}>{say.notSame}</button>
        <button type="button" class="action" aria-disabled={busy} onClick={merge}>{asking.state === 'merging' ? say.merging : say.merge}</button>
      </footer>
    </div>
  );
}

function whoIs({ id, row }: PairSide): { readonly id: string; readonly row: number } {
  return { id, row };
}

function calledOr({ name }: PairSide, otherwise: string): string {
  return name.trim() === '' ? otherwise : name;
}
