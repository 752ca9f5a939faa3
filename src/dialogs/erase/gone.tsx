import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CustomerHit, Problem } from '../../app/contract/common';
import type { Erased } from '../../app/contract/erase';
import { eraseMessages } from '../../i18n/erase/choose';
import { call } from '../call';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useLang, useWords } from '../ui/words';
import '../ui/outcome.css';

/** What was done, and what is left for the person to clear: no name any more. */
export function Gone({ erased, customer: { id, row } }: { readonly erased: Erased; readonly customer: CustomerHit }) {
  const words = useWords();
  const erase = eraseMessages(useLang());
  const [problem, setProblem] = useState<Problem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, closeDialog);
  const goTo = (): void => {
    void call('dialogGoTo', [{ id, row }], words.call).then((answer) => {
      if (answer.ok) closeDialog();
      else setProblem(answer.problem);
    });
  };
  return (
    <div class="page erase">
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1} class="done"><span class="tick" aria-hidden="true">✓</span>{erase.erased}</h1>
        <p role="status" class="closing">{erased.text}</p>
        <ProblemBanner problem={problem} onRetry={goTo} />
        {erased.ownColumns.length > 0 && (
          <div class="warning">
            <p>{erase.ownColumns}</p>
            <ul>{erased.ownColumns.map((header) => <li key={header}><strong>{header}</strong></li>)}</ul>
          </div>
        )}
      </div>
      <footer>
        {erased.ownColumns.length > 0 && <button type="button" class="plain" onClick={goTo}>{erase.goTo}</button>}
        <button type="button" class="action" onClick={closeDialog}>{words.common.close}</button>
      </footer>
    </div>
  );
}
