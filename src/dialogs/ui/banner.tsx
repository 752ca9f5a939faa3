import type { Problem } from '../../app/contract/common';
import { useWords } from './words';

/** A problem as a sentence, read out at once, with «Try again» where trying again can help. */
export function ProblemBanner({ problem, onRetry }: { readonly problem: Problem | null; readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <div role="alert">
      {problem !== null && (
        <div class="banner">
          <p>{problem.text}</p>
          {problem.retry && <button type="button" class="plain" onClick={onRetry}>{words.common.retry}</button>}
        </div>
      )}
    </div>
  );
}
