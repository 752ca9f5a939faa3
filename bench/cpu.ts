import { ownCpu, ran, type OpenLedger } from './open-ledger';

/**
 * Functions run behind the bundle in its own realm, to have something to compare it with: the copy of arrays cell by cell,
 * and the same cells read and written with nothing in between. `benchForget` makes the next regrade a first one.
 */
export const COMPARED = `
function benchAreas(areas) { return areas.map(function (a) { return SpreadsheetApp.getActive().getSheetByName(a.tab).getRange(a.row, a.column, a.rows, a.columns); }); }
function benchCopy(areas, times) {
  var tables = benchAreas(areas).map(function (range) { return range.getValues(); });
  var last = 0;
  for (var n = 0; n < times; n += 1) {
    for (var t = 0; t < tables.length; t += 1) {
      var table = tables[t], copy = [];
      for (var r = 0; r < table.length; r += 1) {
        var row = table[r], line = [];
        for (var c = 0; c < row.length; c += 1) line.push(row[c]);
        copy.push(line);
      }
      last += copy.length;
    }
  }
  return last;
}
function benchReadAndWrite(read, written) {
  benchAreas(read).forEach(function (range) { range.getValues(); });
  benchAreas(written).forEach(function (range) { range.setValues(range.getValues()); });
}
function benchForget(areas) { benchAreas(areas).forEach(function (range) { range.clearContent(); }); }
`;

/** Medians of several runs, in milliseconds. */
export interface CpuFigures {
  /** Decode, decide and encode of a first regrade: without the time inside the sheet's services. */
  readonly own: number;
  /** Copying what it read and what it wrote. */
  readonly copying: number;
  /** getValues of what it read and setValues of what it wrote, the services' own work. */
  readonly host: number;
}

const RUNS = 3;
const COPIES = 5;

/** First regrades again and again, each beside the two things it is compared with. */
export function compareCpu(ledger: OpenLedger): CpuFigures {
  const { sheet } = ledger;
  const areas = areasOf(ledger);
  const own: number[] = [];
  const copying: number[] = [];
  const host: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const first = areas.results[0];
    const history = Math.max(1, sheet.values('History').length - 1);
    ran(sheet, 'benchForget', [first, { tab: 'History', row: 2, column: 1, rows: history, columns: 9 }]);
    own.push(ownCpu(ran(sheet, 'regradeAll')));
    copying.push(ownCpu(ran(sheet, 'benchCopy', [...areas.read, first], COPIES)) / COPIES);
    host.push(ran(sheet, 'benchReadAndWrite', areas.read, areas.results).report.hostMs);
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
