import type { Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { columnOf, idOf, LATER_DAY, letter, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';
import { setPolicy, withScript } from './support/plan';

afterAll(closeAll);
jest.setTimeout(300_000);

const OWN = 'My note';

/** The small ledger with psychologies, introductions and self-reviews; never reviewed. */
let unreviewedLedger: Saved | null = null;
function unreviewed(): Saved {
  if (unreviewedLedger !== null) return unreviewedLedger;
  const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
  const on = (name: string, header: string, value: string): void => { typeCell(sheet, 'Customers', rowOf(sheet, name), header, value); };
  on('Di', 'Buying psychology', 'pragmatic');
  on('Fay', 'Buying psychology', '實用、品牌');
  on('Cy', 'Buying psychology', 'Brand');
  on('Bo', 'Introduced by', 'Ann');
  on('Cy', 'Introduced by', ' ＡＮＮ ');
  on('Mo', 'Introduced by', idOf(sheet, 'Ann'));
  on('Ned', 'Introduced by', 'Zed');
  on('Hal', 'Introduced by', '-');
  for (const [row, header, text] of [
    [2, 'What fell short', 'Talked too fast.'], [3, 'What fell short', 'No price list'], [4, 'What fell short', 'talked  too fast'], [5, 'What worked', 'Listened'], [6, 'What fell short', 'Talked too FAST!'],
  ] as const) typeCell(sheet, 'Contacts', row, header, text);
  unreviewedLedger = save(sheet);
  close(sheet);
  return unreviewedLedger;
}

/** Reviewed; then a note beside every line, the newest month first, and more work since: a second time for the price list, Ned buys, a void talk. */
let reviewedLedger: Saved | null = null;
function reviewed(): Saved {
  if (reviewedLedger !== null) return reviewedLedger;
  const sheet = openSheet(unreviewed(), { today: LATER_DAY });
  must(sheet.attempt('reviewMonths'));
  sheet.insertColumn('Review', 3);
  sheet.type('Review!C1', OWN);
  const keyAt = columnOf(sheet, 'Review', 'Figure key');
  sheet.values('Review').forEach((cells, at) => {
    if (at > 0) sheet.type(`Review!C${at + 1}`, `of ${String(cells[keyAt - 1])}`);
  });
  sortReview(sheet, 'Month');
  typeCell(sheet, 'Contacts', 6, 'What fell short', 'no  price list!');
  typeCell(sheet, 'Contacts', 2, 'Status', 'Void');
  typeCell(sheet, 'Purchases', 13, 'Customer', 'Ned');
  typeCell(sheet, 'Purchases', 13, 'Date', '2026-04-17');
  reviewedLedger = save(sheet);
  close(sheet);
  return reviewedLedger;
}

function sortReview(sheet: Sheet, header: string): void {
  sheet.sort(`Review!A2:${letter((sheet.values('Review!1:1')[0] ?? []).length)}30`, columnOf(sheet, 'Review', header), false);
}

/** The tab as lines, in no order. */
function figures(sheet: Sheet): string[] {
  return rowsOf(sheet, 'Review').map((row) => `${String(row['Month'])} ${String(row['Topic'])} · ${String(row['About']).split(':')[0] ?? ''}: ${String(row['Count'])}/${String(row['Out of'])}`).sort();
}

/** Reckoned by hand from the tables in support/ledger. */
const FIRST = [
  '2025-10 Repeat purchases · Buyers who had bought before: 0/1',
  '2025-11 Repeat purchases · Buyers who had bought before: 0/1',
  '2026-01 Repeat purchases · Buyers who had bought before: 0/2',
  '2026-02 Close rate · Brand: 0/1',
  '2026-02 Close rate · No buying psychology chosen: 1/1',
  '2026-02 Close rate · Pragmatic: 0/2',
  '2026-02 Keeps falling short · “Talked too FAST”: 2/4',
  '2026-02 Repeat purchases · Buyers who had bought before: 2/4',
  '2026-03 Close rate · No buying psychology chosen: 0/1',
  '2026-03 Keeps falling short · “Talked too FAST”: 1/1',
  '2026-03 Referrals · Introduced by Ann: 2/12',
  '2026-03 Repeat purchases · Buyers who had bought before: 0/2',
  '2026-04 Referrals · Introduced by Ann: 1/2',
  '2026-04 Referrals · Introduced by Zed: 1/2',
];
/** Di's talk is void, Ned's speaks of the price list and ended in a purchase on the 30th day. What is no more is 0. */
const SECOND = [
  '2025-10 Repeat purchases · Buyers who had bought before: 0/1',
  '2025-11 Repeat purchases · Buyers who had bought before: 0/1',
  '2026-01 Repeat purchases · Buyers who had bought before: 0/2',
  '2026-02 Close rate · Brand: 0/1',
  '2026-02 Close rate · No buying psychology chosen: 1/1',
  '2026-02 Close rate · Pragmatic: 0/1',
  '2026-02 Keeps falling short · “Talked too FAST”: 0/0',
  '2026-02 Repeat purchases · Buyers who had bought before: 2/4',
  '2026-03 Close rate · No buying psychology chosen: 1/1',
  '2026-03 Keeps falling short · “Talked too FAST”: 0/0',
  '2026-03 Keeps falling short · “no  price list”: 1/1',
  '2026-03 Referrals · Introduced by Ann: 2/12',
  '2026-03 Repeat purchases · Buyers who had bought before: 0/2',
  '2026-04 Referrals · Introduced by Ann: 1/2',
  '2026-04 Referrals · Introduced by Zed: 1/2',
  '2026-04 Repeat purchases · Buyers who had bought before: 0/1',
];

/** Every note stands beside the figure it was written for, and no figure stands twice. */
function expectNotesBesideTheirs(sheet: Sheet): void {
  const rows = rowsOf(sheet, 'Review');
  for (const row of rows) if (row[OWN] !== '') expect(row[OWN]).toBe(`of ${String(row['Figure key'])}`);
  expect(rows.filter((row) => row[OWN] !== '')).toHaveLength(FIRST.length);
  expect(new Set(rows.map((row) => row['Figure key'])).size).toBe(rows.length);
}

describe('the first review', () => {
  const sheet = (): Sheet => openSheet(unreviewed(), { today: LATER_DAY });

  it('makes the tab, fills it and says how the latest month looks', () => {
    const open = sheet();
    expect(open.sheets()).not.toContain('Review');
    expect(JSON.stringify(must(open.attempt('clearFilter')).result)).toContain('Customers shows');
    const { result } = must(open.attempt('reviewMonths'));
    expect(figures(open)).toEqual(FIRST);
    expect(result).toEqual({ ok: true, value: { text: 'Review of 2026-04: 0 of 0 buyers had bought before, 0 shortfalls keep coming back.' } });
    // Filters are set on Customers when that is in front, else on the plan.
    expect(JSON.stringify(must(open.attempt('clearFilter')).result)).toContain('Follow-ups shows');
    expect(open.values('Review!A2:A3').flat().every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('done again writes nothing', () => {
    const open = sheet();
    must(open.attempt('reviewMonths'));
    expect(must(open.attempt('reviewMonths')).report.calls.writes).toBe(0);
  });

  it('cut off anywhere and run again it is whole', () => {
    expect(stoppedEverywhere({ saved: unreviewed(), today: LATER_DAY, name: 'reviewMonths' })).toMatchObject({ wrong: [] });
  });
});

describe('a review of a tab that its owner has sorted and written in', () => {
  it('changes figures where they stand, adds new ones below, and makes 0 what is no more', () => {
    const open = openSheet(reviewed(), { today: LATER_DAY });
    const order = rowsOf(open, 'Review').map((row) => row['Figure key']);
    must(open.attempt('reviewMonths'));
    expect(figures(open)).toEqual([...SECOND].sort());
    expect(rowsOf(open, 'Review').map((row) => row['Figure key']).slice(0, order.length)).toEqual(order);
    expectNotesBesideTheirs(open);
    expect(must(open.attempt('reviewMonths')).report.calls.writes).toBe(0);
  });

  it('cut off anywhere and run again it is whole', () => {
    expect(stoppedEverywhere({ saved: reviewed(), today: LATER_DAY, name: 'reviewMonths' })).toMatchObject({ wrong: [] });
  });

  it.each([
    ['sorts the tab', (open: Sheet) => { sortReview(open, 'Topic'); }],
    ['inserts a row', (open: Sheet) => { open.insertRow('Review', 4); }],
  ] as const)('a person %s at any moment: every note stays beside its figure', (_, person) => {
    const tried = disturbedEverywhere({ saved: reviewed(), today: LATER_DAY, name: 'reviewMonths' }, person, (open, outcome) => {
      if ((outcome.result as { readonly ok: boolean }).ok) expect(figures(open)).toEqual([...SECOND].sort());
      must(open.attempt('reviewMonths'));
      expect(figures(open)).toEqual([...SECOND].sort());
      expectNotesBesideTheirs(open);
    });
    expect(tried.wrong).toEqual([]);
  });

  it('a note written beside a line meanwhile stays', () => {
    const tried = disturbedEverywhere({ saved: reviewed(), today: LATER_DAY, name: 'reviewMonths' }, (open) => { open.type('Review!C2', 'mine'); }, (open) => {
      expect(rowsOf(open, 'Review').filter((row) => row[OWN] === 'mine')).toHaveLength(1);
      expect(figures(open)).toEqual([...SECOND].sort());
    });
    expect(tried.wrong).toEqual([]);
  });

  it('keys that somebody emptied are found again by what the lines say', () => {
    const open = openSheet(reviewed(), { today: LATER_DAY });
    must(open.attempt('reviewMonths'));
    const before = rowsOf(open, 'Review');
    const column = letter(columnOf(open, 'Review', 'Figure key'));
    before.forEach((_, at) => { open.type(`Review!${column}${at + 2}`, ''); });
    must(open.attempt('reviewMonths'));
    // What is no more can be found by its key alone: its line stays as it is.
    expect(rowsOf(open, 'Review')).toEqual(before.map((row) => (row['Out of'] === 0 ? { ...row, 'Figure key': '' } : row)));
    expect(must(open.attempt('reviewMonths')).report.calls.writes).toBe(0);
  });

  it('set-up repairs it, and undoing set-up leaves it with its notes', () => {
    const open = openSheet(reviewed(), { today: LATER_DAY });
    const before = rowsOf(open, 'Review');
    must(open.attempt('setUpLedger'));
    expect(rowsOf(open, 'Review')).toEqual(before);
    must(open.attempt('undoLast'));
    expect(open.sheets()).toContain('Review');
    expect(rowsOf(open, 'Review').map((row) => row[OWN])).toEqual(before.map((row) => row[OWN]));
  });
});

it('set-up makes no Review tab, and leaves one of somebody’s own alone', () => {
  const open = openSheet(null, { today: LATER_DAY });
  must(open.attempt('setUpLedger'));
  expect(open.sheets()).not.toContain('Review');
  const { saved } = withScript(unreviewed(), `SpreadsheetApp.getActive().insertSheet('Review').getRange(1, 1, 2, 3).setValues([['Month', 'Count', 'Thoughts'], ['March', 3, 'slow']]);`);
  const own = openSheet(saved, { today: LATER_DAY });
  must(own.attempt('setUpLedger'));
  must(own.attempt('reviewMonths'));
  expect(own.values('Review')).toEqual([['Month', 'Count', 'Thoughts'], ['March', 3, 'slow']]);
  expect(own.sheets()).toContain('Review 2');
});

describe('bad input', () => {
  it('undated, void, future and strange lines do not count; a copy of a line is the same talk; hostile texts stay texts', () => {
    const open = openSheet(unreviewed(), { today: LATER_DAY });
    const at = open.values('Contacts').length + 1;
    const evil = '=HYPERLINK("http://evil","x")<script>alert(1)</script>';
    [
      ['Bo', '2026-04-10', evil, '', 'x1'], ['Bo', '2026-04-11', evil, '', 'x2'], ['Bo', '2026-04-11', evil, '', 'x2'], ['Bo', '2026-04-12', evil, 'Void', 'x3'],
      ['Bo', 'some day', evil, '', 'x4'], ['Bo', '2026-05-01', evil, '', 'x5'], ['Nobody Known', '2026-04-13', '1-2', '', 'x6'], ['Nobody Known', '2026-04-14', '1-2', '', 'x7'],
    ].forEach(([customer = '', date = '', text = '', status = '', line = ''], index) => {
      for (const [header, value] of [['Customer', customer], ['Date', date], ['What fell short', text], ['Status', status], ['Line ID', line]] as const) typeCell(open, 'Contacts', at + index, header, value);
    });
    typeCell(open, 'Customers', rowOf(open, 'Jo'), 'Introduced by', evil);
    typeCell(open, 'Customers', rowOf(open, 'Ida'), 'Entered on', 'long ago');
    typeCell(open, 'Customers', rowOf(open, 'Ida'), 'Buying psychology', 'cheap');
    must(open.attempt('reviewMonths'));
    const lines = figures(open).filter((line) => !FIRST.includes(line));
    expect(lines.filter((line) => line.startsWith('2026-04 Keeps'))).toHaveLength(2);
    const rows = rowsOf(open, 'Review').filter((row) => row['Topic'] === 'Keeps falling short' && row['Month'] === '2026-04');
    expect(rows.map((row) => [row['About'], row['Count'], row['Out of']])).toEqual([['“1-2”', 2, 4], [`“${evil}”`, 2, 4]]);
    expect(rowsOf(open, 'Review').some((row) => row['About'] === `Introduced by ${evil}`)).toBe(true);
    expect(open.formulas('Review').flat().filter((formula) => formula !== '')).toEqual([]);
    expect(must(open.attempt('reviewMonths')).report.calls.writes).toBe(0);
  });

  it('without logs there is nothing to review, and it says so', () => {
    const open = openSheet(null, { today: LATER_DAY });
    must(open.attempt('setUpLedger'));
    expect(must(open.attempt('reviewMonths')).result).toEqual({ ok: true, value: { text: expect.stringMatching(/^There is nothing to review yet/) } });
  });

  it('without a ledger, and without the logs, it says what to do and makes nothing', () => {
    const empty = openSheet(null, { today: LATER_DAY });
    expect(empty.attempt('reviewMonths').result).toMatchObject({ ok: false, problem: { code: 'noLedger' } });
    const open = openSheet(unreviewed(), { today: LATER_DAY });
    open.deleteSheet('Contacts');
    expect(open.attempt('reviewMonths').result).toMatchObject({ ok: false, problem: { code: 'tabMissing' } });
    expect(open.sheets()).not.toContain('Review');
  });
});

describe.each([
  ['en', 'English', ['Repeat purchases', 'Buyers who had bought before'], /^Review of 2026-04/],
  ['zh_TW', '繁體中文', ['重複購買', '先前買過又來買的客戶'], /^2026-04 檢討：0 位買家/],
  ['zh_CN', '简体中文', ['重复购买', '先前买过又来买的客户'], /^2026-04 检讨：0 位买家/],
] as const)('in %s', (locale, language, [topic, about], said) => {
  it('the lines are in the language of the ledger, the sentence in that of the person; a change of language rewrites them in place', () => {
    const open = openSheet(unreviewed(), { today: LATER_DAY, locale });
    must(open.attempt('reviewMonths'));
    setPolicy(open, 'Language', language);
    const { result } = must(open.attempt('reviewMonths'));
    expect((result as { readonly value: { readonly text: string } }).value.text).toMatch(said);
    const tab = open.sheets().find((name) => name === 'Review') ?? '';
    expect(open.values(`${tab}!B2:C2`)).toEqual([[topic, about]]);
    expect(open.values(tab).filter((row) => row[0] !== '')).toHaveLength(FIRST.length + 1);
    expect(must(open.attempt('reviewMonths')).report.calls.writes).toBe(0);
  });
});
