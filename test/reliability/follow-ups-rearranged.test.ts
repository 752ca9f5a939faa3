import { at, close, closeAll, hostCalls, must, openSheet } from './support/bundle';
import type { Sheet } from './support/bundle';
import { disturbedEverywhere } from './support/everywhere';
import { columnOf, letter, rowOf, rowsOf } from './support/ledger';
import type { ownCells} from './support/plan';
import { cellOf, columnOfPlan, contactsOf, FIRST_LINE, LATER_DAY, NEXT_DAY, planLedger, planLines, planPicture } from './support/plan';

afterAll(closeAll);
jest.setTimeout(300_000);

/** What a person may do to the sheet while the plan is being made, or a tick followed. */
const ON_PLAN = [
  ['sorts the plan by customer', (sheet: Sheet) => { sheet.sort(`Follow-ups!A${FIRST_LINE}:Z30`, columnOfPlan(sheet, 'Customer'), false); }],
  ['inserts a row into the plan', (sheet: Sheet) => { sheet.insertRow('Follow-ups', FIRST_LINE + 1); }],
  ['deletes a line of the plan', (sheet: Sheet) => { sheet.deleteRow('Follow-ups', lineRow(sheet, 'Gus')); }],
  ['ticks another line', (sheet: Sheet) => { sheet.type(cellOf(sheet, 'Hal', 'Done'), true); }],
] as const;
const ON_OTHERS = [
  ['sorts Customers by name', (sheet: Sheet) => { sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}20`, columnOf(sheet, 'Customers', 'Name'), false); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 3); }],
  ['deletes another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Gus')); }],
  ['sorts Contacts', (sheet: Sheet) => { sheet.sort('Contacts!A2:M20', columnOf(sheet, 'Contacts', 'Date'), false); }],
  ['inserts a row into Contacts', (sheet: Sheet) => { sheet.insertRow('Contacts', 3); }],
] as const;

function lineRow(sheet: Sheet, name: string): number {
  return planLines(sheet).find(({ cells }) => cells['Customer'] === name)?.row ?? 0;
}

/** What must be so in the end, wherever the rows stood meanwhile and however often grades were looked at. */
function settled(sheet: Sheet, formulas: boolean): unknown {
  must(sheet.attempt('refreshFollowUps'));
  const { counts, own, policy, plan } = planPicture(sheet);
  // The grid behind the local sheet does not follow a deleted row in formulas: what they say is looked at where rows stay.
  const beside = Object.entries(own as ReturnType<typeof ownCells>).map(([name, [value, formula = '']]) => [name, value, formulas ? formula : formula !== ''].join());
  const customers = rowsOf(sheet, 'Customers').map((row) => JSON.stringify(row)).sort();
  const contacts = rowsOf(sheet, 'Contacts').map((line) => JSON.stringify(line)).sort();
  expect(must(sheet.attempt('refreshFollowUps')).report.calls.writes).toBe(0);
  return { counts, beside: beside.sort(), policy, customers, contacts, plan: (plan as readonly object[]).map((line) => JSON.stringify(line)) };
}

/** What other tabs make of a regrade, which is most of a refresh, is looked at call by call elsewhere. */
const SPARSE: readonly string[] = ON_OTHERS.map(([what]) => what);

describe.each([...ON_PLAN, ...ON_OTHERS])('a person %s', (what, person) => {
  const formulas = what !== 'deletes a line of the plan';

  it('at the host calls of a refresh', () => {
    const saved = planLedger().morning;
    const reference = openSheet(saved, { today: NEXT_DAY });
    must(reference.attempt('refreshFollowUps'));
    person(reference);
    const wanted = settled(reference, formulas);
    close(reference);
    const tried = disturbedEverywhere({ saved, today: NEXT_DAY, name: 'refreshFollowUps', step: SPARSE.includes(what) ? 4 : 1 }, person, (sheet, outcome) => {
      // A row deleted between naming a range and reading it: the host refuses, and the person is asked to try again.
      if ((outcome.result as { readonly ok: boolean }).ok) must(outcome);
      else expect([what, outcome.result]).toMatchObject(['deletes a line of the plan', { problem: { text: expect.stringMatching(/outside the dimensions.*try again/), retry: true } }]);
      if (what !== 'ticks another line') expect(settled(sheet, formulas)).toEqual(wanted);
      else {
        // Found by this refresh it was made in the plan of the day before, found by the next one in this plan.
        settled(sheet, formulas);
        expect(contactsOf(sheet, 'Hal')).toEqual([expect.stringMatching(/^2026-04-2[01] OK talked$/)]);
      }
    });
    expect(tried).toMatchObject({ wrong: [] });
  });

  it('at every host call of a tick', () => {
    const tick = (happens: number | null): { readonly sheet: Sheet; readonly calls: number } => {
      const sheet = openSheet(planLedger().planned, { today: LATER_DAY });
      let happened = false;
      const outcome = sheet.edit(cellOf(sheet, 'Bo', 'Done'), true, happens === null ? {} : at(happens, () => {
        happened = true;
        person(sheet);
      }));
      if (outcome === null || outcome.error !== null) throw outcome?.error ?? new Error('No trigger ran');
      expect(happened).toBe(happens !== null);
      return { sheet, calls: hostCalls(outcome) };
    };
    const { sheet: reference, calls } = tick(null);
    person(reference);
    const wanted = settled(reference, formulas);
    expect(contactsOf(reference, 'Bo')).toEqual([`${LATER_DAY} OK talked`]);
    close(reference);
    for (let n = 1; n <= calls; n += 1) {
      const { sheet } = tick(n);
      expect([n, settled(sheet, formulas)]).toEqual([n, wanted]);
      close(sheet);
    }
  });
});
