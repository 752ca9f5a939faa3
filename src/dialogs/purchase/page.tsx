import { useState } from 'preact/hooks';
import type { GradeMove } from '../../app/contract/common';
import type { PurchaseInput, PurchasePageData, SavedPurchase } from '../../app/contract/purchase';
import { call } from '../call';
import { mount } from '../ui/mount';
import { useLatest } from '../ui/use-latest';
import { useSave } from '../ui/use-save';
import { useWords } from '../ui/words';
import { checkForm, emptyForm, inputOf, type PurchaseForm } from './form';
import { newLineId } from '../ui/line-id';
import { PurchaseFields } from './purchase-fields';
import { Saved } from './saved';

mount<PurchasePageData>(RecordPurchase, (words) => words.purchase.title);

/** «Record a purchase»: find the customer, see what the purchase does, save it. */
function RecordPurchase({ data }: { readonly data: PurchasePageData }) {
  const words = useWords();
  const start = emptyForm(data.customer, data.today);
  const [entry, setEntry] = useState({ form: start, start, lineId: data.lineId, products: data.products });
  const { saving, save, reopen } = useSave<PurchaseInput, SavedPurchase>((input) => call('dialogSavePurchase', [input], words.call));
  const { form, lineId } = entry;

  const { customer: noCustomer, day: badDay } = checkForm(form, data.today);
  const question = noCustomer === undefined && badDay === undefined ? `${form.customer?.id ?? ''} ${form.day}` : null;
  const [outcome, askAgain] = useLatest<GradeMove>(saving.state === 'open' ? question : null, 350,
    () => call('dialogPreviewPurchase', [inputOf(form, lineId)], words.call));

  const another = (): void => {
    // Several purchases are often typed in one go from the same day's notes.
    const next = emptyForm(null, form.day);
    const products = form.product.trim() === '' ? entry.products : [...new Set([form.product.trim(), ...entry.products])];
    setEntry({ form: next, start: next, lineId: newLineId(), products });
    reopen();
  };

  if (saving.state === 'saved') return <Saved saved={saving.saved} changedSince={saving.changedSince} onAnother={another} />;
  return (
    <PurchaseFields
      key={lineId} form={form} today={data.today} products={entry.products}
      dirty={JSON.stringify(form) !== JSON.stringify(entry.start)}
      saving={saving.state === 'saving'} problem={saving.state === 'open' ? saving.problem : null}
      outcome={outcome} onAskAgain={askAgain}
      onChange={(change: Partial<PurchaseForm>) => { setEntry((last) => ({ ...last, form: { ...last.form, ...change } })); }}
      onSave={() => { save(inputOf(form, lineId)); }}
    />
  );
}
