import type { Outcome, Sheet } from './bundle';
import { must } from './bundle';
import { idOf, rowsOf } from './ledger';

/** A part of an import as the page sends it. */
export interface Part {
  readonly importId: string;
  readonly source: string;
  readonly create: readonly { readonly key: string; readonly values: Readonly<Record<string, string>>; readonly written: Readonly<Record<string, string>> }[];
  readonly update: readonly { readonly key: string; readonly customerId: string; readonly changes: readonly { readonly key: string; readonly from: string; readonly to: string; readonly written?: string }[] }[];
}

export interface PartDone {
  readonly created: number;
  readonly updated: number;
  readonly kept: readonly unknown[];
  readonly failed: readonly { readonly key: string; readonly text: string }[];
}

export const IMPORT = 'import-1';

/** Two who are new and two who are known, one of them with three cells. */
export function mixedPart(sheet: Sheet, importId = IMPORT): Part {
  return {
    importId, source: 'fair.csv',
    create: [
      newOne('2', { name: 'Pia', company: 'Poplar', phone: '0912000111', email: 'pia@poplar.example', intention: 'strong', knowledge: 'enough', expectedClose: '2026-04-30' }, { phone: '０９１２－０００－１１１' }),
      newOne('3', { name: 'Quin', likes: '=1+1', manualGrade: 'C', knownPurchases: '2', visited: 'yes' }),
    ],
    update: [
      change('4', idOf(sheet, 'Lou'), [{ key: 'phone', from: '0912345678', to: '+886 912 345 678', written: '+886-912-345-678' }, { key: 'intention', from: 'some', to: 'strong' }, { key: 'email', from: '', to: 'lou@larch.example' }]),
      change('5', idOf(sheet, 'Bo'), [{ key: 'manualGrade', from: '', to: 'B' }]),
    ],
  };
}

export function newOne(key: string, values: Readonly<Record<string, string>>, written: Readonly<Record<string, string>> = {}): Part['create'][number] {
  return { key, values, written };
}

export function change(key: string, customerId: string, changes: Part['update'][number]['changes']): Part['update'][number] {
  return { key, customerId, changes };
}

export function importPart(sheet: Sheet, part: Part): PartDone {
  return (must(sheet.attempt('dialogImportPart', [part])).result as { readonly value: PartDone }).value;
}

export function finishImport(sheet: Sheet, importId = IMPORT): string {
  return textOf(must(sheet.attempt('dialogFinishImport', [importId])));
}

export function undo(sheet: Sheet): string {
  return textOf(must(sheet.attempt('dialogUndo')));
}

function textOf({ result }: Outcome): string {
  return (result as { readonly value: { readonly text: string } }).value.text;
}

export function customer(sheet: Sheet, name: string): Readonly<Record<string, unknown>> {
  return rowsOf(sheet, 'Customers').find((row) => row['Name'] === name) ?? {};
}
