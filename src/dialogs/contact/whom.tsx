import { useLayoutEffect, useState } from 'preact/hooks';
import type { ContactStart } from '../../app/contract/contact';
import type { CustomerHit } from '../../app/contract/common';
import { contactMessages } from '../../i18n/contact/choose';
import { call } from '../call';
import { closeDialog } from '../close';
import { CustomerPicker } from '../ui/customer-picker';
import { focusOn } from '../ui/focus-on';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useLatest } from '../ui/use-latest';
import { useLang, useWords } from '../ui/words';
import './contact.css';

/** Whom the talk was with: found by a few letters, then opened with what is known. */
export function Whom({ onChosen }: { readonly onChosen: (start: ContactStart) => void }) {
  const words = useWords();
  const contact = contactMessages(useLang());
  const [hit, setHit] = useState<CustomerHit | null>(null);
  const [opening, again] = useLatest<ContactStart>(hit === null ? null : hit.id, 0, async (id) => {
    const answer = await call('dialogStartContact', [hit === null ? { id } : { id, row: hit.row }], words.call);
    if (answer.ok) onChosen(answer.value);
    return answer;
  });
  useLayoutEffect(() => { focusOn('customer'); }, []);
  useDialogKeys(false, null);
  return (
    <div class="page contact">
      <div class="scroll">
        <CustomerPicker chosen={hit} error={null} onChoose={setHit} />
        <div role="status">
          {opening.state === 'failed'
            ? <p class="error">{opening.text} <button type="button" class="link" onClick={again}>{words.common.retry}</button></p>
            : <p class="faint">{hit === null ? contact.whom : contact.loading}</p>}
        </div>
      </div>
      <footer><button type="button" class="plain" onClick={closeDialog}>{words.common.close}</button></footer>
    </div>
  );
}
