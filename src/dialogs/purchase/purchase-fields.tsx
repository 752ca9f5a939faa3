import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GradeMove, Problem } from '../../app/contract/common';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { Field, tied } from '../ui/field';
import { focusOn } from '../ui/focus-on';
import { saveKey, useDialogKeys } from '../ui/use-dialog-keys';
import type { Latest } from '../ui/use-latest';
import { useWords } from '../ui/words';
import { CustomerPicker } from '../ui/customer-picker';
import { checkForm, type CheckedField, type PurchaseForm } from './form';
import { Outcome } from '../ui/outcome';

interface Props {
  readonly form: PurchaseForm;
  readonly today: string;
  readonly products: readonly string[];
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly problem: Problem | null;
  readonly outcome: Latest<GradeMove>;
  readonly onAskAgain: () => void;
  readonly onChange: (change: Partial<PurchaseForm>) => void;
  readonly onSave: () => void;
}

/** The fields of a purchase, checked when saved; what was typed stays whatever the answer is. */
export function PurchaseFields({ form, today, products, dirty, saving, problem, outcome, onAskAgain, onChange, onSave }: Props) {
  const { purchase, common } = useWords();
  const [tried, setTried] = useState(false);
  const focused = useRef('');
  const errors = checkForm(form, today);
  // A date still to come is told at once; an empty field only after a try to save.
  const errorOf = (field: CheckedField): string | null => {
    const code = errors[field];
    return code !== undefined && (tried || code === 'dayInFuture') ? purchase.errors[code] : null;
  };
  const submit = (): void => {
    setTried(true);
    const first = Object.keys(errors)[0];
    if (first !== undefined) return focusOn(first);
    focused.current = document.activeElement?.id ?? '';
    onSave();
  };
  useLayoutEffect(() => { focusOn(form.customer === null ? 'customer' : 'product'); }, []);
  // The fields are shut while saving, which takes the cursor away: a failed save puts it back.
  useLayoutEffect(() => { if (problem !== null) focusOn(focused.current); }, [problem]);
  const asking = useDialogKeys(dirty, submit);

  return (
    <form class="page" noValidate aria-busy={saving} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div class="scroll">
        <ProblemBanner problem={problem} onRetry={submit} />
        <fieldset disabled={saving}>
          <CustomerPicker chosen={form.customer} error={errorOf('customer')} onChoose={(customer) => { onChange({ customer }); }} />
          <div class="row">
            <Field id="day" label={purchase.day} error={errorOf('day')} class="narrow">
              <input id="day" type="date" max={today} required value={form.day} {...tied('day', errorOf('day'))} onInput={(event) => { onChange({ day: event.currentTarget.value }); }} />
            </Field>
            <Field id="product" label={purchase.product} error={null}>
              <input id="product" type="text" list="products" autocomplete="off" maxLength={500} value={form.product} onInput={(event) => { onChange({ product: event.currentTarget.value }); }} />
              <datalist id="products">{products.map((product) => <option key={product} value={product} />)}</datalist>
            </Field>
          </div>
          <div class="row">
            <Field id="quantity" label={purchase.quantity} error={errorOf('quantity')}>
              <input id="quantity" type="text" inputMode="decimal" autocomplete="off" value={form.quantity} {...tied('quantity', errorOf('quantity'))} onInput={(event) => { onChange({ quantity: event.currentTarget.value }); }} />
            </Field>
            <Field id="amount" label={purchase.amount} error={errorOf('amount')}>
              <input id="amount" type="text" inputMode="decimal" autocomplete="off" value={form.amount} {...tied('amount', errorOf('amount'))} onInput={(event) => { onChange({ amount: event.currentTarget.value }); }} />
            </Field>
            <Field id="orderNo" label={purchase.orderNo} error={null}>
              <input id="orderNo" type="text" autocomplete="off" maxLength={200} value={form.orderNo} onInput={(event) => { onChange({ orderNo: event.currentTarget.value }); }} />
            </Field>
          </div>
          <Field id="note" label={purchase.note} error={null}>
            <textarea id="note" rows={1} maxLength={5000} value={form.note} onInput={(event) => { onChange({ note: event.currentTarget.value }); }} />
          </Field>
        </fieldset>
        <Outcome latest={outcome} say={{ title: purchase.outcome, empty: purchase.outcomeEmpty, working: purchase.outcomeWorking }} onRetry={onAskAgain} />
      </div>
      <footer>
        <p class="keys" role="status">{asking ? common.escAgain : saving ? purchase.saving : purchase.saveKeys(saveKey())}</p>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="submit" class="action" aria-disabled={saving}>{saving ? purchase.saving : purchase.save}</button>
      </footer>
    </form>
  );
}
