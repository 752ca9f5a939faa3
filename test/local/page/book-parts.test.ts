import { bookParts } from '../../../local/page/book-parts';

const many = Object.fromEntries(Array.from({ length: 1001 }, (_, row) => [row, { 0: { v: `"${String(row)}"\n`, t: 1 } }]));
const sheet = { id: 'a', name: 'A', rowCount: 2000, hidden: undefined, rowData: { 3: { h: 20 } }, columnData: { 1: { s: 'x' } } };

it.each([
  ['nothing at all', { workbook: {}, state: {} }],
  ['a tab without cells', { workbook: { id: 'w', sheets: { a: { id: 'a', name: 'A', cellData: {} } } }, state: { nextId: 1 } }],
  ['tabs of many rows', { workbook: { id: 'w', name: '客戶', sheetOrder: ['a', 'b'], styles: { x: { bl: 1 } }, resources: [{ name: 'R', data: '{}' }], sheets: { a: { ...sheet, cellData: many }, b: { id: 'b', cellData: { 9: { 2: { v: 1 } } } } } }, state: { metadata: [{ key: 'k' }] } }],
])('writes the same JSON as in one go: %s', (_, book) => {
  const written = JSON.parse([...bookParts(book as Parameters<typeof bookParts>[0])].join('')) as { workbook: { sheets?: Record<string, { rowData?: object; cellData?: object }> } };
  const whole = JSON.parse(JSON.stringify(book)) as typeof written;
  // Parts that may be left out are written empty.
  for (const each of Object.values(whole.workbook.sheets ??= {})) Object.assign(each, { rowData: each.rowData ?? {}, cellData: each.cellData ?? {} });
  expect(written).toEqual(whole);
});

it('writes many rows in several pieces', () => {
  const lengths = [...bookParts({ workbook: { sheets: { a: { id: 'a', cellData: many } } } as never, state: {} })].map((part) => part.length);
  expect(Math.max(...lengths)).toBeLessThan(JSON.stringify(many).length / 3);
});
