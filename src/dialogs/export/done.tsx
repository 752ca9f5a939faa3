import type { RefObject } from 'preact';
import type { ExportMessages } from '../../i18n/export/messages';
import { closeDialog } from '../close';
import { useWords } from '../ui/words';
import type { Exporting } from './use-export';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly words: ExportMessages;
  readonly done: Extract<Exporting, { readonly state: 'done' }>;
  readonly onAgain: () => void;
}

/** What was made, and that it was noted. */
export function Done({ heading, words, done, onAgain }: Props) {
  const { common } = useWords();
  return (
    <div class="page">
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1}>{words.done}</h1>
        <p role="status">{words.doneText(done.file, done.customers, done.columns)} {words.logged}</p>
        {!done.masked && <p class="warning">{words.keepSafe}</p>}
      </div>
      <footer>
        <button type="button" class="plain" onClick={onAgain}>{words.another}</button>
        <button type="button" class="action" onClick={closeDialog}>{common.close}</button>
      </footer>
    </div>
  );
}
