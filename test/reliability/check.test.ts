import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { linesOf, type CheckedLine } from './support/checked';
import { columnOf, LATER_DAY, letter, picture, rowOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

function ledger(today = LATER_DAY): Sheet {
  return openSheet(smallLedger().graded, { today });
}

function checked(sheet: Sheet): readonly CheckedLine[] {
  return linesOf(must(sheet.attempt('checkLedger')).result);
}

/** The lines that are there since something was typed. */
function added(spoil: (sheet: Sheet) => void): readonly CheckedLine[] {
  const sheet = ledger();
  const before = new Set(checked(sheet).map((line) => JSON.stringify(line)));
  spoil(sheet);
  return checked(sheet).filter((line) => !before.has(JSON.stringify(line)));
}

const place = (tab: string, header: string, row: number, sheet: Sheet): string => `${tab} ${letter(columnOf(sheet, tab, header))}${row}`;
/** Puts a column of the person's own among the ledger's; gives its letter. */
function ownColumn(sheet: Sheet, tab: string, header: string): string {
  sheet.insertColumn(tab, 3);
  sheet.type(`${tab}!C1`, header);
  return 'C';
}

/** A fact typed for Hal, and where the line that it makes leads to. */
const CONTRADICTIONS: readonly (readonly [string, Readonly<Record<string, string>>, string, RegExp])[] = [
  ['no intention, but a close date', { Intention: 'none', 'Expected close': '2026-06-01' }, 'Expected close', /^Hal: Contradiction/],
  ['intention, but no need', { Intention: 'strong', Need: 'no' }, 'Need', /^Hal: Contradiction/],
  ['no need, but a demand', { Need: 'no', 'Demand volume': 'large' }, 'Need', /^Hal: Contradiction/],
  ['the last contact is still to come', { 'Known last contact': '2027-01-01' }, 'Known last contact', /future/],
  ['the close date has passed', { Intention: 'strong', 'Expected close': '2026-04-01' }, 'Expected close', /has passed/],
  ['a date without a year', { 'Expected close': '6月15日' }, 'Expected close', /no year/],
  ['a text for a date', { 'Promised date': 'after the holidays' }, 'Promised date', /is no date/],
];

describe.each(CONTRADICTIONS)('%s', (_, facts, header, sentence) => {
  it('is told in one line that leads to its cell', () => {
    const sheet = ledger();
    const hal = rowOf(sheet, 'Hal');
    const lines = added((spoilt) => { for (const [name, value] of Object.entries(facts)) typeCell(spoilt, 'Customers', hal, name, value); });
    const here = lines.filter(({ sheet: tab, cell }) => `${tab} ${cell}` === place('Customers', header, hal, sheet));
    expect([lines, here.length]).toEqual([lines, 1]);
    expect(here[0]?.text).toMatch(sentence);
  });
});

describe('old facts', () => {
  it.each([['2025-10-22', 0], ['2025-10-21', 1], ['2026-04-20', 0], ['Easter', 1]])('as of %s on 2026-04-20: %d line', (asOf, count) => {
    const lines = added((sheet) => {
      typeCell(sheet, 'Profiles', 2, 'Customer ID', 'C-000001');
      typeCell(sheet, 'Profiles', 2, 'Person facts as of', asOf);
    });
    expect(lines).toHaveLength(count);
    expect(lines.filter(({ sheet, cell, text }) => sheet !== 'Profiles' || !/^[A-Z]+2$/.test(cell) || text.length < 20)).toEqual([]);
  });
});

/** Where something is typed that should not stand there, and whose line it is. */
const FORBIDDEN: readonly (readonly [string, string, number, string, string, string, RegExp])[] = [
  ['an identity number of Taiwan among the likes', 'Customers', 3, 'Likes and dislikes', 'ID A123456789, golf', 'A123456789', /^Bo: Likes and dislikes holds what looks like an identity number/],
  ['one of the People\'s Republic in a talk', 'Contacts', 2, 'What was said', 'gave 11010519491231002X', '11010519491231002X', /^Di: What was said holds/],
  ['a card in the note of a purchase', 'Purchases', 3, 'Note', 'card 4111 1111 1111 1111', '4111', /^Ann: Note holds what looks like a payment card/],
  ['a bank account in a company\'s profile', 'Profiles', 2, 'Complaints about them', '帳號 012345678901', '012345678901', /^Ann: Complaints about them holds what looks like a bank account/],
  ['an illness in the family', 'Profiles', 2, 'Family', 'wife has diabetes', 'diabetes', /^Ann: Family speaks of somebody’s health/],
];

describe.each(FORBIDDEN)('%s', (_, tab, row, header, typed, secret, sentence) => {
  it('is told with its place, and never repeated', () => {
    const lines = added((sheet) => {
      if (tab === 'Profiles') typeCell(sheet, tab, row, 'Customer ID', 'C-000001');
      typeCell(sheet, tab, row, header, typed);
    });
    expect(lines).toEqual([{ sheet: tab, cell: `${letter(columnOf(ledger(), tab, header))}${row}`, text: expect.stringMatching(sentence), mend: expect.stringContaining('Delete it') }]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

describe('the person\'s own columns', () => {
  it('are looked through like the ledger\'s, in every tab', () => {
    for (const tab of ['Customers', 'Purchases', 'Contacts', 'Profiles']) {
      const lines = added((sheet) => {
        sheet.type(`${tab}!${ownColumn(sheet, tab, 'Remark')}4`, 'A123456789');
      });
      // The lines that were there before lead to other columns now.
      expect([tab, lines.filter(({ text }) => text.includes('Remark holds what looks like an identity number')).map(({ sheet, cell }) => `${sheet} ${cell}`)]).toEqual([tab, [`${tab} C4`]]);
    }
  });

  it('a column that is made for such things is one line, however many cells are filled', () => {
    const lines = added((sheet) => {
      const column = ownColumn(sheet, 'Customers', '身分證字號');
      for (const row of [2, 3, 4]) sheet.type(`Customers!${column}${row}`, `A12345678${row}`);
    });
    expect(lines.filter(({ text }) => text.includes('身分證'))).toEqual([{ sheet: 'Customers', cell: 'C1', text: 'The column 身分證字號 is made for identity numbers: 3 cells filled.', mend: expect.stringContaining('Delete the column') }]);
  });

  it.each([[1, 40, 1], [2, 40, 0], [1, 20, 0], [1, 21, 1], [1, 19, 0], [0, 40, 0]])('filled for %d of %d customers: %d line', (filled, of, count) => {
    const sheet = openSheet(null, { today: LATER_DAY });
    must(sheet.attempt('setUpLedger'));
    const rows = Array.from({ length: of }, (_, at) => [`C-${String(at + 1).padStart(6, '0')}`, `Customer ${String(at + 1)}`]);
    sheet.type(`Customers!A2:B${of + 1}`, rows);
    const column = ownColumn(sheet, 'Customers', 'Fax');
    for (let at = 0; at < filled; at += 1) sheet.type(`Customers!${column}${at + 2}`, '02-2345');
    const lines = checked(sheet).filter(({ text }) => text.startsWith('Fax is filled'));
    expect(lines.map(({ cell, text }) => [cell, text])).toEqual(count === 0 ? [] : [[`${column}1`, `Fax is filled for ${filled} of ${of} customers, fewer than 5 in 100.`]]);
  });
});

it('changes nothing, and an old name of a place is told', () => {
  const sheet = ledger();
  const before = picture(sheet);
  const outcome = must(sheet.attempt('checkLedger'));
  expect(outcome.report.calls.writes).toBe(0);
  expect(picture(sheet)).toEqual(before);
  expect(must(sheet.attempt('dialogGoToCell', [{ sheet: 'Purchases', cell: 'D3' }])).result).toEqual({ ok: true, value: null });
  for (const [place, code] of [
    [{ sheet: 'Purchases', cell: '' }, null], [{ sheet: 'Purchases', cell: 'B2:C3' }, null], [{ sheet: 'Orders', cell: 'D3' }, 'placeGone'], [{ sheet: 'Purchases', cell: 'D9999999' }, 'placeGone'],
    [{ sheet: 'Purchases', cell: 'ZZZ3' }, 'placeGone'], [{ sheet: 'Purchases', cell: '=1+1' }, 'badRequest'], [{ sheet: 3, cell: 'D3' }, 'badRequest'], [null, 'badRequest'], ['Purchases', 'badRequest'],
  ] as const) {
    const { result } = sheet.attempt('dialogGoToCell', [place]);
    expect([place, (result as { readonly problem?: { readonly code: string } }).problem?.code ?? null]).toEqual([place, code]);
  }
  expect(picture(sheet)).toEqual(before);
});
