import type { CustomerHit } from '../../app/contract/common';
import type { PurchaseInput } from '../../app/contract/purchase';
import type { DialogMessages } from '../../i18n/dialogs/messages';

/** What stands in the fields, as typed. */
export interface PurchaseForm {
  readonly customer: CustomerHit | null;
  readonly day: string;
  readonly product: string;
  readonly quantity: string;
  readonly amount: string;
  readonly orderNo: string;
  readonly note: string;
}
export type CheckedField = 'customer' | 'day' | 'quantity' | 'amount';
export type FormErrors = Partial<Readonly<Record<CheckedField, keyof DialogMessages['purchase']['errors']>>>;

/** An empty form for a purchase made today. */
export function emptyForm(customer: CustomerHit | null, day: string): PurchaseForm {
  return { customer, day, product: '', quantity: '', amount: '', orderNo: '', note: '' };
}

/** What keeps the form from being saved, in the order of the fields. `today` is `yyyy-mm-dd`. */
export function checkForm(form: PurchaseForm, today: string): FormErrors {
  const quantity = readDecimal(form.quantity);
  return {
    ...(form.customer === null ? { customer: 'customer' as const } : {}),
    ...(form.day === '' ? { day: 'dayMissing' as const } : form.day > today ? { day: 'dayInFuture' as const } : {}),
    ...(quantity === 'unreadable' || quantity === 0 ? { quantity: 'quantity' as const } : {}),
    ...(readDecimal(form.amount) === 'unreadable' ? { amount: 'amount' as const } : {}),
  };
}

/** The purchase as the server takes it; call it for a checked form. */
export function inputOf(form: PurchaseForm, lineId: string): PurchaseInput {
  return {
    customerId: form.customer?.id ?? '',
    ...(form.customer === null ? {} : { row: form.customer.row }),
    day: form.day,
    product: form.product.trim(),
    quantity: numberOrNull(form.quantity),
    amount: numberOrNull(form.amount),
    orderNo: form.orderNo.trim(),
    note: form.note.trim(),
    lineId,
  };
}

/** A number of zero or more as people type it: 12,800 · １２８００ · NT$ 12,800.50 · 1280元. null = blank. */
export function readDecimal(text: string): number | null | 'unreadable' {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/^(NT\$|US\$|HK\$|RMB|[$¥€£])/i, '').replace(/[元圓圆块塊]$/, '');
  if (plain === '') return text.trim() === '' ? null : 'unreadable';
  // «1,5» may be one and a half or fifteen: only whole groups of three are separators.
  return /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) ? Number(plain.replace(/,/g, '')) : 'unreadable';
}

function numberOrNull(text: string): number | null {
  const read = readDecimal(text);
  return read === 'unreadable' ? null : read;
}
