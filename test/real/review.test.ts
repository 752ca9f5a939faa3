import { salesUntil } from './support/cdnow';
import { closeLedgers, columnUnder, must, openFileInLedger, sharedPath } from './support/ledger';

const CUSTOMERS = sharedPath('cdnow-sample/customers.csv');
const PURCHASES = sharedPath('cdnow-sample/purchases.csv');
const LAST = '1997-09-30';

jest.setTimeout(120_000);
afterAll(closeLedgers);

(CUSTOMERS === null || PURCHASES === null ? test.skip : test)('the repeat-purchase rate of every month is what a count of the sample’s own file gives', async () => {
  const sheet = await openFileInLedger(CUSTOMERS ?? '', { today: LAST }, { Purchases: PURCHASES ?? '' });
  must(sheet, 'setUpLedger');
  must(sheet, 'reviewMonths');

  const firstDay = new Map<string, string>();
  const buyers = new Map<string, Set<string>>();
  const again = new Map<string, Set<string>>();
  for (const { day, customer } of salesUntil(PURCHASES ?? '', LAST)) {
    const month = day.slice(0, 7);
    const first = firstDay.get(customer) ?? day;
    firstDay.set(customer, first);
    buyers.set(month, (buyers.get(month) ?? new Set()).add(customer));
    if (day > first) again.set(month, (again.get(month) ?? new Set()).add(customer));
  }
  const counted = [...buyers].map(([month, who]) => [month, again.get(month)?.size ?? 0, who.size]);
  expect(counted).toHaveLength(9);

  const [months, topics, counts, bases] = ['Month', 'Topic', 'Count', 'Out of'].map((header) => columnUnder(sheet, 'Review', header)) as [unknown[], unknown[], unknown[], unknown[]];
  const shown = months.flatMap((month, at) => (topics[at] === 'Repeat purchases' ? [[month, counts[at], bases[at]]] : []));
  expect(shown).toEqual(counted);
});
