import type { ImportField, LedgerRow } from '../app/contract/ledger-rows';
import { foldText } from '../ledger/fold-text';
import { readMail } from '../reading/mail';
import { readPhone } from '../reading/phone';
import { plainText } from '../reading/width';
import type { ImportPlan, PreviewRow } from './plan';

/** Looks up the values of a row of the ledger. */
export function ledgerValues(fields: readonly ImportField[]): (row: LedgerRow, field: ImportField) => string {
  const places = new Map(fields.map((field, at) => [field, at]));
  return (row, field) => row.values[places.get(field) ?? -1] ?? '';
}

/**
 * Whether a file says nothing else than the ledger: the same numbers, however they are written, the same addresses, names and
 * companies but for width, spaces and script; anything else to the letter.
 */
export function saysTheSame(field: ImportField, known: string, said: string, region: string): boolean {
  if (known === said) return true;
  if (known === '' || said === '') return false;
  switch (field) {
    case 'name': case 'company': return foldText(known) === foldText(said);
    case 'phone': return samePhones(known, said, region);
    case 'email': return sameMails(known, said);
    case 'psychology': return known.split(',').sort().join() === said.split(',').sort().join();
    default: return plainText(known) === said;
  }
}

/**
 * What a file changes of a customer. Nothing is ever blanked. What is known already stays unless the person wants the file
 * to rule; what was only concluded never replaces anything.
 */
export function changesOf(row: LedgerRow, values: PreviewRow['values'], fillers: PreviewRow['values'], update: ImportPlan['update'], region: string, known: (row: LedgerRow, field: ImportField) => string): PreviewRow['changes'] {
  const changes: PreviewRow['changes'][number][] = [];
  for (const [key, to] of Object.entries({ ...fillers, ...values }) as [ImportField, string][]) {
    if (key === 'id' || to === '') continue;
    const from = known(row, key);
    const concluded = values[key] === undefined;
    if (from !== '' && (concluded || update === 'blanks' || saysTheSame(key, from, to, region))) continue;
    changes.push({ key, from, to });
  }
  return changes;
}

/** The same number in the same number of numbers; one that cannot be dialled by its digits. */
function samePhones(known: string, said: string, region: string): boolean {
  const [a, b] = [phoneKeys(known, region), phoneKeys(said, region)];
  return a !== '' && a === b;
}

function phoneKeys(text: string, region: string): string {
  const read = readPhone(text, region);
  return read.ok ? read.value.numbers.map(({ e164, digits, extension }) => `${e164 === '' ? digits : e164}#${extension}`).sort().join() : '';
}

function sameMails(known: string, said: string): boolean {
  const [a, b] = [readMail(known), readMail(said)];
  return a.ok && b.ok && a.value.addresses.length > 0 && [...a.value.addresses].sort().join() === [...b.value.addresses].sort().join();
}
