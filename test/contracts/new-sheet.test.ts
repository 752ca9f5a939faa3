import { closeSheets, evaluate } from './local-sheet';

afterAll(closeSheets);

it('a new tab has 1,000 rows and 26 columns of 100 pixels', () => {
  expect(evaluate('var t = book.insertSheet(); return [s, t].map(function (x) { return [x.getMaxRows(), x.getMaxColumns(), x.getColumnWidth(26)]; });')).toEqual([[1000, 26, 100], [1000, 26, 100]]);
});
