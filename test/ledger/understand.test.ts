import { findLetters, meaningOf } from '../../src/ledger/grade-letters';
import { understand } from '../../src/ledger/understand';
import { utcDay } from './support/days';
import { csvCells, sharedFile } from './support/shared-data';

const keysIn = (cells: readonly (readonly unknown[])[]) => {
  const { columns, grade } = understand(cells, utcDay);
  return { keys: Object.fromEntries(columns.filter((column) => column.key !== null).map(({ header, key }) => [header, key])), grade };
};

describe('a list of somebody’s own', () => {
  test('in English', () => {
    expect(keysIn([
      ['No', 'Full name', 'Organization', 'Mobile', 'E-mail', 'Interest', 'Last contacted', 'Tier', 'Favourite colour'],
      [1, 'Ann', 'Acme', '0912-345-678', 'ann@acme.tw', 'high', '2024/5/20', 'A', 'red'],
      [2, 'Bob', 'Bolt', '0922 345 678', 'bob@bolt.tw', '', '2024-05-21', 'VIP', 'blue'],
    ])).toEqual({
      keys: { No: 'id', 'Full name': 'name', Organization: 'company', Mobile: 'phone', 'E-mail': 'email', Interest: 'intention', 'Last contacted': 'knownLastContact' },
      grade: { position: 8, header: 'Tier', letters: [{ value: 'A', count: 1, suggested: 'A' }, { value: 'VIP', count: 1, suggested: 'A' }] },
    });
  });

  test('in 简体, headers below a title', () => {
    const cells = [['我的客户', '', ''], [], ['客户姓名', '手机号码', '购买意向'], ['张三', '13800138000', '强烈'], ['李四', '13900139000', '一般']];
    expect(understand(cells, utcDay)).toMatchObject({ headerRow: 3, rows: 2 });
    expect(keysIn(cells).keys).toEqual({ 客户姓名: 'name', 手机号码: 'phone', 购买意向: 'intention' });
  });

  test('phones and e-mails are known by what stands in them', () => {
    const { columns } = understand([['姓名', 'A 欄', 'B 欄', '會議日'], ['王', '02-2345-6789', 'a@b.tw', '2024-05-20'], ['李', '(04)2345-6789', 'c@d.tw', '2024-05-21']], utcDay);
    expect(columns.map(({ key, by }) => [key, by])).toEqual([['name', 'header'], ['phone', 'content'], ['email', 'content'], [null, null]]);
  });

  test.each<[string, unknown[], string | null]>([
    ['every row its own', ['a', 'b', 'c'], 'id'], ['one twice', ['a', 'a', 'c'], null], ['one blank', ['a', '', 'c'], null], ['numbers', [1, 2, 3], 'id'],
  ])('an id column must be filled and different in every row: %s', (_, values, key) => {
    const { columns } = understand([['Name', 'Customer ID'], ...values.map((value, at) => [`n${at}`, value])], utcDay);
    expect(columns[1]?.key).toBe(key);
  });

  test('a header whose cells say otherwise is not believed; a few unreadable cells are counted', () => {
    const { columns } = understand([['Name', 'Interest', 'Close date'], ['a', 'sailing', '2024-05-20'], ['b', 'chess', 'soon'], ['c', 'high', '2024-05-22']], utcDay);
    expect(columns.map(({ key, unread }) => [key, unread])).toEqual([['name', 0], [null, 0], ['expectedClose', 1]]);
  });

  test('no key is given twice; a column with the ledger’s own header stays the user’s', () => {
    const { columns } = understand([['姓名', '客戶姓名', '下次跟進', '級別'], ['a', 'x', '2024-01-01', '甲'], ['b', 'y', '2024-01-02', '乙']], utcDay);
    expect(columns.map((column) => column.key)).toEqual([null, 'name', null, null]);
  });

  test.each<[string, unknown[][], number | null, number]>([
    ['nothing at all', [], null, 0], ['blank cells', [['', ''], ['']], null, 0], ['headers only', [['Name', 'Phone']], 1, 0],
    ['no headers', [['Ann', '0912-345-678'], ['Bob', '0922-345-678']], null, 0],
  ])('%s', (_, cells, headerRow, rows) => {
    expect(understand(cells, utcDay)).toMatchObject({ headerRow, rows });
  });

  test.each([
    ['A', 'A'], ['a級', 'A'], ['Ａ', 'A'], ['Grade B', 'B'], ['C+', 'C'], ['D類客戶', 'D'], ['甲', 'A'], ['己等', 'F'], ['VIP', 'A'], ['貴賓', 'A'], ['G', null], ['1', null], ['一般', null], ['', null],
  ])('the letter %s may mean %s', (text, grade) => {
    expect(meaningOf(text)).toBe(grade);
  });

  test('grades are known by their letters where the header says nothing, and never taken from a column that says what it is', () => {
    const cells = [['姓名', '欄3', '備用'], ['A', '甲', 'x'], ['B', '乙', 'y'], ['A', '甲', 'z']];
    expect(keysIn(cells)).toEqual({ keys: { 姓名: 'name' }, grade: { position: 2, header: '欄3', letters: [{ value: '甲', count: 2, suggested: 'A' }, { value: '乙', count: 1, suggested: 'B' }] } });
  });

  test('what is not grades is not taken for them', () => {
    expect(findLetters('', ['a note', 'b note', 'A'])).toBeNull();
    expect(findLetters('Grade', [])).toBeNull();
    expect(findLetters('Grade', Array.from({ length: 30 }, (_, at) => `x${at}`))).toBeNull();
  });
});

test('the companies listed in Taiwan: 20 columns with headers of nobody’s template', () => {
  const text = sharedFile('tw-listed-companies/tw_companies_no_people.csv');
  if (text === null) return;
  const found = understand(csvCells(text), utcDay);
  expect(found).toMatchObject({ headerRow: 1, rows: 991, grade: null });
  expect(found.columns).toHaveLength(20);
  expect(Object.fromEntries(found.columns.filter((column) => column.key !== null).map(({ header, key, unread }) => [header, [key, unread]]))).toEqual({
    公司代號: ['id', 0], 公司名稱: ['company', 0], 公司簡稱: ['name', 0], 住址: ['address', 0], 總機電話: ['phone', 0], 電子郵件信箱: ['email', 0],
  });
});

test('the CDNOW sample: its own ids are the ids', () => {
  const text = sharedFile('cdnow-sample/customers.csv');
  if (text === null) return;
  const found = understand(csvCells(text), utcDay);
  expect(found.rows).toBe(2357);
  expect(found.columns.map(({ key, confidence }) => [key, confidence])).toEqual([['id', 1], ['name', 1]]);
});
