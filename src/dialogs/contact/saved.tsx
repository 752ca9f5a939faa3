import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ContactStart, SavedContact } from '../../app/contract/contact';
import { contactMessages } from '../../i18n/contact/choose';
import { ThanksDraft } from '../thanks/thanks-draft';
import { MoveDetails } from '../ui/outcome';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useLang, useWords } from '../ui/words';
import { Conflicts } from './conflicts';
import './contact.css';

export interface ContactSavedProps {
  readonly start: ContactStart;
  readonly saved: SavedContact;
  /** The form was changed after a try that had reached the ledger unnoticed. */
  readonly changedSince: boolean;
  readonly compact?: boolean;
  /** null = no «Log another». */
  readonly onAnother: (() => void) | null;
  readonly onClose: () => void;
}

/** The closing page after a talk: what it did, what to do now, and the thanks to send when the grade rose. */
export function ContactSaved({ start, saved, changedSince, compact = false, onAnother, onClose }: ContactSavedProps) {
  const { common } = useWords();
  const words = contactMessages(useLang());
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, onAnother ?? onClose, onClose);
  return (
    <div class={`page contact${compact ? ' compact' : ''}`}>
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1} class="done"><span class="tick" aria-hidden="true">✓</span>{words.saved}</h1>
        <p role="status" class="closing">{saved.text}</p>
        {saved.repeated && changedSince && <p class="warning">{words.savedAsFirstEntered}</p>}
        <Conflicts who={start.customer} conflicts={saved.conflicts} />
        <section class="outcome">
          <MoveDetails move={saved} more={[[words.nowWhat, saved.strategy]]} />
        </section>
        {saved.thanks !== null && <ThanksDraft thanks={saved.thanks} />}
      </div>
      <footer>
        <button type="button" class="plain" onClick={onClose}>{common.close}</button>
        {onAnother !== null && <button type="button" class="action" onClick={onAnother}>{words.another}</button>}
      </footer>
    </div>
  );
}
