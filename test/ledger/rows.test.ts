import fc from 'fast-check';
import { contactCells, contactReader, type ContactLine } from '../../src/ledger/contact-row';
import { keysOf } from '../../src/ledger/columns/of-tab';
import { customerReader } from '../../src/ledger/customer-row';
import { historyCells, historyReader, type HistoryLine } from '../../src/ledger/history-row';
import type { ColumnKey, TabKey } from '../../src/ledger/keys';
import { LANGS } from '../../src/ledger/lang';
import type { Positions } from '../../src/ledger/layout';
import { purchaseCells, purchaseReader, type PurchaseLine } from '../../src/ledger/purchase-row';
import { rowOfCells } from '../../src/ledger/row-of-cells';
import { on, utcDay } from './support/days';

function freshPositions<T extends TabKey>(tab: T): Positions<T> {
  return Object.fromEntries(keysOf(tab).map((key, at) => [key, at + 1])) as Positions<T>;
}

const positions = freshPositions('customers');
const width = keysOf('customers').length;
const readCustomer = customerReader({ positions, dayOfDate: utcDay, largeFrom: 100 });
const customer = (cells: Partial<Record<ColumnKey<'customers'>, unknown>>) => readCustomer(rowOfCells(positions, cells, width), 7);

describe('a customer row', () => {
  test('as a salesperson fills it', () => {
    const row = customer({
      id: 'C-000001', name: '王大明', need: '明確', demand: '大', intention: '強烈', knowledge: '充分', doubt: '太貴', issue: '無', saidYes: '是',
      expectedClose: '民國113年5月20日', power: '強', authority: '有', visited: '2024/5/1', credit: '良好', promised: 45432, snoozeUntil: '',
      doNotContact: '', manualGrade: 'B級', manualReason: '老朋友', manualSince: '2024-04-01', knownPurchases: '3', enteredOn: '2024-01-02',
    });
    expect(row).toEqual({
      id: 'C-000001', name: '王大明', manualSinceDue: false, issues: [],
      customer: {
        facts: {
          need: 'explicit', demand: 'large', intention: 'strong', knowledge: 'enough', doubt: '太貴', issue: '', saidYes: true,
          expectedClose: on('2024-05-20'), power: 'strong', authority: 'yes', visited: true, credit: 'good',
        },
        known: { lastContact: null, lastPurchase: null, purchases: 3 },
        manual: { grade: 'B', reason: '老朋友', since: on('2024-04-01') },
        enteredOn: on('2024-01-02'), promised: on('2024-05-20'), snoozeUntil: null, doNotContact: false,
      },
    });
  });

  test.each<[unknown, 'none' | 'small' | 'large' | null]>([['', null], [0, 'none'], ['0', 'none'], [1, 'small'], [99, 'small'], [100, 'large'], ['1,000', 'large'], ['小', 'small'], ['Large', 'large']])(
    'demand %p is %p where large begins at 100', (demand, expected) => {
      expect(customer({ name: 'x', demand }).customer.facts.demand).toBe(expected);
    });

  test('what cannot be read is unknown, and listed with its place', () => {
    const row = customer({ id: 'C-000009', name: 'Ann', intention: 'perhaps', expectedClose: '5/20', promised: '3/4/2024', demand: '-3', knownPurchases: 1.5, visited: 'mañana' });
    expect(row.customer.facts).toMatchObject({ intention: null, expectedClose: null, demand: null, visited: false });
    expect(row.customer.promised).toBeNull();
    expect(row.issues.map(({ code, row: at, column, position, given, about }) => [code, at, column, position, given, about])).toEqual([
      ['notAChoice', 7, 'intention', positions.intention, 'perhaps', 'Ann'],
      ['dayWithoutYear', 7, 'expectedClose', positions.expectedClose, '5/20', 'Ann'],
      ['notAChoice', 7, 'demand', positions.demand, '-3', 'Ann'],
      ['notAChoice', 7, 'visited', positions.visited, 'mañana', 'Ann'],
      ['notANumber', 7, 'knownPurchases', positions.knownPurchases, '1.5', 'Ann'],
      ['dayAmbiguous', 7, 'promised', positions.promised, '3/4/2024', 'Ann'],
    ]);
  });

  test('the issues of one row do not stay for the next', () => {
    expect(customer({ name: 'a', intention: '??!x' }).issues).toHaveLength(1);
    expect(customer({ name: 'b', intention: 'strong' }).issues).toEqual([]);
  });

  test('columns that are absent are unknown; a company without a name is called by it', () => {
    const read = customerReader({ positions: { company: 3 }, first: 3, dayOfDate: utcDay, largeFrom: 100 });
    const row = read(['台泥'], 2);
    expect(row).toMatchObject({ id: '', name: '台泥', issues: [], manualSinceDue: false });
    expect(row.customer.facts).toMatchObject({ intention: null, doubt: '', visited: false });
    expect(read([''], 3).issues.map((issue) => issue.code)).toEqual(['nameMissing']);
  });

  test('a manual grade without its day is to be stamped', () => {
    expect(customer({ name: 'x', manualGrade: 'C' })).toMatchObject({ manualSinceDue: true, customer: { manual: { grade: 'C', since: null } } });
  });

  test('whatever stands in the cells, the row is read and every issue is about one of its cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.double(), fc.boolean(), fc.date(), fc.constant(''));
    fc.assert(fc.property(fc.array(cell, { minLength: width, maxLength: width }), (cells) => {
      const { issues } = readCustomer(cells, 2);
      for (const issue of issues) expect(issue).toMatchObject({ tab: 'customers', row: 2 });
      expect(issues.length).toBeLessThanOrEqual(25);
    }), { numRuns: 200 });
  });
});

describe('a purchase line', () => {
  const at = freshPositions('purchases');
  const read = purchaseReader({ positions: at, dayOfDate: utcDay });
  const line = (cells: Partial<Record<ColumnKey<'purchases'>, unknown>>) => read(rowOfCells(at, cells, 10), 5);

  test.each<[Partial<Record<ColumnKey<'purchases'>, unknown>>, boolean, string[]]>([
    [{ customerId: 'C-000001', date: '2024-05-20', amount: 100 }, true, []],
    [{ customer: '王大明', date: '2024-05-20', status: '正常' }, true, []],
    [{ customerId: 'C-000001', date: '2024-05-20', status: '退貨' }, false, []],
    [{ customerId: 'C-000001', date: '2024-05-20', status: 'Void' }, false, []],
    [{ customerId: 'C-000001', date: '2024-05-20', status: 'hm' }, true, ['notAChoice']],
    [{ customerId: 'C-000001', date: '2024-05-20', amount: 'lots' }, true, ['notANumber']],
    [{ customerId: 'C-000001', date: '5/20' }, false, ['dayWithoutYear']],
    [{ customerId: 'C-000001' }, false, ['dayMissing']],
    [{ date: '2024-05-20', amount: 5 }, false, ['customerMissing']],
    [{ date: 'rubbish', status: 'void' }, false, []],
    [{}, false, []],
    [{ status: '正常' }, false, []],
  ])('%p counts: %p, issues %p', (cells, counts, codes) => {
    const found = line(cells);
    expect([found.counts, found.issues.map((issue) => issue.code)]).toEqual([counts, codes]);
  });

  test('what is written is read back in every language', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((each) => each.trim());
    const any: fc.Arbitrary<PurchaseLine> = fc.record({
      lineId: text, customerId: fc.constant('C-000001'), customer: text, day: fc.integer({ min: 30000, max: 60000 }).map((day) => day as PurchaseLine['day']),
      amount: fc.option(fc.integer({ min: -999, max: 99999 })), quantity: fc.option(fc.integer({ min: 0, max: 99 })), product: text, orderNo: text, note: text,
      status: fc.constantFrom('ok', 'returned', 'void'),
    });
    fc.assert(fc.property(any, fc.constantFrom(...LANGS), (written, lang) => {
      expect(read(rowOfCells(at, purchaseCells(written, lang), 10), 2).line).toEqual(written);
    }));
  });
});

describe('a contact line', () => {
  const at = freshPositions('contacts');
  const read = contactReader({ positions: at, dayOfDate: utcDay });
  const line = (cells: Partial<Record<ColumnKey<'contacts'>, unknown>>) => read(rowOfCells(at, cells, 13), 5);

  test.each<[Partial<Record<ColumnKey<'contacts'>, unknown>>, boolean, string[]]>([
    [{}, true, []],
    [{ reached: '是' }, true, []],
    [{ reached: '未接' }, false, []],
    [{ reached: false }, false, []],
    [{ reached: 'hm' }, false, ['notAChoice']],
    [{ promised: 'soon' }, true, ['notADay']],
  ])('with %p reached is %p, issues %p', (cells, reached, codes) => {
    const found = line({ customerId: 'C-000001', date: '2024-05-20', ...cells });
    expect([found.line?.reached, found.issues.map((issue) => issue.code)]).toEqual([reached, codes]);
  });

  test('a void line does not count, an empty one is nothing', () => {
    expect(line({ customer: 'x', date: '2024-05-20', status: '作廢' }).counts).toBe(false);
    expect(line({})).toEqual({ line: null, counts: false, issues: [] });
  });

  test('what is written is read back in every language', () => {
    const written: ContactLine = {
      lineId: 'L1', customerId: 'C-000001', customer: '王大明', day: on('2024-05-20'), channel: 'visit', reached: false, promised: on('2024-06-01'),
      status: 'ok', said: '=1+1', reaction: '好', worked: 'a', fellShort: 'b', changeNext: 'c',
    };
    for (const lang of LANGS) expect(read(rowOfCells(at, contactCells(written, lang), 13), 2).line).toEqual(written);
  });
});

test('a History line is read back in every language; a note between the lines is passed over', () => {
  const at = freshPositions('history');
  const read = historyReader(at, utcDay);
  const written: HistoryLine = { when: '2024-05-20 10:00:00', who: '', customerId: 'C-000001', customer: '王大明', what: 'graded', from: 'C', to: 'B', reason: '…', batch: 'b1' };
  for (const lang of LANGS) expect(read(rowOfCells(at, historyCells(written, lang), 9))).toEqual(written);
  expect(read(['', '', '', '', 'remember the milk'])).toBeNull();
});
