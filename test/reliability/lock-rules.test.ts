import type { SetUpPageData } from '../../src/app/contract/set-up';
import { dialogData } from '../real/support/dialog-data';
import type { Outcome, Saved, Sheet } from './support/bundle';
import { close, closeAll, hostCalls, must, openSheet, save, stopAt } from './support/bundle';
import { LATER_DAY, smallLedger } from './support/ledger';
import { withScript } from './support/plan';

afterAll(closeAll);
jest.setTimeout(120_000);

const OWNER = 'owner@example.com';
const ANN = 'ann@example.com';
const PEOPLE = { owner: OWNER, editors: [ANN, 'bo@example.com'], today: LATER_DAY } as const;
const CHOICE = { columns: [], grades: { mode: 'facts' } } as const;

const as = (userEmail: string, saved: Saved): Sheet => openSheet(saved, { ...PEOPLE, userEmail });
const protections = (sheet: Sheet) => (sheet.snapshot().state?.protections ?? []).filter(({ area }) => area === null);
const isTicked = (sheet: Sheet): boolean => {
  must(sheet.attempt('showSetUp'));
  return (dialogData(sheet) as SetUpPageData).onlyMine;
};
const said = ({ result }: Outcome): string => (result as { readonly value: { readonly text: string } }).value.text;

function lockedBy(userEmail: string): Saved {
  const sheet = as(userEmail, smallLedger().graded);
  expect(isTicked(sheet)).toBe(false);
  must(sheet.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: true }]));
  expect(isTicked(sheet)).toBe(true);
  return save(sheet);
}

it('the rules are the owner’s and of whoever locked them; what commands stamp there stays open to everybody', () => {
  const saved = lockedBy(OWNER);
  const ann = as(ANN, saved);
  const before = ann.values('Policy');
  must(ann.attempt('regradeAll'));
  must(ann.attempt('refreshFollowUps'));
  ann.setToday('2026-04-21');
  must(ann.attempt('regradeAll'));
  const changed = ann.values('Policy').flatMap((row, at) => (JSON.stringify(row) === JSON.stringify(before[at]) ? [] : [row[0]]));
  expect(changed).toEqual(['As of', 'Plan of']);
  expect(protections(ann)[0]?.editors).toEqual([]);
});

it('whoever is not allowed hears so, and nothing else of the set-up is lost', () => {
  const ann = as(ANN, lockedBy(OWNER));
  for (const onlyMine of [true, false]) expect(said(must(ann.attempt('dialogSetUp', [{ ...CHOICE, onlyMine }])))).toContain('The Policy tab is protected already, and only its owner can change that.');
  expect(protections(ann)[0]?.editors).toEqual([]);
});

it('somebody’s own protection of the tab is left alone', () => {
  const { saved } = withScript(smallLedger().graded, "SpreadsheetApp.getActive().getSheetByName('Policy').protect().setDescription('mine');");
  const sheet = as(OWNER, saved);
  expect(said(must(sheet.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: true }])))).toContain('protected already');
  expect(protections(sheet)).toMatchObject([{ description: 'mine' }]);
});

it('it is taken off again by the same box, and left as it is where the box was not touched', () => {
  const sheet = as(ANN, lockedBy(ANN));
  must(sheet.attempt('dialogSetUp', [CHOICE]));
  expect(protections(sheet)).toHaveLength(1);
  must(sheet.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: false }]));
  expect([protections(sheet), isTicked(sheet)]).toEqual([[], false]);
});

it('undoing the set-up takes it off a tab that stays', () => {
  const fresh = as(OWNER, smallLedger().typed);
  must(fresh.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: true }]));
  must(fresh.attempt('undoLast'));
  expect(protections(fresh)).toEqual([]);
});

it('stopped at every call from there on and run again, it holds', () => {
  const saved = smallLedger().graded;
  const [without, whole] = [{}, { onlyMine: true }].map((more) => {
    const sheet = as(OWNER, saved);
    const calls = hostCalls(must(sheet.attempt('dialogSetUp', [{ ...CHOICE, ...more }])));
    close(sheet);
    return calls;
  });
  if (without === undefined || whole === undefined) throw new Error('Both were run');
  for (let n = without + 1; n <= whole; n += 1) {
    const sheet = as(OWNER, saved);
    expect(sheet.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: true }], stopAt(n)).stopped).toBe(true);
    must(sheet.attempt('dialogSetUp', [{ ...CHOICE, onlyMine: true }]));
    expect(protections(sheet)).toMatchObject([{ editors: [], open: [{}, {}], warningOnly: false }]);
    close(sheet);
  }
  expect(whole - without).toBeGreaterThan(4);
});
