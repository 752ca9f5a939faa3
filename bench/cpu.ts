import { ownCpu, ranClean, type OpenLedger } from './open-ledger';

/**
 * Functions run behind the bundle in its own realm, to have something to compare it with: the copy of arrays cell by cell,
 * and the same cells read and written with nothing in between.
 */
export const COMPARED = `
function benchAreas(areas) { return areas.map(function (a) { return SpreadsheetApp.getActive().getSheetByName(a.tab).getRange(a.row, a.column, a.rows, a.columns); }); }
function benchCompare(read, written, copies) {
  var tables = benchAreas(read).map(function (range) { return range.getValues(); });
  var results = benchAreas(written).map(function (range) { return range.getValues(); });
  var all = tables.concat(results), rows = 0;
  for (var n = 0; n < copies; n += 1) {
    for (var t = 0; t < all.length; t += 1) {
      var table = all[t], copy = [];
      for (var r = 0; r < table.length; r += 1) {
        var row = table[r], line = [];
        for (var c = 0; c < row.length; c += 1) line.push(row[c]);
        copy.push(line);
      }
      rows += copy.length;
    }
  }
  benchAreas(written).forEach(function (range, at) { range.setValues(results[at]); });
  return rows;
}
`;

/** Medians of several runs, in milliseconds. */
export interface CpuFigures {
  /** Everybody decoded, decided, encoded and compared: a regrade without the time inside the sheet's services. */
  readonly own: number;
  /** Copying the facts and lines it reads and the results it makes. */
  readonly copying: number;
  /** getValues of what it reads and setValues of the results, the services' own work. */
  readonly host: number;
}

const RUNS = 3;
const COPIES = 5;

/** Regrades of everybody, each beside the two things it is compared with. */
export function compareCpu(ledger: OpenLedger): CpuFigures {
  const { sheet } = ledger;
  const areas = areasOf(ledger);
  const own: number[] = [];
  const copying: number[] = [];
  const host: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(ownCpu(ranClean(sheet, 'regradeAll')));
    const compared = ranClean(sheet, 'benchCompare', areas.read, areas.results, COPIES);
    copying.push(ownCpu(compared) / COPIES);
    host.push(compared.report.hostMs);
  }
  return { own: median(own), copying: median(copying), host: median(host) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
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
    results: [area('customers', 'Customers', size, 'grade', 'memo')],
  };
}
