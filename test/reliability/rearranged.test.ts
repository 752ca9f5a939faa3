import type { Outcome, Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere } from './support/everywhere';
import { byName, columnOf, history, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

const LAST_ROW = 20;

/** What a person may do to the sheet while a command is at work. */
const ON_CUSTOMERS = [
  ['sorts Customers by name', (sheet: Sheet) => { sortTab(sheet, 'Customers', 'Name', false); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 5); }],
  ['deletes the row of another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Jo')); }],
] as const;
const ON_LOGS = [
  ['sorts Purchases', (sheet: Sheet) => { sortTab(sheet, 'Purchases', 'Amount', true); }],
  ['inserts a row into Purchases', (sheet: Sheet) => { sheet.insertRow('Purchases', 3); }],
  ['inserts a row into History', (sheet: Sheet) => { sheet.insertRow('History', 3); }],
] as const;

function sortTab(sheet: Sheet, tab: string, header: string, ascending: boolean): void {
  sheet.sort(`${tab}!A2:${letter((sheet.values(`${tab}!1:1`)[0] ?? []).length)}${LAST_ROW}`, columnOf(sheet, tab, header), ascending);
}

function typePurchase(sheet: Sheet): void {
  const row = sheet.values('Purchases').length + 1;
  typeCell(sheet, 'Purchases', row, 'Customer', 'Ida');
  typeCell(sheet, 'Purchases', row, 'Date', '2026-04-01');
  typeCell(sheet, 'Purchases', row, 'Amount', '5');
}

/** Ids by name, for those who have one. */
function idsOf(saved: Saved): ReadonlyMap<string, string> {
  const sheet = openSheet(saved);
  const ids = new Map(rowsOf(sheet, 'Customers').filter((row) => row['Customer ID'] !== '').map((row) => [String(row['Name']), String(row['Customer ID'])]));
  close(sheet);
  return ids;
}

/** Everybody has the id they had, everything of theirs is on one row, no row without a name holds anything. */
function expectWholeRows(sheet: Sheet, ids: ReadonlyMap<string, string>): void {
  const rows = rowsOf(sheet, 'Customers');
  for (const row of rows) {
    const name = String(row['Name']);
    expect(name).not.toBe('');
    const id = ids.get(name);
    if (id !== undefined) expect([name, row['Customer ID']]).toEqual([name, id]);
    expect(`${name}: ${String(row['Ledger memo']).split('\n')[0] ?? ''}`).toBe(`${name}: ${String(row['Customer ID'])}`);
    expect(row['Company']).toMatch(new RegExp(`^${name.charAt(0)}`));
  }
  expect(new Set(rows.map((row) => row['Customer ID'])).size).toBe(rows.length);
  const named = new Map(rows.map((row) => [String(row['Customer ID']), String(row['Name'])]));
  for (const line of rowsOf(sheet, 'Purchases')) if (line['Customer ID'] !== '' && line['Customer'] !== 'Jo') expect(named.get(String(line['Customer ID']))).toBe(line['Customer']);
}

/** Nothing is left for another regrade to do. */
function expectSettled(sheet: Sheet): void {
  const before = picture(sheet);
  must(sheet.attempt('regradeAll'));
  expect(picture(sheet)).toEqual(before);
}

/** What stands for each customer when nobody disturbs the command. */
function undisturbed(saved: Saved, name: string, args: readonly unknown[]): Sheet {
  const sheet = openSheet(saved, { today: LATER_DAY });
  must(sheet.attempt(name, args));
  return sheet;
}

/** A customer deleted meanwhile need not be spoken of, and new customers are numbered in the order in which they stand. */
function comparable(lines: readonly string[], ids: ReadonlyMap<string, string>): readonly string[] {
  const known = new Set(ids.values());
  return lines.filter((line) => !line.includes('"Jo"'))
    .map((line) => line.replace(/"Customer ID":"(C-\d+)"/, (whole, id: string) => (known.has(id) ? whole : '"Customer ID":"new"'))).sort();
}

describe.each([...ON_CUSTOMERS, ...ON_LOGS])('a person %s', (_, person) => {
  const check = (saved: Saved, name: string, args: readonly unknown[]) => {
    const ids = idsOf(saved);
    const reference = undisturbed(saved, name, args);
    const wanted = history(reference);
    close(reference);
    return (sheet: Sheet, outcome: Outcome): void => {
      must(outcome);
      expectWholeRows(sheet, ids);
      expect(comparable(history(sheet), ids)).toEqual(comparable(wanted, ids));
      const lines = rowsOf(sheet, 'Purchases').length;
      expectSettled(sheet);
      expect(rowsOf(sheet, 'Purchases')).toHaveLength(lines);
    };
  };

  it('at every host call of regrade all', () => {
    const saved = smallLedger().untidy;
    expect(disturbedEverywhere({ saved, today: LATER_DAY, name: 'regradeAll' }, person, check(saved, 'regradeAll', []))).toMatchObject({ wrong: [] });
  });

  it.each([['of today', 'Hal', LATER_DAY], ['backdated', 'Cy', '2026-01-05']])('at every host call of record purchase, %s', (__, name, day) => {
    const saved = smallLedger().graded;
    const sheet = openSheet(saved);
    const args = [{ customerId: idOf(sheet, name), day, lineId: 'line-1', product: 'tea', quantity: 2, amount: 55 }];
    close(sheet);
    const looked = check(saved, 'recordPurchase', args);
    expect(disturbedEverywhere({ saved, today: LATER_DAY, name: 'recordPurchase', args }, person, (after, outcome) => {
      looked(after, outcome);
      expect(rowsOf(after, 'Purchases').filter((line) => line['Line ID'] === 'line-1')).toHaveLength(1);
    })).toMatchObject({ wrong: [] });
  });

  it('at every host call of undoing a purchase', () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    must(sheet.attempt('recordPurchase', [{ customerId: idOf(sheet, 'Hal'), day: LATER_DAY, lineId: 'line-1', amount: 55 }]));
    const saved = save(sheet);
    close(sheet);
    const looked = check(saved, 'undoLast', []);
    expect(disturbedEverywhere({ saved, today: LATER_DAY, name: 'undoLast' }, person, (after, outcome) => {
      looked(after, outcome);
      expect(rowsOf(after, 'Purchases').filter((line) => line['Line ID'] === 'line-1').map((line) => line['Status'])).toEqual(['Void']);
    })).toMatchObject({ wrong: [] });
  });
});

it.each([
  ['recordPurchase', 'graded', [{ customerId: 'C-000008', day: LATER_DAY, lineId: 'line-1', amount: 55 }]],
  ['regradeAll', 'untidy', []],
] as const)('a purchase typed below the last at any host call of %s is kept, and the next regrade counts it', (name, life, args) => {
  const saved = smallLedger()[life];
  const later = undisturbed(saved, name, args);
  typePurchase(later);
  must(later.attempt('regradeAll'));
  const wanted = byName(later);
  close(later);
  expect(disturbedEverywhere({ saved, today: LATER_DAY, name, args }, typePurchase, (sheet, outcome) => {
    must(outcome);
    must(sheet.attempt('regradeAll'));
    expect({ ...byName(sheet), history: [] }).toEqual({ ...wanted, history: [] });
  })).toMatchObject({ wrong: [] });
});

it.each(ON_CUSTOMERS)('a person %s while the clock alone moves grades', (_, person) => {
  const saved = smallLedger().graded;
  const ids = idsOf(saved);
  expect(disturbedEverywhere({ saved, today: '2026-05-06', name: 'regradeAll' }, person, (sheet, outcome) => {
    must(outcome);
    expectWholeRows(sheet, ids);
    expectSettled(sheet);
  })).toMatchObject({ wrong: [] });
});

it('a rearranged ledger says of everybody what it said before', () => {
  const saved = smallLedger().graded;
  const plain = openSheet(saved, { today: LATER_DAY });
  const sorted = openSheet(saved, { today: LATER_DAY });
  sortTab(sorted, 'Customers', 'Name', false);
  must(sorted.attempt('regradeAll'));
  expect(byName(sorted)).toEqual(byName(plain));
});
