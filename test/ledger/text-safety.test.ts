import { looksLikeTypedInput, neutralise } from '../../src/ledger/text-safety';
import { purchaseCells, purchaseReader } from '../../src/ledger/purchase-row';
import { readText } from '../../src/ledger/read-text';
import { on, utcDay } from './support/days';
import { sharedFile } from './support/shared-data';

test.each([
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', "'text", '001', '1,234', '$5', '5%', '1e5', '1-2', '1/2', '2024-05-20', '5.20', '12:30', '3 pm', 'May 20', '20 May', 'TRUE', 'false', '#N/A', '2024年5月20日', '０９',
])('%p would become something else', (text) => {
  expect(looksLikeTypedInput(text)).toBe(true);
  expect(neutralise(text)).toBe(`'${text}`);
});

test.each(['', '王大明', 'C-000123', 'CD-0001', 'a=b', 'Maybe', 'Mayor Li', '3M', 'A4 紙', 'not @ home', 'Trueman', '台北市中山北路2段113號', '[1,2]'])('%p stays what it is', (text) => {
  expect(looksLikeTypedInput(text)).toBe(false);
  expect(neutralise(text)).toBe(text);
});

describe('hostile strings', () => {
  const blns = sharedFile('hostile/blns.json');
  const csv = sharedFile('hostile/csv-payload.txt');
  const strings: readonly string[] = [...(blns === null ? [] : JSON.parse(blns) as string[]), ...(csv ?? '').split('\n').filter((line) => line !== '')];

  test('every formula among them is recognised', () => {
    for (const text of strings.filter((each) => /^[=+@-]/.test(each))) expect(looksLikeTypedInput(text)).toBe(true);
  });

  test('as product and note of a purchase they come back as they were, but for spaces around', () => {
    const positions = { customer: 1, date: 2, product: 3, note: 4 };
    const read = purchaseReader({ positions, dayOfDate: utcDay });
    for (const text of strings) {
      const cells = purchaseCells({ lineId: '', customerId: '', customer: 'x', day: on('2024-05-20'), amount: null, quantity: null, product: text, orderNo: '', note: text, status: 'ok' }, 'en');
      expect(read([cells.customer, cells.date, cells.product, cells.note], 2).line).toMatchObject({ product: readText(text), note: readText(text) });
      expect(readText(text)).toBe(text.trim());
    }
  });
});
