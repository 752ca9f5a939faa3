import type { Area, Book, Cell } from '../../src/app/ports';
import { readWhole } from '../../src/app/workbook/read-table';
import { writeStamps } from '../../src/app/workbook/stamp';

const POSITIONS = { customer: 1, customerId: 2, amount: 3 } as const;

/** A sheet of cells; `before` happens once, just before the first write. */
function bookOf(rows: Cell[][], before: (rows: Cell[][]) => void): Book {
  let calm = false;
  const refuse = (): never => { throw new Error('not needed here'); };
  const read = (_: number, { row, column, rows: height, columns }: Area): Cell[][] =>
    rows.slice(row - 1, row - 1 + height).map((cells) => cells.slice(column - 1, column - 1 + columns));
  return {
    tags: refuse, lastColumn: refuse, readAll: refuse, append: refuse, formulas: refuse, findRow: refuse, findRows: refuse, setFormat: refuse, setFormats: refuse, merges: refuse, sortRows: refuse, readDown: refuse, flush: refuse,
    lastRow: () => rows.length, read, readOn: read,
    write: (_, row, column, cells) => {
      if (!calm) before(rows);
      calm = true;
      cells.forEach((line, at) => { line.forEach((cell, index) => { (rows[row - 1 + at] ?? [])[column - 1 + index] = cell; }); });
    },
    fill: (_, areas, value) => {
      if (!calm) before(rows);
      calm = true;
      for (const { row, column, rows: height, columns } of areas) {
        for (let at = 0; at < height; at += 1) (rows[row - 1 + at] ?? []).fill(value, column - 1, column - 1 + columns);
      }
    },
  };
}

function stamped(person: (rows: Cell[][]) => void): { readonly outcome: string; readonly rows: Cell[][] } {
  const rows: Cell[][] = [['Customer', 'Customer ID', 'Amount'], ['Ann', 'C-1', 10], ['Bo', '', 20], ['Cy', 'C-3', 30], ['Di', '', 40]];
  const book = bookOf(rows, person);
  const table = readWhole<'purchases'>(book, 1, POSITIONS, ['customer', 'customerId', 'amount']);
  const stamps = [{ key: 'customerId' as const, at: 1, value: 'C-2' }, { key: 'customerId' as const, at: 3, value: 'C-4' }];
  return { outcome: writeStamps<'purchases'>(book, 1, POSITIONS, table, stamps, ['customer']), rows: rows.slice(1) };
}

const RIGHT = new Map<Cell, Cell>([['Ann', 'C-1'], ['Bo', 'C-2'], ['Cy', 'C-3'], ['Di', 'C-4']]);

it.each<readonly [string, 'kept' | 'moved', (rows: Cell[][]) => void]>([
  ['nobody moves anything', 'kept', () => undefined],
  ['a person sorts', 'moved', (rows) => { rows.splice(1, 4, ...rows.slice(1).reverse()); }],
  ['a person inserts a row', 'moved', (rows) => { rows.splice(2, 0, ['', '', '']); }],
  ['a person deletes a row', 'moved', (rows) => { rows.splice(1, 1); }],
  ['a person types a line of their own', 'moved', (rows) => { rows.splice(1, 0, ['Eve', 'C-9', 50]); }],
])('%s: every line has the id of its own customer', (_, outcome, person) => {
  const done = stamped(person);
  expect(done.outcome).toBe(outcome);
  for (const [name, id] of done.rows) expect([name, id]).toEqual([name, name === 'Eve' ? 'C-9' : RIGHT.get(name ?? '') ?? '']);
});

test('one value in several places is one call that names those places alone', () => {
  const rows: Cell[][] = [['Customer', 'Customer ID', 'Amount'], ['Ann', 'C-1', 10], ['Bo', 'C-2', 20], ['Cy', 'C-3', 30], ['Di', 'C-4', 40], ['Eve', 'C-5', 50]];
  const quiet = bookOf(rows, () => undefined);
  const named: unknown[] = [];
  const book: Book = {
    ...quiet,
    write: () => { throw new Error('a block over rows that are nobody\'s to change'); },
    fill: (sheet, areas, value) => {
      named.push(areas.map(({ row, rows: height }) => [row, height]));
      quiet.fill(sheet, areas, value);
    },
  };
  const table = readWhole<'purchases'>(book, 1, POSITIONS, ['customer', 'customerId', 'amount']);
  const stamps = [0, 2, 3].map((at) => ({ key: 'customerId' as const, at, value: '' }));
  expect(writeStamps<'purchases'>(book, 1, POSITIONS, table, stamps, ['customer'])).toBe('kept');
  expect(rows.map(([, id]) => id)).toEqual(['Customer ID', '', 'C-2', '', '', 'C-5']);
  expect(named).toEqual([[[2, 1], [4, 2]]]);
});
