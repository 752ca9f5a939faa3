import { useLayoutEffect, useState } from 'preact/hooks';
import type { CustomerHit, Problem } from '../../app/contract/common';
import { eraseMessages } from '../../i18n/erase/choose';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { CustomerPicker } from '../ui/customer-picker';
import { Field, tied } from '../ui/field';
import { focusOn } from '../ui/focus-on';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useLang } from '../ui/words';
import './erase.css';

interface Props {
  readonly customer: CustomerHit | null;
  readonly erasing: boolean;
  readonly problem: Problem | null;
  readonly onChoose: (customer: CustomerHit | null) => void;
  readonly onErase: () => void;
}

/** Whom, what becomes of him, and the name typed once more: nobody is erased by a slip of the finger. */
export function EraseForm({ customer, erasing, problem, onChoose, onErase }: Props) {
  const erase = eraseMessages(useLang());
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = customer === null || !isName(typed, customer.name);
  const error = asked && customer !== null && wrong ? erase.notTheName : null;
  useLayoutEffect(() => { focusOn(customer === null ? 'customer' : 'name'); }, []);
  // No key of its own: what cannot be undone is not done in passing.
  useDialogKeys(false, null);
  const submit = (): void => {
    if (erasing) return;
    setAsked(true);
    if (wrong) focusOn(customer === null ? 'customer' : 'name');
    else onErase();
  };
  return (
    <form class="page erase" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div class="scroll" inert={erasing}>
        <ProblemBanner problem={problem} onRetry={submit} />
        <CustomerPicker
          chosen={customer} error={asked && customer === null ? erase.chooseFirst : null}
          onChoose={(hit) => { onChoose(hit); setTyped(''); setAsked(false); }}
        />
        {/* Two may bear one name. */}
        <p class="faint">{customer === null ? erase.whom : [customer.id, customer.phoneTail === '' ? '' : `…${customer.phoneTail}`].filter((part) => part !== '').join(' · ')}</p>
        <section class="becomes">
          <h2>{erase.goes}</h2>
          <ul class="goes">{erase.goesList.map((line) => <li key={line}>{line}</li>)}</ul>
          <h2>{erase.stays}</h2>
          <ul class="stays">{erase.staysList.map((line) => <li key={line}>{line}</li>)}</ul>
          <p class="faint">{erase.beyond}</p>
        </section>
        {customer !== null && (
          <>
            <p class="for-good"><strong>{erase.forGood}</strong></p>
            <Field id="name" label={erase.confirm} hint={erase.confirmHint(customer.name)} error={error}>
              <input
                id="name" type="text" autocomplete="off" spellcheck={false} maxLength={200} value={typed} aria-required="true" {...tied('name', error, true)}
                onInput={(event) => { setTyped(event.currentTarget.value); }}
              />
            </Field>
          </>
        )}
      </div>
      <footer>
        <p class="keys" role="status">{erasing ? erase.erasing : ''}</p>
        <button type="button" class="plain" onClick={closeDialog}>{erase.cancel}</button>
        <button type="submit" class="action danger" aria-disabled={erasing}>{erasing ? erase.erasing : erase.erase}</button>
      </footer>
    </form>
  );
}

/** Width, case and spaces do not make another name. */
function isName(typed: string, name: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return plain(typed) !== '' && plain(typed) === plain(name);
}
