import type { Answer, CustomerHit } from '../../src/app/contract/common';
import type { Timeline, TimelineEntry } from '../../src/app/contract/card';
import type { Saved, Sheet } from './support/bundle';
import { at, closeAll, hostCalls, must, openSheet, save } from './support/bundle';
import { columnOf, idOf, LATER_DAY, letter, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';
import { NEXT_DAY, planLedger, planLines, withScript } from './support/plan';

afterAll(closeAll);
jest.setTimeout(120_000);

function graded(): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY });
}

function valueOf<T>(sheet: Sheet, name: string, ...args: readonly unknown[]): T {
  const answer = must(sheet.attempt(name, args)).result as Answer<T>;
  if (!answer.ok) throw new Error(answer.problem.text);
  return answer.value;
}

function timelineOf(sheet: Sheet, name: string): Timeline {
  return valueOf<Timeline>(sheet, 'dialogTimeline', idOf(sheet, name));
}

function typeLine(sheet: Sheet, tab: 'Purchases' | 'Contacts', name: string, cells: Readonly<Record<string, string>>): void {
  const row = rowsOf(sheet, tab).length + 2;
  for (const [header, value] of Object.entries({ Customer: name, 'Customer ID': idOf(sheet, name), ...cells })) typeCell(sheet, tab, row, header, value);
}

/** «2026-04-02 visit price» of a talk, «2026-04-03 bought Filter» of a purchase. */
function told(entries: readonly TimelineEntry[]): readonly string[] {
  return entries.map((each) => (each.kind === 'talk' ? `${each.day} ${each.channel}${each.reached ? '' : ' in vain'} ${each.said}` : `${each.day} ${each.returned ? 'returned' : 'bought'} ${each.product} ${String(each.quantity)} ${String(each.amount)}`));
}

it('tells talks and purchases, the latest first; what was taken back or is still to come is not told', () => {
  const sheet = graded();
  typeLine(sheet, 'Contacts', 'Ed', { Date: '2026-04-02', Channel: 'visit', Reached: 'yes', 'What was said': 'price', Reaction: 'frowned', 'Change next time': 'bring a sample' });
  typeLine(sheet, 'Purchases', 'Ed', { Date: '2026-04-10', Product: 'Filter', Quantity: '2', Amount: '50', Status: 'Returned', 'Order no.': 'S-1', Note: 'too small' });
  typeLine(sheet, 'Contacts', 'Ed', { Date: '2026-04-10', Channel: '電話', Reached: 'no' });
  typeLine(sheet, 'Contacts', 'Ed', { Date: '2026-04-12', Channel: 'call', 'What was said': 'void', Status: 'Void', 'Change next time': 'nothing' });
  typeLine(sheet, 'Purchases', 'Ed', { Date: '2026-04-13', Product: 'Void', Status: 'Void' });
  typeLine(sheet, 'Contacts', 'Ed', { Date: '2026-05-30', 'What was said': 'still to come' });
  typeLine(sheet, 'Purchases', 'Ed', { Date: 'last week', Product: 'Unreadable' });
  // Typed late: what was said first stands last.
  typeLine(sheet, 'Contacts', 'Ed', { Date: '2026-01-05', Channel: 'mail', 'What was said': 'hello', 'Date promised': '2026-01-20' });
  const timeline = timelineOf(sheet, 'Ed');
  expect(told(timeline.entries)).toEqual(['2026-04-10 returned Filter 2 50', '2026-04-10 call in vain ', '2026-04-02 visit price', '2026-01-05 mail hello']);
  expect(timeline.entries).toMatchObject([{ orderNo: 'S-1', note: 'too small' }, {}, { reaction: 'frowned', changeNext: 'bring a sample', promised: '' }, { promised: '2026-01-20' }]);
  expect([timeline.more, timeline.lesson]).toEqual([0, { day: '2026-04-02', text: 'bring a sample' }]);
  expect(timelineOf(sheet, 'Fay').entries).toHaveLength(1);
});

it('knows nothing of who has no line, and says so of who is not there', () => {
  const sheet = graded();
  expect(timelineOf(sheet, 'Ed')).toEqual({ entries: [], more: 0, lesson: null, introducer: null, introduced: [] });
  expect(sheet.attempt('dialogTimeline', ['C-999999']).result).toMatchObject({ ok: false, problem: { code: 'customerUnknown' } });
  expect(sheet.attempt('dialogTimeline', [{ id: 'C-000001' }]).result).toMatchObject({ ok: false, problem: { code: 'badRequest' } });
});

/** A log of 16,000 lines in which Ed has every 80th, the days in no order. */
let long: Saved | null = null;
function longLog(): Saved {
  if (long !== null) return long;
  const sheet = graded();
  const [ed, bo] = [idOf(sheet, 'Ed'), idOf(sheet, 'Bo')];
  const columns = ['Date', 'Customer ID', 'Reached', 'What was said', 'Change next time', 'Status'].map((header) => columnOf(sheet, 'Contacts', header));
  long = withScript(save(sheet), `const sheet = SpreadsheetApp.getActive().getSheetByName('Contacts');
    sheet.insertRowsAfter(sheet.getMaxRows(), 16100 - sheet.getMaxRows());
    const lines = Array.from({ length: 16000 }, (_, at) => [46000 + (at * 7) % 120, at % 80 === 0 ? '${ed}' : '${bo}', 'yes', 'said ' + at, at === 7920 ? 'the lesson' : '', at % 400 === 0 ? 'Void' : 'OK']);
    ${JSON.stringify(columns)}.forEach((column, at) => sheet.getRange(50, column, lines.length, 1).setValues(lines.map((line) => [line[at]])));`).saved;
  return long;
}

it('of two hundred lines reads the days first, and then only the latest whole', () => {
  const sheet = openSheet(longLog(), { today: LATER_DAY });
  const mine = Array.from({ length: 16000 }, (_, line) => line).filter((line) => line % 80 === 0 && line % 400 !== 0).map((line) => ({ line, day: 46000 + (line * 7) % 120 }));
  const latest = mine.sort((a, b) => b.day - a.day || b.line - a.line).slice(0, 20);
  const outcome = must(sheet.attempt('dialogTimeline', [idOf(sheet, 'Ed')]));
  const timeline = (outcome.result as { readonly value: Timeline }).value;
  expect(timeline.entries.map((entry) => (entry.kind === 'talk' ? entry.said : ''))).toEqual(latest.map(({ line }) => `said ${line}`));
  expect([timeline.more, timeline.lesson?.text]).toEqual([mine.length - 20, 'the lesson']);
  // Whole, the log would be 16,000 lines of thirteen cells.
  expect(outcome.report.cells.read).toBeLessThan(16_000 * 10);
});

it('finds lines again that were sorted while they were looked for', () => {
  const calm = openSheet(longLog(), { today: LATER_DAY });
  const outcome = must(calm.attempt('dialogTimeline', [idOf(calm, 'Ed')]));
  const reads = hostCalls(outcome);
  for (let call = 5; call <= reads; call += 1) {
    const sheet = openSheet(longLog(), { today: LATER_DAY });
    const sorted = sheet.attempt('dialogTimeline', [idOf(sheet, 'Ed')], at(call, () => { sheet.sort('Contacts!A50:M16049', columnOf(sheet, 'Contacts', 'What was said'), false); }));
    const said = (result: unknown): readonly string[] => (result as { readonly value: Timeline }).value.entries.map((entry) => `${entry.day} ${entry.kind === 'talk' ? entry.said : ''}`).sort();
    expect([call, sorted.error]).toEqual([call, null]);
    // Which of two talks of one day comes first is by their rows.
    expect(said(sorted.result).map((each) => each.slice(0, 10))).toEqual(said(outcome.result).map((each) => each.slice(0, 10)));
  }
});

describe('who introduced whom', () => {
  const named = (hits: readonly CustomerHit[]): readonly string[] => hits.map(({ name }) => name);

  it('by id and by a name that only one bears', () => {
    const sheet = graded();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ed'), 'Introduced by', idOf(sheet, 'Ann'));
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Introduced by', ' ＡＮＮ ');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Introduced by', 'an old friend');
    expect(named(timelineOf(sheet, 'Ann').introduced)).toEqual(['Ed', 'Lou']);
    for (const name of ['Ed', 'Lou']) {
      const { introducer, introduced } = timelineOf(sheet, name);
      expect([introducer, introduced]).toEqual([{ id: idOf(sheet, 'Ann'), name: 'Ann', company: 'Acorn', phoneTail: '', grade: 'B', row: rowOf(sheet, 'Ann') }, []]);
    }
    expect(timelineOf(sheet, 'Ann').introduced[1]?.phoneTail).toBe('678');
    expect(timelineOf(sheet, 'Fay').introducer).toBeNull();
  });

  it('nobody by a name that two bear, and nobody by himself', () => {
    const sheet = graded();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ed'), 'Introduced by', 'Ann');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ann'), 'Introduced by', 'Ann');
    expect([timelineOf(sheet, 'Ann').introducer, named(timelineOf(sheet, 'Ann').introduced)]).toEqual([null, ['Ed']]);
    const ann = idOf(sheet, 'Ann');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Bo'), 'Name', 'Ann');
    expect(timelineOf(sheet, 'Ed').introducer).toBeNull();
    expect(valueOf<Timeline>(sheet, 'dialogTimeline', ann).introduced).toEqual([]);
  });
});

describe('today’s round', () => {
  const round = (sheet: Sheet): readonly string[] => valueOf<readonly CustomerHit[]>(sheet, 'dialogTodaysRound').map(({ name }) => name);
  const inPlan = (sheet: Sheet): readonly string[] => planLines(sheet).filter(({ cells }) => cells['State'] === 'Today')
    .sort((a, b) => Number(a.cells['Order in the day']) - Number(b.cells['Order in the day'])).map(({ cells }) => String(cells['Customer']));

  it('is the plan of today in its order, however the lines are sorted', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const before = inPlan(sheet);
    expect(before.length).toBeGreaterThan(1);
    expect(round(sheet)).toEqual(before);
    sheet.sort(`Follow-ups!A3:${letter((sheet.values('Follow-ups')[1] ?? []).length)}${2 + planLines(sheet).length}`, 5, false);
    expect(inPlan(sheet)).toEqual(before);
    expect(round(sheet)).toEqual(before);
    for (const hit of valueOf<readonly CustomerHit[]>(sheet, 'dialogTodaysRound')) expect([hit.id, hit.row]).toEqual([idOf(sheet, hit.name), rowOf(sheet, hit.name)]);
  });

  it('on a day off is the plan of the next workday', () => {
    const sheet = openSheet(planLedger().unplanned, { today: LATER_DAY });
    // 25 April 2026 is a Saturday.
    sheet.setToday('2026-04-25');
    must(sheet.attempt('refreshFollowUps'));
    const monday = planLines(sheet).filter(({ cells }) => cells['Planned for'] === '2026-04-27').map(({ cells }) => String(cells['Customer']));
    expect(monday.length).toBeGreaterThan(0);
    expect([...round(sheet)].sort()).toEqual([...monday].sort());
  });

  it('of a plan that is a day old has what was left over and what was planned for today', () => {
    const sheet = openSheet(planLedger().planned, { today: NEXT_DAY });
    const due = planLines(sheet).filter(({ cells }) => String(cells['Planned for']) !== '' && String(cells['Planned for']) <= NEXT_DAY).map(({ cells }) => String(cells['Customer']));
    expect([...round(sheet)].sort()).toEqual([...due].sort());
  });

  it('is nobody where nothing was planned', () => {
    expect(round(openSheet(planLedger().unplanned, { today: LATER_DAY }))).toEqual([]);
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    sheet.deleteSheet('Follow-ups');
    expect(round(sheet)).toEqual([]);
  });
});
