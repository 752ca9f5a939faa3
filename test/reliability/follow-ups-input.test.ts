import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { linesOf, type CheckedLine } from './support/checked';
import { rowOf, typeCell } from './support/ledger';
import { cellOf, columnOfPlan, contactsOf, FIRST_LINE, HEADER_ROW, LATER_DAY, lineOf, NEXT_DAY, ownCells, planLedger, planLines, saidBy, setPolicy } from './support/plan';

afterAll(closeAll);
jest.setTimeout(120_000);

const LOCALES = ['en', 'zh_TW', 'zh_CN'] as const;

function planned(locale: string = 'en', today = NEXT_DAY): Sheet {
  return openSheet(planLedger().planned, { today, locale });
}

function problems(sheet: Sheet, locale = 'en'): readonly CheckedLine[] {
  return linesOf(must(sheet.attempt('checkLedger')).result, locale);
}

const WRONG: readonly (readonly [string, (sheet: Sheet) => void, string, RegExp])[] = [
  ['text among the holidays', (sheet) => { setPolicy(sheet, 'Holidays', '2026-05-01, next spring'); }, 'Policy', /^B\d+$/],
  ['a holiday listed twice', (sheet) => { setPolicy(sheet, 'Holidays', '2026-05-01, 2026-05-01'); }, 'Policy', /^B\d+$/],
  ['a holiday that is worked', (sheet) => { setPolicy(sheet, 'Holidays', '2026-05-02'); setPolicy(sheet, 'Make-up workdays', '2026-05-02'); }, 'Policy', /^B\d+$/],
  ['room for nobody', (sheet) => { setPolicy(sheet, 'Contacts a workday', 0); }, 'Policy', /^B\d+$/],
  ['room for 10,000', (sheet) => { setPolicy(sheet, 'Contacts a workday', 10_000); }, 'Policy', /^B\d+$/],
  ['a promise that has passed', (sheet) => { typeCell(sheet, 'Customers', rowOf(sheet, 'Hal'), 'Promised date', '2026-03-30'); }, 'Customers', /\d$/],
  ['a promise on a day off', (sheet) => { typeCell(sheet, 'Customers', rowOf(sheet, 'Hal'), 'Promised date', '2026-04-26'); }, 'Customers', /\d$/],
  ['a snooze before today', (sheet) => { typeCell(sheet, 'Customers', rowOf(sheet, 'Hal'), 'Snooze until', '2026-04-01'); }, 'Customers', /\d$/],
  ['an outcome that is no outcome', (sheet) => { sheet.type(cellOf(sheet, 'Hal', 'Outcome'), 'sent flowers'); }, 'Follow-ups', /^B\d+$/],
  ['a customer deleted between plan and tick', (sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Hal')); sheet.type(cellOf(sheet, 'Hal', 'Done'), true); }, 'Follow-ups', /\d$/],
];

describe.each(WRONG)('%s', (_, spoil, tab, place) => {
  it.each(LOCALES)('is said with its place and its mend in %s, and the rest is planned', (locale) => {
    const sheet = planned(locale);
    const before = problems(sheet, locale).map(({ text }) => text);
    spoil(sheet);
    const found = problems(sheet, locale).filter(({ text }) => !before.includes(text));
    const said = found.filter((problem) => problem.sheet === tab && place.test(problem.cell));
    expect([found, said.length > 0]).toEqual([found, true]);
    for (const { text, mend } of said) {
      expect(text).toMatch(locale === 'en' ? /^[^一-鿿]{8,}$/ : /[一-鿿]{3,}/);
      expect(text + mend).toMatch(locale === 'en' ? /[a-z]+ [a-z]+/ : /[一-鿿]{3,}/);
    }
    const own = ownCells(sheet);
    const answer = must(sheet.attempt('refreshFollowUps'));
    expect(saidBy(answer)).toMatch(locale === 'en' ? /^Today’s plan is ready: \d+ today/ : /(今天的計畫排好了：今天|今天的计划排好了：今天) \d+ 位/);
    expect(lineOf(sheet, 'Ann')['Planned for']).toBe(NEXT_DAY);
    expect(ownCells(sheet)).toEqual(own);
    // What a refresh counts as a problem is found where it sends the person.
    expect(problems(sheet, locale).filter((problem) => problem.sheet === tab && place.test(problem.cell)).map(({ text }) => text)).toEqual(expect.arrayContaining(said.map(({ text }) => text)));
  });
});

describe('the Follow-ups tab in other hands', () => {
  it('deleted: the next refresh makes it anew, with the same plan', () => {
    const whole = planned();
    must(whole.attempt('refreshFollowUps'));
    const sheet = planned();
    sheet.deleteSheet('Follow-ups');
    expect(problems(sheet).filter((problem) => problem.sheet === 'Follow-ups').map(({ text, mend }) => `${text} ${mend}`)).toEqual([expect.stringMatching(/Follow-ups is missing.*put it back/)]);
    must(sheet.attempt('refreshFollowUps'));
    const names = (each: Sheet): unknown => planLines(each).map(({ cells }) => [cells['Customer'], cells['Planned for'], cells['State']]);
    expect(names(sheet)).toEqual(names(whole));
  });

  it.each([
    ['sorted by customer', (sheet: Sheet) => { sheet.sort(`Follow-ups!A${FIRST_LINE}:Z30`, columnOfPlan(sheet, 'Customer'), false); }],
    ['half its cells cleared', (sheet: Sheet) => { sheet.type('Follow-ups!E5:H9', ''); }],
    ['the headers cleared', (sheet: Sheet) => { sheet.type(`Follow-ups!A${HEADER_ROW}:S${HEADER_ROW}`, ''); }],
    ['the line of counts cleared', (sheet: Sheet) => { sheet.type('Follow-ups!A1', ''); }],
  ])('%s: the plan and what the user has beside it come out as if nothing had been done', (_, change) => {
    const whole = planned();
    must(whole.attempt('refreshFollowUps'));
    const sheet = planned();
    change(sheet);
    must(sheet.attempt('refreshFollowUps'));
    const cells = (each: Sheet): unknown => each.values('Follow-ups').slice(FIRST_LINE - 1).map((row) => row.map((cell) => (cell === false ? '' : cell)));
    expect(cells(sheet)).toEqual(cells(whole));
    expect(sheet.values('Follow-ups!A1')).toEqual(whole.values('Follow-ups!A1'));
    expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
  });

  it('the ids cleared: everybody is planned, and no tick is lost or logged for somebody else', () => {
    const sheet = planned('en', LATER_DAY);
    sheet.tick(cellOf(sheet, 'Ann', 'Done'), true);
    sheet.type(cellOf(sheet, 'Bo', 'Done'), true);
    sheet.type(`Follow-ups!D${FIRST_LINE}:D30`, '');
    must(sheet.attempt('refreshFollowUps'));
    const lines = planLines(sheet).filter(({ cells }) => cells['Customer ID'] !== '');
    expect(lines).toHaveLength(14);
    expect(contactsOf(sheet, 'Ann')).toEqual([`${LATER_DAY} OK talked`]);
    expect(contactsOf(sheet, 'Bo')).toEqual([]);
    // Whose tick it was can be read beside it, and that is asked of the person.
    expect(problems(sheet).filter((problem) => problem.sheet === 'Follow-ups').map(({ text }) => text)).toEqual([expect.stringMatching(/^Bo\b.*ticked/)]);
  });

  it('the column of ids deleted: one sentence, and set-up puts it back', () => {
    const sheet = planned();
    sheet.deleteColumn('Follow-ups', 4);
    const answer = sheet.attempt('refreshFollowUps');
    expect(answer.error).toBeNull();
    expect(saidBy(answer)).toMatch(/Customer ID.*Set up or adopt this sheet/);
    expect(problems(sheet).map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining('Customer ID')]));
    must(sheet.attempt('setUpLedger'));
    must(sheet.attempt('refreshFollowUps'));
    expect(planLines(sheet).filter(({ cells }) => cells['Customer ID'] !== '')).toHaveLength(14);
  });
});
