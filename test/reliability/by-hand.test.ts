import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { byName, columnOf, history, idOf, LATER_DAY, letter, rowOf, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

function ledger(): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY });
}

function of(sheet: Sheet, name: string): Readonly<Record<string, unknown>> {
  return rowsOf(sheet, 'Customers').find((row) => row['Name'] === name) ?? {};
}

function cell(sheet: Sheet, name: string, header: string): string {
  return `Customers!${letter(columnOf(sheet, 'Customers', header))}${rowOf(sheet, name)}`;
}

/** After an edit by hand nothing is left for a regrade. */
function expectCaughtUp(sheet: Sheet): void {
  const before = byName(sheet);
  must(sheet.attempt('regradeAll'));
  expect(byName(sheet)).toEqual(before);
}

describe('an edit by hand regrades whom it touches', () => {
  it('a fact typed, and cleared', () => {
    const sheet = ledger();
    expect(sheet.edit(cell(sheet, 'Kit', 'Intention'), 'none')?.error).toBeNull();
    expect(of(sheet, 'Kit')['Facts say']).toBe('F');
    sheet.edit(cell(sheet, 'Kit', 'Intention'), '');
    expect(of(sheet, 'Kit')['Facts say']).not.toBe('F');
    expectCaughtUp(sheet);
  });

  it('facts pasted over several rows', () => {
    const sheet = ledger();
    const column = letter(columnOf(sheet, 'Customers', 'Intention'));
    sheet.edit(`Customers!${column}2:${column}5`, [['none'], ['none'], ['none'], ['none']]);
    expect(rowsOf(sheet, 'Customers').slice(0, 4).map((row) => row['Facts say'])).toEqual(['F', 'F', 'F', 'F']);
    expectCaughtUp(sheet);
  });

  it('a purchase typed with a name only, changed and cleared', () => {
    const sheet = ledger();
    const row = sheet.values('Purchases').length + 1;
    const at = (header: string): string => `Purchases!${letter(columnOf(sheet, 'Purchases', header))}${row}`;
    sheet.edit(at('Customer'), 'Ida');
    sheet.edit(at('Date'), '2026-04-18');
    expect(of(sheet, 'Ida')).toMatchObject({ 'Grade': 'A', 'Purchases': 1 });
    expect(rowsOf(sheet, 'Purchases').pop()?.['Customer ID']).toBe(idOf(sheet, 'Ida'));
    sheet.edit(at('Date'), '');
    expect(of(sheet, 'Ida')['Purchases']).toBe('');
    expect(of(sheet, 'Ida')['Grade']).not.toBe('A');
  });

  it('a manual grade is stamped, stamped anew, and cleared with its day', () => {
    const sheet = ledger();
    sheet.edit(cell(sheet, 'Jo', 'Manual grade'), 'B');
    expect(of(sheet, 'Jo')).toMatchObject({ 'Grade': 'B', 'Manual since': LATER_DAY });
    sheet.setToday('2026-04-22');
    sheet.edit(cell(sheet, 'Jo', 'Manual grade'), 'C');
    expect(of(sheet, 'Jo')).toMatchObject({ 'Grade': 'C', 'Manual since': '2026-04-22' });
    sheet.edit(cell(sheet, 'Jo', 'Manual grade'), '');
    expect(of(sheet, 'Jo')).toMatchObject({ 'Manual since': '' });
    expect(of(sheet, 'Jo')['Grade']).not.toBe('C');
  });

  it('a result written over by hand is put back', () => {
    const sheet = ledger();
    const before = byName(sheet);
    for (const header of ['Grade', 'Why', 'Ledger memo', 'Next follow-up']) sheet.edit(cell(sheet, 'Ann', header), 'F');
    expect(byName(sheet)['customers']).toEqual(before['customers']);
  });
});

describe('undo', () => {
  it('takes back the purchases one after the other, and marks them void', () => {
    const sheet = ledger();
    const before = byName(sheet);
    must(sheet.attempt('recordPurchase', [{ customerId: idOf(sheet, 'Hal'), day: LATER_DAY, lineId: 'a', amount: 5 }]));
    must(sheet.attempt('recordPurchase', [{ customerId: idOf(sheet, 'Cy'), day: '2026-01-05', lineId: 'b', amount: 5 }]));
    must(sheet.attempt('undoLast'));
    expect(rowsOf(sheet, 'Purchases').filter((line) => line['Status'] === 'Void').map((line) => line['Line ID'])).toEqual(['b']);
    must(sheet.attempt('undoLast'));
    expect(rowsOf(sheet, 'Purchases').filter((line) => line['Status'] === 'Void').map((line) => line['Line ID'])).toEqual(['a', 'b']);
    expect(byName(sheet)['customers']).toEqual(before['customers']);
    expect(history(sheet).filter((line) => line.includes('"Undo"'))).toHaveLength(2);
  });

  it('a purchase that was taken back is not recorded again by a late repeat of its save', () => {
    const sheet = ledger();
    const line = { customerId: idOf(sheet, 'Hal'), day: LATER_DAY, lineId: 'a', amount: 5 };
    must(sheet.attempt('recordPurchase', [line]));
    must(sheet.attempt('undoLast'));
    const undone = byName(sheet);
    must(sheet.attempt('recordPurchase', [line]));
    expect(byName(sheet)).toEqual(undone);
  });
});

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('opening and installing in AuthMode %s', (auth) => {
  it.each(['onOpen', 'onInstall'] as const)('%s puts up the menu', (name) => {
    const sheet = ledger();
    const outcome = sheet.open(name, auth);
    expect(outcome.error).toBeNull();
    expect(sheet.shown.filter((each) => each.kind === 'menu')).toHaveLength(1);
  });
});
