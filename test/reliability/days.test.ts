import type { Sheet } from './support/bundle';
import { close, closeAll, must, openSheet } from './support/bundle';
import { columnOf, idOf, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

const ZONES = ['Asia/Taipei', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/London'];
const PAIRS = ZONES.flatMap((zone) => ZONES.map((scriptZone) => [zone, scriptZone] as const));

/** Days on which a clock of these zones changes, at midnight in São Paulo, and those around them; Apia had no 30 December 2011. */
const DAYS = ['2018-11-03', '2018-11-04', '2018-11-05', '2019-02-16', '2019-02-17', '2011-12-29', '2011-12-31', '2024-03-31', '2024-04-07', '2024-09-29', '2024-10-27'];

/** Jo's days as the cells show them. */
function shownDays(sheet: Sheet): readonly (string | undefined)[] {
  const [name, date] = [columnOf(sheet, 'Purchases', 'Customer') - 1, columnOf(sheet, 'Purchases', 'Date') - 1];
  return sheet.display('Purchases').filter((row) => row[name] === 'Jo').map((row) => row[date]);
}

it.each(PAIRS)('a purchase keeps its day with the sheet in %s and the script in %s', (zone, scriptZone) => {
  const saved = smallLedger().graded;
  const sheet = openSheet(saved, { zone, scriptZone, today: '2026-05-04' });
  const customerId = idOf(sheet, 'Jo');
  DAYS.forEach((day, index) => { must(sheet.attempt('recordPurchase', [{ customerId, day, lineId: `line-${index}`, amount: 1 }])); });
  expect(shownDays(sheet)).toEqual(DAYS);
  const jo = () => rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Jo');
  expect(jo()).toMatchObject({ 'Purchases': DAYS.length, 'Last purchase': '2024-10-27', 'Last contact': '2024-10-27' });
  const written = sheet.values('Customers');
  must(sheet.attempt('regradeAll'));
  expect(sheet.values('Customers').map((row) => row.slice(0, 1))).toEqual(written.map((row) => row.slice(0, 1)));
  expect(jo()).toMatchObject({ 'Purchases': DAYS.length, 'Last purchase': '2024-10-27' });
  const again = must(sheet.attempt('regradeAll'));
  expect(again.report.calls.writes).toBe(0);
  close(sheet);
});
