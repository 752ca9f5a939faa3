import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerPathOf, openFileStore } from '../../../local/server/file-store';
import type { BookFormats } from '../../../local/server/book-store';

const formats: BookFormats = {
  toXlsx: (book) => Promise.resolve(Buffer.from(`xlsx of ${book}`)),
  toCsv: (_book, sheet) => Promise.resolve(`csv of ${sheet}`),
};
const readFirst = (): Promise<string> => Promise.resolve('{"from":"the file"}');
let dir = '';
let file = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  file = join(dir, 'my.xlsx');
  writeFileSync(file, 'THE FILE');
});
afterEach(() => { rmSync(dir, { recursive: true, force: true }); });

test('edits are saved beside the file, never into it, and are there after a restart', async () => {
  const store = await openFileStore(file, formats, readFirst);
  expect(JSON.parse(await store.open('en'))).toEqual({ kind: 'file', name: 'my.xlsx', savedTo: 'my.xlsx.ledger.json', book: { from: 'the file' } });
  await store.save('{"edited":1}');
  const again = await openFileStore(file, formats, () => Promise.reject(new Error('must not read the file again')));
  expect(JSON.parse(await again.open('en'))).toMatchObject({ book: { edited: 1 } });
  expect(readFileSync(file, 'utf8')).toBe('THE FILE');
  expect(readdirSync(dir).sort()).toEqual(['my.xlsx', 'my.xlsx.ledger.json']);
});

test('saves that come at once end with the last one', async () => {
  const store = await openFileStore(file, formats, readFirst);
  await Promise.all([1, 2, 3, 4].map((n) => store.save(`{"n":${n}}`)));
  expect(readFileSync(ledgerPathOf(file), 'utf8')).toBe('{"n":4}');
});

test('what is no JSON is refused and the saved ledger stays', async () => {
  const store = await openFileStore(file, formats, readFirst);
  await store.save('{"good":1}');
  await expect(store.save('{"cut')).rejects.toThrow('JSON');
  expect(readFileSync(ledgerPathOf(file), 'utf8')).toBe('{"good":1}');
});

test('a damaged saved ledger is named, not overwritten', async () => {
  writeFileSync(ledgerPathOf(file), '{"cut');
  await expect(openFileStore(file, formats, readFirst)).rejects.toThrow('my.xlsx.ledger.json is damaged');
  expect(readFileSync(ledgerPathOf(file), 'utf8')).toBe('{"cut');
});

test('a ledger file keeps its own edits', () => {
  expect(ledgerPathOf('a/b.ledger.json')).toBe('a/b.ledger.json');
  expect(ledgerPathOf('a/b.csv')).toBe('a/b.csv.ledger.json');
});

test('both downloads are named after the file', async () => {
  const store = await openFileStore(file, formats, readFirst);
  expect((await store.xlsx()).name).toBe('my.xlsx');
  expect((await store.csv('客戶')).name).toBe('my - 客戶.csv');
});
