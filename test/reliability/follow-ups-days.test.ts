import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet, save } from './support/bundle';
import { columnOf, rowOf, rowsOf, typeCell } from './support/ledger';
import { cellOf, columnOfPlan, contactsOf, LATER_DAY, lineOf, NEXT_DAY, planLedger, planLines, planPicture, saidBy, setPolicy, withScript } from './support/plan';

afterAll(closeAll);
jest.setTimeout(120_000);

function planned(today = LATER_DAY): Sheet {
  return openSheet(planLedger().planned, { today });
}

function refresh(sheet: Sheet, today: string): void {
  sheet.setToday(today);
  must(sheet.attempt('refreshFollowUps'));
}

describe('a phone, where no add-on runs', () => {
  it('a tick is found by the next refresh: on its planned day if that lies between the plan and today, else on the day of the plan', () => {
    const sheet = planned();
    // Ann was planned for the day of the plan, Kit for the day after, Ed for June.
    for (const name of ['Ann', 'Kit', 'Ed']) sheet.type(cellOf(sheet, name, 'Done'), true);
    refresh(sheet, '2026-04-22');
    expect(['Ann', 'Kit', 'Ed'].map((name) => contactsOf(sheet, name))).toEqual([[`${LATER_DAY} OK talked`], [`${NEXT_DAY} OK talked`], [`${LATER_DAY} OK talked`]]);
    expect(['Ann', 'Kit', 'Ed'].map((name) => [lineOf(sheet, name)['Done'], lineOf(sheet, name)['Logged as']])).toEqual([['', ''], ['', ''], ['', '']]);
    refresh(sheet, '2026-04-23');
    expect(['Ann', 'Kit', 'Ed'].map((name) => contactsOf(sheet, name).length)).toEqual([1, 1, 1]);
  });

  it.each([['at once', true], ['by the next refresh', false]] as const)('who was not reached on one day and talked to on the next has two lines, found %s', (_, seen) => {
    const sheet = planned();
    sheet.edit(cellOf(sheet, 'Ann', 'Outcome'), 'Not reached');
    sheet.setToday(NEXT_DAY);
    if (seen) sheet.edit(cellOf(sheet, 'Ann', 'Outcome'), 'Talked');
    else sheet.type(cellOf(sheet, 'Ann', 'Outcome'), 'Talked');
    refresh(sheet, NEXT_DAY);
    expect(contactsOf(sheet, 'Ann')).toEqual([`${LATER_DAY} OK notReached`, `${NEXT_DAY} OK talked`]);
    refresh(sheet, '2026-04-22');
    expect(contactsOf(sheet, 'Ann')).toHaveLength(2);
  });

  it('a tick of today stays ticked till tomorrow, and taken back the same day it is void', () => {
    const sheet = planned();
    for (const name of ['Ann', 'Lou']) sheet.type(cellOf(sheet, name, 'Done'), true);
    refresh(sheet, LATER_DAY);
    expect([lineOf(sheet, 'Ann')['Done'], contactsOf(sheet, 'Ann')]).toEqual([true, [`${LATER_DAY} OK talked`]]);
    sheet.type(cellOf(sheet, 'Ann', 'Done'), false);
    refresh(sheet, LATER_DAY);
    expect([contactsOf(sheet, 'Ann'), contactsOf(sheet, 'Lou')]).toEqual([[`${LATER_DAY} Void talked`], [`${LATER_DAY} OK talked`]]);
    expect(rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Ann')).toMatchObject({ 'Last contact': '2026-02-20' });
    // Ticked once more it is the same contact, good again.
    sheet.type(cellOf(sheet, 'Ann', 'Done'), true);
    refresh(sheet, NEXT_DAY);
    expect([lineOf(sheet, 'Ann')['Done'], contactsOf(sheet, 'Ann')]).toEqual(['', [`${LATER_DAY} OK talked`]]);
  });
});

it('nothing changed is nothing written, and a plan made once after three days is the plan made every day', () => {
  const daily = planned();
  for (const day of [LATER_DAY, NEXT_DAY, '2026-04-22', '2026-04-23']) {
    refresh(daily, day);
    expect(must(daily.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
  }
  const once = planned();
  refresh(once, '2026-04-23');
  const { counts, plan, own, customers, contacts, policy } = planPicture(daily);
  expect(planPicture(once)).toMatchObject({ counts, plan, own, customers, contacts, policy });
});

it('a ledger from before the plan gets the tab and the columns: a refresh works without them, set-up puts them back', () => {
  const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
  const whole = planLines(sheet).map(({ cells }) => [cells['Customer'], cells['Planned for'], cells['State']]);
  sheet.deleteSheet('Follow-ups');
  for (const header of ['Planned for', 'State']) sheet.deleteColumn('Customers', columnOf(sheet, 'Customers', header));
  for (const label of ['Plan of', 'Contacts a workday', 'Mask phones', 'Morning refresh (hour)', 'Mail the digest to']) sheet.deleteRow('Policy', sheet.values('Policy').findIndex((row) => row[0] === label) + 1);
  must(sheet.attempt('refreshFollowUps'));
  // With the usual twenty a day everybody who is due is planned for today.
  expect(planLines(sheet).map(({ cells }) => cells['Customer']).sort()).toEqual(whole.map(([name]) => name).sort());
  expect(saidBy(must(sheet.attempt('setUpLedger')))).toMatch(/^The ledger is whole again: \d+ tabs and columns put back\.|\d+ tabs? or columns? put back/);
  expect(rowsOf(sheet, 'Customers')[0]).toMatchObject({ 'State': expect.anything(), 'Planned for': expect.anything() });
  setPolicy(sheet, 'Contacts a workday', 3);
  must(sheet.attempt('refreshFollowUps'));
  expect(planLines(sheet).map(({ cells }) => [cells['Customer'], cells['Planned for'], cells['State']])).toEqual(whole);
  expect(rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Ann')).toMatchObject({ 'State': 'Today', 'Planned for': LATER_DAY });
});

it.each([
  ['on', '•••678'], ['off', '0912345678'],
])('phones are masked where the Policy says so: %s', (setting, phone) => {
  const sheet = planned();
  setPolicy(sheet, 'Mask phones', setting);
  must(sheet.attempt('refreshFollowUps'));
  expect(lineOf(sheet, 'Lou')['Phone']).toBe(phone);
  expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
});

describe.each([
  ['keepText', 'kept'], ['keepText', 'swallowed'], ['parseFormulas', 'kept'], ['parseFormulas', 'swallowed'],
] as const)('where cells with the format of text %s, and their apostrophe is %s', (atCells, apostropheInAtCell) => {
  it('what looks like a formula is text in the plan, and a second refresh writes nothing', () => {
    const sheet = openSheet(planLedger().unplanned, { today: LATER_DAY, atCells, apostropheInAtCell });
    setPolicy(sheet, 'Mask phones', 'off');
    const row = rowOf(sheet, 'Fay');
    typeCell(sheet, 'Customers', row, 'Name', "'=HYPERLINK(\"x\")");
    typeCell(sheet, 'Customers', row, 'Phone', "'+886 912 345 678");
    const log = sheet.values('Contacts').findIndex((line) => line[0] === 'Fay') + 1;
    typeCell(sheet, 'Contacts', log, 'What was said', "'=1+1");
    typeCell(sheet, 'Contacts', log, 'Change next time', "'-2 per cent at most");
    must(sheet.attempt('refreshFollowUps'));
    const line = planLines(sheet).find(({ cells }) => String(cells['Customer']).includes('HYPERLINK'));
    expect(line?.cells).toMatchObject({ 'Phone': expect.stringMatching(/^'*\+886 912 345 678$/), 'Last talk': expect.stringMatching(/^27 Feb 2026: '?=1\+1$/), 'Change next time': expect.stringMatching(/^'*-2 per cent at most$/) });
    expect(sheet.formulas('Follow-ups').flat().filter((formula) => formula !== '')).toEqual([]);
    expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
  });
});

describe('the filters', () => {
  const shown = (sheet: Sheet): unknown => withScript(save(sheet), `const tab = SpreadsheetApp.getActive().getSheetByName('Follow-ups'); const names = [];
    for (let row = 3; row <= tab.getLastRow(); row += 1) if (!tab.isRowHiddenByFilter(row)) names.push(tab.getRange(row, ${columnOfPlan(sheet, 'Customer')}).getValue());
    return names;`).result;

  /** The names that a tab shows, after a script has done something to its filter. */
  const shownOn = (sheet: Sheet, name: string, column: number, first: number): unknown => withScript(save(sheet), `const tab = SpreadsheetApp.getActive().getSheetByName('${name}'); const names = [];
    for (let row = ${first}; row <= tab.getLastRow(); row += 1) if (!tab.isRowHiddenByFilter(row) && tab.getRange(row, ${column}).getValue() !== '') names.push(tab.getRange(row, ${column}).getValue());
    return names;`).result;

  it('work on Customers when that is in front, beside a criterion of the user’s own, which stays', () => {
    const sheet = planned();
    const company = columnOf(sheet, 'Customers', 'Company');
    const { saved } = withScript(save(sheet), `const tab = SpreadsheetApp.getActive().getSheetByName('Customers');
      tab.getRange('A1:' + tab.getRange(1, tab.getMaxColumns()).getA1Notation().replace(/\\d+/, '')).createFilter()
        .setColumnFilterCriteria(${company}, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Acorn']).build());`);
    const filtered = openSheet(saved, { today: LATER_DAY });
    filtered.select('Customers!A2');
    const names = (): unknown => shownOn(filtered, 'Customers', columnOf(filtered, 'Customers', 'Name'), 2);
    const wanted = (kept: (row: Readonly<Record<string, unknown>>) => boolean): unknown => rowsOf(filtered, 'Customers').filter((row) => row['Name'] !== 'Ann' && kept(row)).map((row) => row['Name']);
    must(filtered.attempt('showGradeB'));
    expect(names()).toEqual(wanted((row) => row['Grade'] === 'B'));
    must(filtered.attempt('showToday'));
    expect(names()).toEqual(wanted((row) => row['State'] === 'Today'));
    must(filtered.attempt('clearFilter'));
    expect(names()).toEqual(wanted(() => true));
  });

  it('leave a filter of the user’s own that stands elsewhere, and say so', () => {
    const { saved } = withScript(save(planned()), "SpreadsheetApp.getActive().getSheetByName('Customers').getRange('A1:C10').createFilter();");
    const sheet = openSheet(saved, { today: LATER_DAY });
    sheet.select('Customers!A2');
    expect(saidBy(sheet.attempt('showToday'))).toContain('has a filter of your own');
    expect(withScript(save(sheet), "return SpreadsheetApp.getActive().getSheetByName('Customers').getFilter().getRange().getA1Notation();").result).toBe('A1:C10');
  });

  it.each([
    ['showToday', (cells: Readonly<Record<string, unknown>>) => cells['State'] === 'Today'],
    ['showThisWeek', (cells: Readonly<Record<string, unknown>>) => cells['State'] === 'Today' || cells['State'] === 'This week'],
    ['showOverdue', (cells: Readonly<Record<string, unknown>>) => cells['Overdue'] !== ''],
    ['showGradeB', (cells: Readonly<Record<string, unknown>>) => cells['Grade'] === 'B'],
    ['showStageCustomer', (cells: Readonly<Record<string, unknown>>) => cells['Stage'] === 'Customer'],
    ['clearFilter', () => true],
  ] as const)('%s', (name, kept) => {
    const sheet = planned();
    sheet.select('Follow-ups!A3');
    must(sheet.attempt(name));
    const wanted = (): unknown => planLines(sheet).filter(({ cells }) => kept(cells)).map(({ cells }) => cells['Customer']);
    expect(shown(sheet)).toEqual(wanted());
    // A refresh that puts the lines in another order hides the right ones again.
    sheet.tick(cellOf(sheet, 'Ann', 'Done'), true);
    refresh(sheet, NEXT_DAY);
    expect(shown(sheet)).toEqual(wanted());
  });
});
