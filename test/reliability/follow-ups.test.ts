import { close, closeAll, hostCalls, must, openSheet, stopAt } from './support/bundle';
import type { Sheet } from './support/bundle';
import { stoppedEverywhere } from './support/everywhere';
import { history, letter } from './support/ledger';
import { cellOf, columnOfPlan, contactsOf, LATER_DAY, NEXT_DAY, ownCells, ownNotes, planLedger, planLines, planPicture } from './support/plan';

afterAll(closeAll);
jest.setTimeout(300_000);

describe('a refresh stopped before each of its host calls and run again leaves what it leaves when nobody stops it', () => {
  it('the first plan', () => {
    const tried = stoppedEverywhere({ saved: planLedger().unplanned, today: LATER_DAY, name: 'refreshFollowUps', seen: planPicture });
    expect(tried).toMatchObject({ wrong: [] });
    expect(tried.calls).toBeGreaterThan(10);
  });

  it('a morning with ticks nobody saw, ticks taken back, a new customer and deleted ones', () => {
    const tried = stoppedEverywhere({ saved: planLedger().morning, today: NEXT_DAY, name: 'refreshFollowUps', seen: planPicture });
    expect(tried).toMatchObject({ wrong: [] });
    expect(tried.calls).toBeGreaterThan(40);
  });
});

it('of that morning every tick is one contact, what is taken back is void, and what a user has beside a line stays beside it', () => {
  const sheet = openSheet(planLedger().morning, { today: NEXT_DAY });
  const own = ownCells(sheet);
  const notes = ownNotes(sheet);
  expect(own['Ann']).toEqual(['of Ann', `=${letter(columnOfPlan(sheet, 'Customer'))}#&"!"`]);
  expect(must(sheet.attempt('refreshFollowUps')).result).toMatchObject({ value: { ticks: 4, problems: 1 } });
  expect(Object.fromEntries(['Bo', 'Cy', 'Di', 'Ed', 'Kit', 'Ann'].map((name) => [name, contactsOf(sheet, name)]))).toEqual({
    Bo: [`${LATER_DAY} Void talked`], Cy: [`${LATER_DAY} OK notReached`, `${LATER_DAY} Void talked`],
    // Planned for later days: the day of the plan they were ticked in.
    Di: [`${LATER_DAY} OK talked`], Ed: [`${LATER_DAY} OK visited`],
    // Deleted after the tick: nothing is logged for nobody.
    Kit: [], Ann: [],
  });
  const lines = planLines(sheet).filter(({ cells }) => cells['Customer ID'] !== '').map(({ cells }) => String(cells['Customer']));
  expect([...lines].sort()).toEqual(['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hal', 'Ida', 'Kit', 'Lou', 'Mo', 'Ned', 'Pia']);
  // Jo's line went with her; what the user wrote beside it is the user's, and waits below the plan.
  const { Jo: jos, ...kept } = own;
  expect(ownCells(sheet)).toEqual({ ...kept, 'Pia': ['', ''], '': [jos?.[0], ownCells(sheet)['']?.[1]] });
  expect(ownNotes(sheet)).toEqual({ ...Object.fromEntries(Object.entries(notes as object).filter(([name]) => name !== 'Jo')), 'Pia': '', '': 'note for Jo' });
  expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
});

/** What a person does in the plan, one line after the other; the last edit is the one that is stopped. */
const EDITS: readonly (readonly [string, (sheet: Sheet) => void, (sheet: Sheet) => readonly [string, unknown], readonly string[]])[] = [
  ['a tick', () => undefined, (sheet) => [cellOf(sheet, 'Ann', 'Done'), true], ['OK talked']],
  ['an outcome', () => undefined, (sheet) => [cellOf(sheet, 'Ann', 'Outcome'), 'Visited'], ['OK visited']],
  ['a tick taken back', (sheet) => { sheet.tick(cellOf(sheet, 'Ann', 'Done'), true); }, (sheet) => [cellOf(sheet, 'Ann', 'Done'), false], ['Void talked']],
  ['another outcome', (sheet) => { sheet.edit(cellOf(sheet, 'Ann', 'Outcome'), 'Visited'); }, (sheet) => [cellOf(sheet, 'Ann', 'Outcome'), 'Not reached'], ['OK notReached', 'Void visited']],
];

describe.each(EDITS)('%s stopped before each of its host calls', (_, before, edit, wanted) => {
  const run = (stop: number | null, today: string): { readonly picture: unknown; readonly contacts: readonly string[]; readonly calls: number } => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    before(sheet);
    const [cell, value] = edit(sheet);
    const outcome = sheet.edit(cell, value, stop === null ? {} : stopAt(stop));
    if (outcome === null) throw new Error('No trigger ran');
    if (stop === null) expect(outcome.error).toBeNull();
    else expect(outcome.stopped).toBe(true);
    sheet.setToday(today);
    must(sheet.attempt('refreshFollowUps'));
    const contacts = contactsOf(sheet, 'Ann');
    // What is seen the next morning only is written down the next morning.
    const picture = { ...planPicture(sheet), history: history(sheet).map((line) => (today === LATER_DAY ? line : line.replace(/"When":"[^"]*"/, ''))).sort() };
    if (stop === null) expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
    close(sheet);
    return { picture, contacts, calls: hostCalls(outcome) };
  };

  it.each([['the same day', LATER_DAY], ['the next morning', NEXT_DAY]])('is put right by the next refresh, %s', (__, today) => {
    const whole = run(null, today);
    expect(whole.contacts).toEqual(wanted.map((each) => `${LATER_DAY} ${each}`));
    for (let n = 1; n <= whole.calls; n += 1) expect([n, run(n, today)]).toMatchObject([n, { picture: whole.picture, contacts: whole.contacts }]);
  });
});
