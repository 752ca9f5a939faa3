import type { Outcome, Saved, Sheet } from './support/bundle';
import { at, close, closeAll, hostCalls, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { columnOf, history, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';
import { lineOf, planLedger, planPicture } from './support/plan';

afterAll(closeAll);
jest.setTimeout(300_000);

interface Change { readonly key: string; readonly from: string; readonly to: string }
interface Value {
  readonly from: string; readonly to: string; readonly text: string; readonly repeated: boolean; readonly strategy: string;
  readonly proposed: string; readonly proposedWhy: string; readonly nextFollowUp: string; readonly why: string; readonly toGoUp: string;
  readonly conflicts: readonly { readonly key: string; readonly theirs: string; readonly mine: string; readonly kept: string }[];
  readonly thanks: { readonly from: string; readonly to: string; readonly name: string; readonly lang: string } | null;
}

const DOUBT: Change = { key: 'doubt', from: '', to: 'is it too dear?' };
const ISSUE: Change = { key: 'issue', from: '', to: 'delivery' };

/** A talk as the dialog sends it. */
function talk(sheet: Sheet, name: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    customerId: idOf(sheet, name), row: rowOf(sheet, name), lineId: 'talk-1', day: LATER_DAY, channel: 'call', reached: true,
    said: 'the spring order', reaction: 'friendly', worked: '', fellShort: 'forgot the sample', changeNext: 'take the sample along', promised: '', changes: [], ...more,
  };
}

function log(sheet: Sheet, input: Readonly<Record<string, unknown>>): Value {
  return (must(sheet.attempt('dialogSaveContact', [input])).result as { readonly value: Value }).value;
}

function customer(sheet: Sheet, name: string): Readonly<Record<string, unknown>> {
  return rowsOf(sheet, 'Customers').find((row) => row['Name'] === name) ?? {};
}

function linesOf(sheet: Sheet, lineId = 'talk-1'): readonly Readonly<Record<string, unknown>>[] {
  return rowsOf(sheet, 'Contacts').filter((line) => line['Line ID'] === lineId);
}

function sameButPlan(sheet: Sheet): Readonly<Record<string, unknown>> {
  const { plan, counts, own, policy, ...rest } = planPicture(sheet);
  void [plan, counts, own, policy];
  return rest;
}

describe('a talk', () => {
  it('that reveals a doubt makes a D, with what to do about it; the doubt cleared brings the grade back, and there is something to thank for', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const before = customer(sheet, 'Fay')['Grade'];
    const preview = (must(sheet.attempt('dialogPreviewContact', [talk(sheet, 'Fay', { changes: [DOUBT] })])).result as { readonly value: Value }).value;
    expect(customer(sheet, 'Fay')['Grade']).toBe(before);
    const saved = log(sheet, talk(sheet, 'Fay', { changes: [DOUBT] }));
    expect(saved).toMatchObject({ from: before, to: 'D', repeated: false, conflicts: [], thanks: null });
    expect(saved.why).toContain('doubt');
    expect({ ...saved, text: '', repeated: false, conflicts: [], thanks: null })
      .toEqual({ ...preview, proposed: undefined, proposedWhy: undefined, text: '', repeated: false, conflicts: [], thanks: null });
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Grade': 'D', 'Doubts': 'is it too dear?', 'Last contact': LATER_DAY });
    expect(lineOf(sheet, 'Fay')).toMatchObject({ 'Grade': 'D', 'Last talk': '20 Apr 2026: the spring order', 'Change next time': 'take the sample along', 'Response strategy': saved.strategy });
    expect(saved.strategy).toContain('doubt');

    const cleared = log(sheet, talk(sheet, 'Fay', { lineId: 'talk-2', changes: [{ key: 'doubt', from: DOUBT.to, to: '' }] }));
    expect(cleared).toMatchObject({ from: 'D', to: before, thanks: { from: 'D', to: before, name: 'Fay', lang: 'en' } });
    expect(rowsOf(sheet, 'History').filter(({ Batch }) => Batch === 'talk-2').map(({ What, From, To }) => [What, From, To]))
      .toEqual([['Contact', 'D', before], ['Facts', DOUBT.to, '']]);
  });

  it('in which nobody was reached counts as a try, and moves the next one to the next workday', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const before = customer(sheet, 'Fay')['Last contact'];
    const saved = log(sheet, talk(sheet, 'Fay', { reached: false, said: '', changeNext: '' }));
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Last contact': before, 'Next follow-up': '2026-04-21' });
    expect(saved.nextFollowUp).toBe('21 Apr 2026');
    expect(linesOf(sheet)).toMatchObject([{ Reached: 'No', Channel: 'call' }]);
  });

  it('of long ago is counted on its own day, and changes nothing that came after it', () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    const before = customer(sheet, 'Cy');
    log(sheet, talk(sheet, 'Cy', { day: '2025-01-15' }));
    expect(customer(sheet, 'Cy')).toMatchObject({ 'Grade': before['Grade'], 'Last contact': before['Last contact'], 'Next follow-up': before['Next follow-up'] });
    const graded = picture(sheet);
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(graded);
  });

  it('with a promise: the rules propose a day, the promised one holds', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const input = talk(sheet, 'Fay', { promised: '2026-05-28' });
    const { value } = must(sheet.attempt('dialogPreviewContact', [input])).result as { readonly value: Value };
    expect(value.nextFollowUp).toBe('28 May 2026');
    expect(value.proposed).toMatch(/^2026-0[45]-\d\d$/);
    expect(value.proposed < '2026-05-28').toBe(true);
    expect(value.proposedWhy).toMatch(/talk of 20 Apr 2026/);
    log(sheet, input);
    expect(customer(sheet, 'Fay')['Next follow-up']).toBe('2026-05-28');
    expect(lineOf(sheet, 'Fay')).toMatchObject({ 'Was due': '2026-05-28', 'Planned for': '2026-05-28' });
  });

  it('saved again with the same line id is not logged again, however often', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const input = talk(sheet, 'Fay', { changes: [DOUBT, ISSUE] });
    log(sheet, input);
    const once = planPicture(sheet);
    for (let time = 0; time < 2; time += 1) {
      expect(log(sheet, input)).toMatchObject({ repeated: true, conflicts: [], text: 'This contact with Fay had been logged already; nothing was written twice.' });
      expect(planPicture(sheet)).toEqual(once);
    }
    // What somebody wrote since is not touched by a late repetition.
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Doubts', 'another one');
    expect(log(sheet, input)).toMatchObject({ repeated: true, conflicts: [] });
    expect(customer(sheet, 'Fay')['Doubts']).toBe('another one');
  });

  it('leaves nothing for a regrade to do, and is in the plan as if the plan were made anew', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    log(sheet, talk(sheet, 'Fay', { changes: [DOUBT] }));
    const before = sameButPlan(sheet);
    must(sheet.attempt('regradeAll'));
    expect(sameButPlan(sheet)).toEqual(before);
    const said = lineOf(sheet, 'Fay');
    must(sheet.attempt('refreshFollowUps'));
    for (const header of ['Grade', 'Was due', 'Next action', 'Last talk', 'Change next time', 'Response strategy', 'Stage', 'Overdue']) {
      expect([header, lineOf(sheet, 'Fay')[header]]).toEqual([header, said[header]]);
    }
  });

  it('of a line that is ticked on the same day as well is one talk', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    log(sheet, talk(sheet, 'Fay'));
    const before = customer(sheet, 'Fay');
    typeTick(sheet, 'Fay');
    must(sheet.attempt('refreshFollowUps'));
    expect(rowsOf(sheet, 'Contacts').filter((line) => line['Customer'] === 'Fay' && line['Date'] === LATER_DAY)).toHaveLength(2);
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Grade': before['Grade'], 'Last contact': before['Last contact'], 'Next follow-up': before['Next follow-up'] });
  });

  it('is taken back in one step with what it revealed; a fact that was changed since is left', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const before = customer(sheet, 'Fay');
    log(sheet, talk(sheet, 'Fay', { changes: [DOUBT, ISSUE, { key: 'expectedClose', from: '2026-03-20', to: '2026-06-01' }] }));
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Blocking issue', 'delivery and payment');
    const { value } = must(sheet.attempt('undoLast')).result as { readonly value: Value };
    expect(value.text).toBe('Undone: the contact with Fay on 20 Apr 2026 and what it changed. Its line stays on the Contacts tab, marked void. 1 fact that somebody has changed since was left alone.');
    expect(linesOf(sheet)).toMatchObject([{ Status: 'Void' }]);
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Doubts': '', 'Expected close': '2026-03-20', 'Blocking issue': 'delivery and payment', 'Last contact': before['Last contact'] });
    expect(lineOf(sheet, 'Fay')['Last talk']).toBe('27 Feb 2026');
    const graded = sameButPlan(sheet);
    must(sheet.attempt('regradeAll'));
    expect(sameButPlan(sheet)).toEqual(graded);
  });

  it('taken back leaves of everything what was there before', () => {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    const before = sameButPlan(sheet);
    log(sheet, talk(sheet, 'Fay', { changes: [DOUBT, { key: 'visited', from: '', to: 'yes' }, { key: 'intention', from: 'strong', to: 'none' }, { key: 'demand', from: '', to: 'large' }] }));
    must(sheet.attempt('undoLast'));
    must(sheet.attempt('refreshFollowUps'));
    expect({ ...sameButPlan(sheet), contacts: 0, history: 0 }).toEqual({ ...before, contacts: 0, history: 0 });
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ ok: true });
    expect(history(sheet).filter((line) => line.includes('"Undo"') && line.includes('Fay'))).toHaveLength(1);
  });

  it('from a script needs no more than who and when', () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    expect(must(sheet.attempt('logContact', [{ customerId: idOf(sheet, 'Bo'), day: LATER_DAY }])).result).toMatchObject({ ok: true, value: { repeated: false } });
    expect(rowsOf(sheet, 'Contacts').filter((line) => line['Customer'] === 'Bo')).toMatchObject([{ Reached: 'Yes', Channel: '', Status: 'OK' }]);
  });
});

function typeTick(sheet: Sheet, name: string): void {
  const row = sheet.values('Follow-ups').findIndex((cells) => cells.includes(name)) + 1;
  const column = (sheet.values('Follow-ups!2:2')[0] ?? []).indexOf('Done') + 1;
  sheet.type(`Follow-ups!${letter(column)}${row}`, true);
}

function savedWith(make: (sheet: Sheet) => void): Saved {
  const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
  make(sheet);
  const saved = save(sheet);
  close(sheet);
  return saved;
}

function argsOf(name: string, more: Readonly<Record<string, unknown>>): readonly unknown[] {
  const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
  const args = [talk(sheet, name, more)];
  close(sheet);
  return args;
}

describe('stopped before each host call and run again, it leaves what it leaves when nobody stops it', () => {
  it.each([
    ['a talk with two facts apart', 'Fay', { changes: [DOUBT, { key: 'credit', from: '', to: 'bad' }] }],
    ['a talk whose words look like formulas', 'Fay', { said: '=1+1', reaction: '+1', changes: [{ key: 'doubt', from: '', to: '-5' }, ISSUE] }],
    ['a talk of last year', 'Cy', { day: '2025-12-01', changes: [ISSUE] }],
  ])('%s', (_, name, more) => {
    expect(stoppedEverywhere({ saved: planLedger().planned, today: LATER_DAY, name: 'logContact', args: argsOf(name, more), seen: planPicture })).toMatchObject({ wrong: [] });
  });

  it('taking it back', () => {
    const saved = savedWith((sheet) => { log(sheet, talk(sheet, 'Fay', { changes: [DOUBT, ISSUE] })); });
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'undoLast', seen: planPicture })).toMatchObject({ wrong: [] });
  });
});

const PEOPLE = [
  ['sorts Customers by name', (sheet: Sheet) => { sortByName(sheet); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 5); }],
  ['inserts a row right where the customer stands', (sheet: Sheet) => { sheet.insertRow('Customers', rowOf(sheet, 'Fay')); }],
  ['deletes the row of another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Bo')); }],
  ['inserts a row into Contacts', (sheet: Sheet) => { sheet.insertRow('Contacts', 3); }],
  ['inserts a row into History', (sheet: Sheet) => { sheet.insertRow('History', 3); }],
  ['deletes a line of the plan', (sheet: Sheet) => { sheet.deleteRow('Follow-ups', 3); }],
] as const;

function sortByName(sheet: Sheet): void {
  sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}20`, columnOf(sheet, 'Customers', 'Name'), false);
}

/** Facts of everybody, so that one that landed with somebody else, or was lost, is seen. */
function facts(sheet: Sheet): readonly string[] {
  return rowsOf(sheet, 'Customers').filter((row) => row['Name'] !== 'Bo').map((row) => JSON.stringify([row['Name'], row['Customer ID'], row['Doubts'], row['Blocking issue'], row['Credit-worthiness'], row['Grade'], row['Last contact']])).sort();
}

describe.each(PEOPLE)('a person %s', (_, person) => {
  // Everybody has something in the cells that are written, so that nothing can be lost unseen.
  const saved = (): Saved => savedWith((sheet) => {
    for (const row of rowsOf(sheet, 'Customers')) {
      const name = String(row['Name']);
      if (name !== 'Fay') typeCell(sheet, 'Customers', rowOf(sheet, name), 'Blocking issue', `issue of ${name}`);
    }
    must(sheet.attempt('regradeAll'));
  });

  // Taking back writes facts in the same way: every third call will do.
  it.each([['logContact', 1], ['undoLast', 3]] as const)('at the host calls of %s', (name, step) => {
    const changes = [DOUBT, ISSUE];
    const ledger = saved();
    const first = openSheet(ledger, { today: LATER_DAY });
    const args = [talk(first, 'Fay', { changes })];
    if (name === 'undoLast') must(first.attempt('logContact', args));
    const begun = save(first);
    must(first.attempt(name, name === 'undoLast' ? [] : args));
    const wanted = facts(first);
    const lines = history(first).filter((line) => !line.includes('"Bo"'));
    close(first);
    expect(disturbedEverywhere({ saved: begun, today: LATER_DAY, name, args: name === 'undoLast' ? [] : args, step }, person, (sheet, outcome) => {
      must(outcome);
      expect(linesOf(sheet).map((line) => line['Status'])).toEqual([name === 'undoLast' ? 'Void' : 'OK']);
      expect(facts(sheet)).toEqual(wanted);
      expect(history(sheet).filter((line) => !line.includes('"Bo"'))).toEqual(lines);
      const settled = rowsOf(sheet, 'Customers');
      must(sheet.attempt('regradeAll'));
      expect(rowsOf(sheet, 'Customers')).toEqual(settled);
    })).toMatchObject({ wrong: [] });
  });
});

it('two scripts that log talks of one customer at once: the second is told, and both are in the log once', () => {
  const saved = planLedger().planned;
  const calm = openSheet(saved, { today: LATER_DAY });
  const [a, b] = [talk(calm, 'Fay', { lineId: 'a', changes: [DOUBT] }), talk(calm, 'Fay', { lineId: 'b', changes: [ISSUE] })];
  const calls = hostCalls(must(calm.attempt('logContact', [a])));
  must(calm.attempt('logContact', [b]));
  const wanted = planPicture(calm);
  close(calm);
  let told = 0;
  for (let n = 1; n <= calls; n += 1) {
    const sheet = openSheet(saved, { today: LATER_DAY });
    const nested: Outcome[] = [];
    must(sheet.attempt('logContact', [a], at(n, () => { nested.push(sheet.attempt('logContact', [b])); })));
    const answer = nested[0]?.result as { readonly ok: boolean; readonly problem?: { readonly code: string } };
    if (!answer.ok) {
      expect(answer.problem?.code).toBe('busyEntryKept');
      told += 1;
      must(sheet.attempt('logContact', [b]));
    }
    expect({ ...planPicture(sheet), contacts: 0 }).toEqual({ ...wanted, contacts: 0 });
    expect([...linesOf(sheet, 'a'), ...linesOf(sheet, 'b')]).toHaveLength(2);
    close(sheet);
  }
  expect(told).toBeGreaterThan(calls / 2);
});

it('at most 16 host calls for a talk with two facts, wherever they stand, in a ledger with a plan', () => {
  for (const changes of [[], [DOUBT], [DOUBT, ISSUE], [{ key: 'need', from: '', to: 'explicit' }, { key: 'credit', from: '', to: 'good' }]]) {
    const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
    // A grid as small as this one is asked for once more where its settings end.
    expect(hostCalls(must(sheet.attempt('logContact', [talk(sheet, 'Fay', { changes })])))).toBeLessThanOrEqual(17);
    close(sheet);
  }
});
