import { columnOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { personalColumns } from '../../ledger/personal-columns';
import { readText } from '../../ledger/read-text';
import type { ExportColumn } from '../contract/export';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';

/** A column of Customers that may be taken out, and where it stands. */
export interface PlacedColumn extends ExportColumn {
  /** 1-based. */
  readonly position: number;
  /** null for a column of the person's own. */
  readonly ledgerKey: ColumnKey<'customers'> | null;
}

/** Every column with a header, in the order of the sheet; what the ledger hides is nobody's business outside of it. */
export function exportColumns(ledger: Ledger): { readonly columns: readonly PlacedColumn[]; readonly notFound: readonly string[] } {
  const sheet = customersSheet(ledger);
  const { book } = ledger.env;
  const width = book.lastColumn(sheet);
  const headers = width === 0 ? [] : book.read(sheet, { row: 1, column: 1, rows: 1, columns: width })[0] ?? [];
  const keyAt = new Map(Object.entries(ledger.layout.customers ?? {}).map(([key, position]) => [position, key as ColumnKey<'customers'>]));
  const named = headers.flatMap((cell, at) => {
    const [key, header] = [keyAt.get(at + 1) ?? null, readText(cell, ledger.env.host.dayOfDate)];
    return header === '' || (key !== null && columnOf('customers', key).hidden) ? [] : [{ position: at + 1, key, header }];
  });
  const { personal, notFound } = personalColumns(ledger.policyTab.settings.personalColumns, named);
  const taken = new Set<string>();
  const columns = named.map(({ position, key, header }, at): PlacedColumn => {
    let own = `own:${header}`;
    for (let number = 2; taken.has(own); number += 1) own = `own:${header} (${number})`;
    if (key === null) taken.add(own);
    return { key: key ?? own, header, personal: personal[at] === true, own: key === null, position, ledgerKey: key };
  });
  return { columns, notFound };
}
