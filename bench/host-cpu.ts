import { median } from './median';
import { ownCpu, ranClean, type OpenLedger } from './open-ledger';

/** A function run behind the bundle in its own realm, to have something to compare it with: its cells read and written, nothing in between. */
export const COMPARED = `
function benchReadAndWrite(read, results) {
  var range = function (a) { return SpreadsheetApp.getActive().getSheetByName(a.tab).getRange(a.row, a.column, a.rows, a.columns); };
  var tables = read.map(function (area) { return range(area).getValues(); });
  var from = results.column - read[0].column;
  range(results).setValues(tables[0].map(function (row) { return row.slice(from, from + results.columns); }));
}
`;

const RUNS = 3;

/**
 * What the bundle computes in a regrade of everybody, without the time inside the sheet's services, divided by what the
 * services need to read its cells and write its results. Both beside the grid, on one heap.
 */
export function hostRatio(ledger: OpenLedger): number {
  const { sheet } = ledger;
  const areas = areasOf(ledger);
  const own: number[] = [];
  const host: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(ownCpu(ranClean(sheet, 'regradeAll')));
    host.push(ranClean(sheet, 'benchReadAndWrite', areas.read, areas.results).report.hostMs);
  }
  return median(own) / median(host);
}

/** The cells that a regrade of everybody touches, as the marks of set-up place them. */
function areasOf({ columns, size, lines }: OpenLedger) {
  const area = (tab: 'customers' | 'purchases' | 'contacts', name: string, rows: number, first: string, last: string) => {
    const from = columns[tab].get(first) ?? NaN;
    return { tab: name, row: 2, column: from + 1, rows, columns: (columns[tab].get(last) ?? NaN) - from + 1 };
  };
  return {
    read: [
      area('customers', 'Customers', size, 'id', 'knownPurchases'),
      area('purchases', 'Purchases', lines.purchases, 'date', 'status'),
      area('contacts', 'Contacts', lines.contacts, 'date', 'status'),
    ],
    /** They stand within the first of the blocks that are read. */
    results: area('customers', 'Customers', size, 'grade', 'memo'),
  };
}
