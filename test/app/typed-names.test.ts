import { builtCode } from '../bundle/built';
import { closeSheets, withScript } from '../contracts/local-sheet';

/** Log lines typed with a name only get the customer's id, wherever they stand among lines that have one. */
jest.setTimeout(60_000);

const DAY = '2026-03-09';
const LINES = [
  ['Ada Ashford', DAY, 'C-000001'], ['Bram Oakley', DAY, ''], ['another name', DAY, 'C-000001'],
  ['', DAY, 'C-000003'], ['Cora Dale', DAY, ''], ['Nobody Knows', DAY, ''], ['Ada Ashford', DAY, 'C-000001'],
] as const;

afterAll(closeSheets);

function regraded(lines: readonly (readonly string[])[]) {
  const sheet = withScript(builtCode(), { today: '2026-03-10' });
  sheet.run('setUpLedger');
  sheet.type('Customers!A2:B4', [['C-000001', 'Ada Ashford'], ['C-000002', 'Bram Oakley'], ['C-000003', 'Cora Dale']]);
  sheet.type(`Purchases!A2:C${String(lines.length + 1)}`, lines);
  const outcome = sheet.attempt('regradeAll');
  expect(outcome.error).toBeNull();
  return { sheet, outcome, ids: sheet.values(`Purchases!C2:C${String(lines.length + 1)}`).map((row) => row[0]) };
}

it('fills the id of every name that one customer bears, and leaves the others as they are', () => {
  const { sheet, ids } = regraded(LINES);
  expect(ids).toEqual(['C-000001', 'C-000002', 'C-000001', 'C-000003', 'C-000003', '', 'C-000001']);
  // One order day each: lines of one day count once.
  const [headers = [], ...rows] = sheet.values('Customers');
  expect(rows.slice(0, 3).map((row) => row[headers.indexOf('Purchases')])).toEqual([1, 1, 1]);
  expect(JSON.stringify(sheet.run('checkLedger'))).toContain('Nobody Knows');
});

it('reads names only between the first and the last line without an id', () => {
  const many = [...Array.from({ length: 300 }, (): readonly string[] => ['Ada Ashford', DAY, 'C-000001']), ['Bram Oakley', DAY, '']];
  const { outcome, ids } = regraded(many);
  expect(ids[300]).toBe('C-000002');
  // One column of the whole log would be 301 cells and a few more.
  expect(outcome.calls.filter(({ member, cells }) => member === 'getValues' && cells >= 301 && cells <= 340)).toEqual([]);
});
