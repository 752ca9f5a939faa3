import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedPurchase } from '../../app/contract/purchase';
import { closeDialog } from '../close';
import { ThanksDraft } from '../thanks/thanks-draft';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { MoveDetails } from '../ui/outcome';

interface Props {
  readonly saved: SavedPurchase;
  /** The form was changed after a try that had reached the ledger unnoticed. */
  readonly changedSince: boolean;
  readonly onAnother: () => void;
}

/** The closing page after a purchase: what happened, what to do now, and the next one. */
export function Saved({ saved, changedSince, onAnother }: Props) {
  const { purchase, common } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, onAnother);
  return (
    <div class="page">
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1} class="done"><span class="tick" aria-hidden="true">✓</span>{purchase.saved}</h1>
        <p role="status" class="closing">{saved.text}</p>
        {saved.repeated && changedSince && <p class="warning">{purchase.savedAsFirstEntered}</p>}
        <section class="outcome"><MoveDetails move={saved} /></section>
        {saved.move === 'up' && saved.thanks === null && <p class="tip">{purchase.thank}</p>}
        {saved.thanks !== null && <ThanksDraft thanks={saved.thanks} />}
      </div>
      <footer>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="button" class="action" onClick={onAnother}>{purchase.another}</button>
      </footer>
    </div>
  );
}
