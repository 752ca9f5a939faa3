import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../app/contract/common';

/** What is known of the answer to the present question. */
export type Latest<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'asking'; readonly before: T | null }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly text: string };

/**
 * Asks again when `question` changes, after a short rest; answers to older questions are dropped however late they
 * come. null = nothing to ask. The second value asks once more.
 */
export function useLatest<T>(question: string | null, restMs: number, ask: (question: string) => Promise<Answer<T>>): readonly [Latest<T>, () => void] {
  const [latest, setLatest] = useState<Latest<T>>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    if (question === null) {
      setLatest({ state: 'idle' });
      return undefined;
    }
    let dropped = false;
    setLatest((last) => ({ state: 'asking', before: last.state === 'answered' ? last.value : last.state === 'asking' ? last.before : null }));
    const timer = setTimeout(() => {
      void asking.current(question).then((answer) => {
        if (!dropped) setLatest(answer.ok ? { state: 'answered', value: answer.value } : { state: 'failed', text: answer.problem.text });
      });
    }, restMs);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [question, attempt, restMs]);
  return [latest, () => { setAttempt((count) => count + 1); }];
}
