import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeDialog } from '../close';
import { ProgressBar } from '../ui/progress-bar';
import { ProblemBanner } from '../ui/banner';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import type { Search } from './use-search';
import { usePairWords } from './words';

/** How far the search is, or what stopped it. */
export function Searching({ search, onRetry }: { readonly search: Exclude<Search, { readonly state: 'found' }>; readonly onRetry: () => void }) {
  const { common } = useWords();
  const words = usePairWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, null);
  // Blank rows count as well: the last part may hold fewer customers than rows.
  const [read, total] = search.state === 'reading' ? [search.soFar.next ?? search.soFar.total, search.soFar.total] : [0, 0];
  return (
    <div class="page" aria-busy={search.state !== 'broken'}>
      <div class="scroll">
        <ProblemBanner problem={search.state === 'reading' ? search.problem : null} onRetry={onRetry} />
        <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
        {search.state === 'reading' && <ProgressBar label={total === 0 ? common.working : words.reading(read, total)} share={total === 0 ? null : read / total} />}
        {search.state === 'comparing' && <ProgressBar label={words.comparing} share={search.share} />}
        {search.state === 'broken' && <p class="banner" role="alert">{words.broken(search.detail)}</p>}
      </div>
      <footer><p class="keys" /><button type="button" class="plain" onClick={closeDialog}>{common.close}</button></footer>
    </div>
  );
}
