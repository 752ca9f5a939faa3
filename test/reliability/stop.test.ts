import { close, closeAll, must, openSheet, save } from './support/bundle';
import type { Saved } from './support/bundle';
import { stoppedEverywhere } from './support/everywhere';
import { FIRST_DAY, idOf, LATER_DAY, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

/** A purchase as the dialog sends it. */
function purchaseOf(saved: Saved, name: string, day: string): Readonly<Record<string, unknown>> {
  const sheet = openSheet(saved, { today: LATER_DAY });
  const customerId = idOf(sheet, name);
  close(sheet);
  return { customerId, day, lineId: 'line-1', product: '=1+1', quantity: 2, amount: 55, orderNo: '0042', note: '' };
}

describe('a command stopped before each of its host calls and run again leaves what it leaves when nobody stops it', () => {
  it.each([
    ['the first regrade', 'typed', FIRST_DAY],
    ['a regrade with moves, new customers and lines to number', 'untidy', LATER_DAY],
  ] as const)('%s', (_, life, today) => {
    expect(stoppedEverywhere({ saved: smallLedger()[life], today, name: 'regradeAll' })).toMatchObject({ wrong: [] });
  });

  it.each([
    ['a purchase of today', 'Hal', LATER_DAY],
    ['the first purchase ever', 'Fay', LATER_DAY],
    ['a backdated purchase', 'Cy', '2026-01-05'],
  ])('%s', (_, name, day) => {
    const saved = smallLedger().graded;
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'recordPurchase', args: [purchaseOf(saved, name, day)] })).toMatchObject({ wrong: [] });
  });

  it('undoing a purchase', () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    must(sheet.attempt('recordPurchase', [purchaseOf(smallLedger().graded, 'Bo', LATER_DAY)]));
    must(sheet.attempt('recordPurchase', [{ ...purchaseOf(smallLedger().graded, 'Cy', '2026-01-05'), lineId: 'line-2' }]));
    const saved = save(sheet);
    close(sheet);
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'undoLast' })).toMatchObject({ wrong: [] });
  });
});

it('the ledgers these tests run on are worth stopping', () => {
  const { untidy, graded } = smallLedger();
  const before = openSheet(untidy);
  const after = openSheet(graded);
  const moved = rowsOf(after, 'History').length - rowsOf(before, 'History').length;
  expect(moved).toBeGreaterThanOrEqual(5);
  expect(rowsOf(before, 'Customers').filter((row) => row['Customer ID'] === '')).toHaveLength(2);
  expect(rowsOf(before, 'Purchases').filter((row) => row['Customer ID'] === '')).toHaveLength(2);
  expect(rowsOf(after, 'Purchases').filter((row) => row['Customer ID'] === '')).toHaveLength(0);
});
