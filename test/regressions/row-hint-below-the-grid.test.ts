import { closeAll, must, openSheet } from '../reliability/support/bundle';
import { idOf, LATER_DAY, smallLedger } from '../reliability/support/ledger';

afterAll(closeAll);

/** A dialog shows the row it saw; when rows below were deleted since, the grid ends before that. */
test('a customer is found by his id when the row he was seen in is not there any more', () => {
  const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
  const id = idOf(sheet, 'Bo');
  expect(must(sheet.attempt('dialogSavePurchase', [{ customerId: id, row: 5000, day: LATER_DAY, amount: 5, lineId: 'L-1' }])).result).toMatchObject({ ok: true });
}, 60_000);
