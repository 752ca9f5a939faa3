import { readFileSync } from 'node:fs';
import path from 'node:path';
import { looksLikeTypedInput } from '../../src/ledger/text-safety';
import { localSheet } from '../contracts/local-sheet';
import { dialogData, lastDialog } from './support/dialog-data';
import { closeLedgers, columnUnder, must, openFileInLedger, openLedger, ownFolder, sharedPath, type Sheet } from './support/ledger';

const BLNS = sharedPath('hostile/blns.json');
const CSV = sharedPath('hostile/csv-payload.txt');
const TODAY = '2024-05-20';
/** Every string that is not nothing at all: a customer without a name is no customer. */
const STRINGS: readonly string[] = [...new Set([
  ...(BLNS === null ? [] : JSON.parse(readFileSync(BLNS, 'utf8')) as string[]),
  ...(CSV === null ? [] : readFileSync(CSV, 'utf8').split('\n')),
])].filter((text) => text.trim() !== '');
/** What nobody has verified of Google's servers, both ways (local/services/host-options.ts). */
const UNVERIFIED = (['keepText', 'parseFormulas'] as const).flatMap((atCells) => (['kept', 'swallowed'] as const).map((apostropheInAtCell) => ({ atCells, apostropheInAtCell })));
const ids = STRINGS.map((_, at) => `H-${String(at + 1).padStart(4, '0')}`);
const block = (column: string): string => `Customers!${column}2:${column}${String(STRINGS.length + 1)}`;

/** What XML 1.0 cannot hold. */
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

jest.setTimeout(120_000);
afterAll(closeLedgers);

/** A new ledger in which somebody has typed every string as a customer's name and as a doubt. */
function typedLedger(options: Parameters<typeof openLedger>[0] = {}): Sheet {
  const sheet = openLedger({ today: TODAY, ...options });
  must(sheet, 'setUpLedger');
  const letter = (header: string): string => letterOf(sheet.values('Customers')[0]?.indexOf(header) ?? -1);
  sheet.type(block(letter('Customer ID')), ids.map((id) => [id]));
  sheet.type(block(letter('Name')), STRINGS.map((text) => [text]));
  expect(sheet.edit(block(letter('Doubts')), STRINGS.map((text) => [text]))?.error).toBeNull();
  must(sheet, 'regradeAll');
  return sheet;
}

(STRINGS.length === 0 ? describe.skip : describe)(`${String(STRINGS.length)} strings that break programs`, () => {
  test('typed as names and doubts they stay, and everybody is graded', () => {
    const sheet = typedLedger();
    expect(columnUnder(sheet, 'Customers', 'Name')).toEqual(STRINGS);
    expect(columnUnder(sheet, 'Customers', 'Doubts')).toEqual(STRINGS);
    expect(new Set(columnUnder(sheet, 'Customers', 'Grade'))).toEqual(new Set(['Not graded']));
    expect(formulasIn(sheet)).toEqual([]);
  });

  test.each(UNVERIFIED)('recorded as product and note they stay text: %j', (unverified) => {
    const sheet = typedLedger(unverified);
    // Only what could become something else can be touched by what differs between the four.
    const strings = unverified === UNVERIFIED[0] ? STRINGS : STRINGS.filter(looksLikeTypedInput);
    expect(strings.length).toBeGreaterThan(80);
    strings.forEach((text, at) => {
      must(sheet, 'recordPurchase', { customerId: ids[STRINGS.indexOf(text)], day: TODAY, product: text, note: text, orderNo: text.slice(0, 200), quantity: 1, amount: 1, lineId: `line ${String(at)}` });
    });
    // Where a text cell would both parse formulas and keep apostrophes, nothing but a visible apostrophe hinders a formula.
    const cornered = unverified.atCells === 'parseFormulas' && unverified.apostropheInAtCell === 'kept';
    const kept = (text: string): string => (cornered && /^[=+-]/.test(text) && text !== '-' && text !== '+' ? `'${text}` : text);
    for (const header of ['Product', 'Note']) {
      const cells = columnUnder(sheet, 'Purchases', header);
      expect(cells.map((cell, at) => (cell === strings[at] ? cell : [cell]))).toEqual(strings.map((text, at) => (cells[at] === text ? text : [kept(text)])));
      if (!cornered) expect(cells).toEqual(strings);
    }
    // The name is the line's memo of a customer: it is written without the spaces around it.
    const names = strings.map((text) => text.trim());
    if (!cornered) expect(columnUnder(sheet, 'Purchases', 'Customer')).toEqual(names);
    if (!cornered) expect(columnUnder(sheet, 'Purchases', 'Order no.')).toEqual(strings.map((text) => text.slice(0, 200)));
    const history = columnUnder(sheet, 'History', 'Customer').filter((name) => name !== '');
    if (!cornered) expect(history.slice(-strings.length)).toEqual(names);
    expect(formulasIn(sheet)).toEqual([]);
    must(sheet, 'regradeAll');
    expect(columnUnder(sheet, 'Customers', 'Grade')).toEqual(STRINGS.map((text) => (strings.includes(text) ? 'A' : 'Not graded')));
    expect(must(sheet, 'checkLedger').result).toMatchObject({ ok: true });
  }, 300_000);

  test('they survive .ledger.json and CSV whole, and .xlsx but for control characters', async () => {
    const sheet = typedLedger();
    const { saveFile } = localSheet();
    const folder = ownFolder();
    const reopened = async (file: string): Promise<Sheet> => {
      await saveFile(path.join(folder, file), sheet.snapshot());
      return openFileInLedger(path.join(folder, file, ...(file === 'csv' ? ['Customers.csv'] : [])));
    };
    const json = await reopened('book.ledger.json');
    expect(columnUnder(json, 'Customers', 'Name')).toEqual(STRINGS);
    const csv = await reopened('csv');
    // A CSV holds no formats: a name that is a plain number opens as that number.
    const changed = columnUnder(csv, 'Customers', 'Name').flatMap((name, at) => (name === STRINGS[at] ? [] : [[name, STRINGS[at] ?? ''] as const]));
    for (const [name, text] of changed) {
      expect(text).toMatch(/^-?(0|[1-9]\d{0,14})(\.\d+)?$/);
      expect(name).toBe(Number(text));
    }
    expect(formulasIn(csv)).toEqual([]);
    const xlsx = await reopened('book.xlsx');
    const names = columnUnder(xlsx, 'Customers', 'Name');
    expect(formulasIn(xlsx)).toEqual([]);
    const lost = STRINGS.filter((text, at) => names[at] !== text);
    expect(lost.map((text) => JSON.stringify(text))).toEqual(STRINGS.filter((text) => NOT_IN_XML.test(text)).map((text) => JSON.stringify(text)));
  }, 120_000);

  test('no page breaks on them', () => {
    const sheet = typedLedger();
    const harmless = openLedger({ today: TODAY });
    must(harmless, 'setUpLedger');
    harmless.attempt('showRecordPurchase');
    const closings = count(lastDialog(harmless), /<\/script/gi);
    STRINGS.forEach((text, at) => {
      if (!/[<&\u2028\u2029"'\\]/.test(text)) return;
      sheet.select(`Customers!A${String(at + 2)}`);
      expect(sheet.attempt('showRecordPurchase').error).toBeNull();
      expect(dialogData(sheet)).toMatchObject({ customer: { id: ids[at], name: text.trim() } });
      expect(count(lastDialog(sheet), /<\/script/gi)).toBe(closings);
    });
  }, 120_000);

  test('any of them may be typed into the picker', () => {
    const sheet = typedLedger();
    STRINGS.filter((_, at) => at % 5 === 0).forEach((text) => {
      expect(must(sheet, 'dialogFindCustomers', text).result).toMatchObject({ ok: true });
    });
  }, 120_000);

  test('none of them passes for a customer, a day or a number', () => {
    const sheet = typedLedger();
    const before = sheet.values('Purchases');
    STRINGS.filter((_, at) => at % 7 === 0).forEach((text) => {
      for (const input of [{ customerId: text, day: TODAY }, { customerId: ids[0], day: text }, { customerId: ids[0], day: TODAY, amount: text }]) {
        const { error, result } = sheet.attempt('recordPurchase', [input]);
        expect(error).toBeNull();
        expect(result).toMatchObject({ ok: false, problem: { text: expect.stringMatching(/^.{10,}[.。]$/s) as unknown } });
      }
    });
    expect(sheet.values('Purchases')).toEqual(before);
  }, 120_000);
});

function formulasIn(sheet: Sheet): string[] {
  return sheet.sheets().flatMap((tab) => sheet.formulas(tab).flat()).filter((formula) => formula !== '');
}
function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
function letterOf(index: number): string {
  if (index < 0) throw new Error('There is no such column');
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}
