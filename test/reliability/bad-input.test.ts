import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { linesOf, type CheckedLine } from './support/checked';
import { columnOf, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);


const LOCALES = ['en', 'zh_TW', 'zh_CN'] as const;

function ledger(locale: string = 'en'): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY, locale });
}

function problems(sheet: Sheet, locale = 'en'): readonly CheckedLine[] {
  return linesOf(must(sheet.attempt('checkLedger')).result, locale);
}

const CASES: readonly (readonly [string, (sheet: Sheet) => void, { readonly sheet: string; readonly cell: RegExp }])[] = [
  ['text in a date of the log', (sheet) => { typeCell(sheet, 'Purchases', 2, 'Date', 'last spring'); }, { sheet: 'Purchases', cell: /^[A-C]2$/ }],
  ['text in an amount', (sheet) => { typeCell(sheet, 'Purchases', 3, 'Amount', 'a lot'); }, { sheet: 'Purchases', cell: /^[A-H]3$/ }],
  ['a purchase of a customer whom nobody knows', (sheet) => { typeCell(sheet, 'Purchases', 13, 'Customer', 'Zoe'); typeCell(sheet, 'Purchases', 13, 'Date', '2026-04-01'); }, { sheet: 'Purchases', cell: /13$/ }],
  ['a purchase whose name fits two customers', (sheet) => {
    typeCell(sheet, 'Customers', 3, 'Name', 'Ann');
    typeCell(sheet, 'Purchases', 13, 'Customer', 'Ann');
    typeCell(sheet, 'Purchases', 13, 'Date', '2026-04-01');
  }, { sheet: 'Purchases', cell: /13$/ }],
  ['two rows with one id', (sheet) => { typeCell(sheet, 'Customers', 4, 'Customer ID', idOf(sheet, 'Ann')); }, { sheet: 'Customers', cell: /^A[24]$/ }],
  ['a word that is no choice', (sheet) => { typeCell(sheet, 'Customers', 5, 'Intention', 'perhaps on Mondays'); }, { sheet: 'Customers', cell: /5$/ }],
  ['a bad setting', (sheet) => { typeCell(sheet, 'Policy', rowOfSetting(sheet, 'Close contact (days)'), 'Value', 'soon'); }, { sheet: 'Policy', cell: /^B\d+$/ }],
];

function rowOfSetting(sheet: Sheet, label: string): number {
  return sheet.values('Policy').findIndex((row) => row[0] === label) + 1;
}

describe.each(CASES)('%s', (_, spoil, place) => {
  it.each(LOCALES)('is listed with its place and its mend in %s, and the rest is regraded', (locale) => {
    const sheet = ledger(locale);
    const before = problems(sheet, locale).length;
    spoil(sheet);
    const found = problems(sheet, locale);
    expect(found.length).toBeGreaterThan(before);
    const said = found.filter((problem) => problem.sheet === place.sheet && place.cell.test(problem.cell));
    expect(said.length).toBeGreaterThan(0);
    for (const { text, mend } of said) {
      expect(text).toMatch(locale === 'en' ? /^[^一-鿿]{8,}$/ : /[一-鿿]{3,}/);
      expect(text + mend).toMatch(locale === 'en' ? /[a-z]+ [a-z]+/ : /[一-鿿]{3,}/);
    }
    typeCell(sheet, 'Customers', rowOf(sheet, 'Kit'), 'Intention', 'none');
    must(sheet.attempt('regradeAll'));
    expect(rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Kit')?.['Why']).not.toBe('');
    expect(rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Kit')?.['Facts say']).toBe('F');
  });
});

describe('what set-up mends', () => {
  it('a cleared header: the column is still known by its mark', () => {
    const sheet = ledger();
    typeCell(sheet, 'Customers', 1, 'Intention', '');
    const grades = rowsOf(sheet, 'Customers').map((row) => row['Grade']);
    must(sheet.attempt('regradeAll'));
    expect(rowsOf(sheet, 'Customers').map((row) => row['Grade'])).toEqual(grades);
  });

  it('a deleted id column: everybody gets back the id they had', () => {
    const sheet = ledger();
    const ids = new Map(rowsOf(sheet, 'Customers').map((row) => [row['Name'], row['Customer ID']]));
    const lines = rowsOf(sheet, 'Purchases');
    sheet.deleteColumn('Customers', columnOf(sheet, 'Customers', 'Customer ID'));
    const refused = sheet.attempt('regradeAll').result as { readonly ok: boolean; readonly problem: { readonly text: string } };
    expect(refused).toMatchObject({ ok: false });
    expect(refused.problem.text).toMatch(/Customer ID.*Set up or adopt this sheet/);
    must(sheet.attempt('setUpLedger'));
    expect(new Map(rowsOf(sheet, 'Customers').map((row) => [row['Name'], row['Customer ID']]))).toEqual(ids);
    expect(rowsOf(sheet, 'Purchases')).toEqual(lines);
  });

  it('a deleted result column, and one deleted fact column', () => {
    const sheet = ledger();
    const why = rowsOf(sheet, 'Customers').map((row) => [row['Name'], row['Why']]);
    sheet.deleteColumn('Customers', columnOf(sheet, 'Customers', 'Why'));
    must(sheet.attempt('regradeAll'));
    must(sheet.attempt('setUpLedger'));
    expect(rowsOf(sheet, 'Customers').map((row) => [row['Name'], row['Why']])).toEqual(why);
  });

  it('a renamed tab needs no mend', () => {
    const sheet = ledger();
    const before = picture(sheet);
    sheet.renameSheet('Customers', 'My people');
    sheet.renameSheet('Purchases', 'Sales');
    must(sheet.attempt('regradeAll'));
    expect(Object.values(picture(sheet))).toEqual(Object.values(before));
  });

  it.each(['Policy', 'Purchases', 'Contacts', 'History'])('a deleted tab %s', (tab) => {
    const sheet = ledger();
    sheet.deleteSheet(tab);
    const answer = sheet.attempt('regradeAll').result as { readonly ok: boolean; readonly problem?: { readonly text: string } };
    if (tab === 'Policy') expect(answer.ok).toBe(true);
    else expect(answer.problem?.text).toMatch(new RegExp(`“${tab}” is missing.*Set up or adopt this sheet`));
    must(sheet.attempt('setUpLedger'));
    expect(sheet.sheets()).toContain(tab);
    must(sheet.attempt('regradeAll'));
    expect(problems(sheet).filter((problem) => problem.sheet === tab)).toEqual([]);
  });
});

it('no customers at all is said in one sentence', () => {
  const sheet = openSheet(null, { today: LATER_DAY });
  must(sheet.attempt('setUpLedger'));
  expect(must(sheet.attempt('regradeAll')).result).toMatchObject({ value: { text: 'There is no customer to grade yet. Type a name on the Customers tab, then regrade.' } });
});

it('ids that are numbers are ids', () => {
  const sheet = ledger();
  const column = letter(columnOf(sheet, 'Customers', 'Customer ID'));
  const was = idOf(sheet, 'Ann');
  sheet.type(`Customers!${column}${rowOf(sheet, 'Ann')}`, '4711');
  for (let row = 2; row < 14; row += 1) if (sheet.values(`Purchases!C${row}`)[0]?.[0] === was) sheet.type(`Purchases!C${row}`, '4711');
  must(sheet.attempt('regradeAll'));
  expect(rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Ann')?.['Purchases']).toBe(2);
});
