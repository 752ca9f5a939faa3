import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { PastMerge } from '../../app/contract/duplicates';
import { call } from '../call';
import { ProblemBanner } from '../ui/banner';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { usePairWords } from './words';

interface Props {
  /** With the merges that were taken apart here. */
  readonly onBack: (returned: readonly string[]) => void;
  /** Two customers are there again. */
  readonly onApart: (mergeId: string) => void;
}

/** The merges that History knows, each to be taken apart. */
export function Earlier({ onBack, onApart }: Props) {
  const { call: callWords } = useWords();
  const { earlier } = usePairWords();
  const [merges, setMerges] = useState<readonly PastMerge[] | null>(null);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const returned = useRef<readonly string[]>([]);
  const out = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = (): void => {
    setProblem(null);
    void call('dialogPastMerges', [], callWords).then((answer) => {
      if (answer.ok) setMerges(answer.value);
      else setProblem({ problem: answer.problem, again: load });
    });
  };
  useLayoutEffect(() => {
    heading.current?.focus();
    load();
  }, []);
  const apart = (mergeId: string): void => {
    if (out.current) return;
    out.current = true;
    setProblem(null);
    setWorking(mergeId);
    void call('dialogTakeApart', [mergeId], callWords).then((answer) => {
      out.current = false;
      setWorking(null);
      if (!answer.ok) return setProblem({ problem: answer.problem, again: () => { apart(mergeId); } });
      setSaid(answer.value.text);
      setMerges((last) => (last ?? []).filter((merge) => merge.mergeId !== mergeId));
      heading.current?.focus();
      returned.current = [...returned.current, mergeId];
      onApart(mergeId);
    });
  };
  const back = (): void => { if (!out.current) onBack(returned.current); };
  useDialogKeys(false, null, back);
  return (
    <div class="page" aria-busy={merges === null || working !== null}>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="earlier-title">
        <ProblemBanner problem={problem?.problem ?? null} onRetry={() => { problem?.again(); }} />
        <h1 id="earlier-title" ref={heading} tabIndex={-1}>{earlier.title}</h1>
        <p role="status" class={said === '' ? 'unseen' : 'tip'}>{said}</p>
        {merges === null && problem === null && <p class="faint">{earlier.opening}</p>}
        {merges?.length === 0 && <p>{earlier.none}</p>}
        {merges !== null && merges.length > 0 && (
          <>
            <p class="faint">{earlier.lead}</p>
            <ul class="pairs">
              {merges.map(({ mergeId, when, kept, dropped }) => (
                <li key={mergeId} class="past">
                  <p><b>{earlier.into(dropped, kept)}</b> <small>{when.slice(0, MINUTES)}</small></p>
                  <button type="button" class="plain low" aria-disabled={working !== null} aria-label={earlier.takeApartFor(dropped, kept)} onClick={() => { apart(mergeId); }}>
                    {working === mergeId ? earlier.working : earlier.takeApart}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <footer><p class="keys" /><button type="button" class="action" onClick={back}>{earlier.back}</button></footer>
    </div>
  );
}

/** `yyyy-mm-dd hh:mm`. */
const MINUTES = 16;
