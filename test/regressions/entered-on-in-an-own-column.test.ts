import { closeAll, must, openSheet } from '../reliability/support/bundle';

afterAll(closeAll);

/** In an adopted list the day that the ledger fills in showed as 46132, for the user's column has no format of a date. */
it('a day filled into a column of the user’s own shows as a day', () => {
  const sheet = openSheet(null, { today: '2026-04-20' });
  sheet.type('Sheet1!A1:C4', [['Name', 'Entered on', 'Phone'], ['Ann', '2026-01-02', '1'], ['Bo', '', '2'], ['Cy', '', '3']]);
  must(sheet.attempt('setUpLedger'));
  const [tab = ''] = sheet.sheets();
  expect(sheet.values(`${tab}!B2:B4`)).toEqual([['2026-01-02'], ['2026-04-20'], ['2026-04-20']]);
  expect(sheet.display(`${tab}!B3`)).toEqual([['2026-04-20']]);
});
