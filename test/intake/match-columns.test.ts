import type { FileCell } from '../../src/files/table';
import { matchColumns } from '../../src/intake/match-columns';
import { aFile, FIELDS } from './support/a-file';

function matched(headers: readonly string[], rows: readonly (readonly FileCell[])[] = [], remembered: Readonly<Record<string, string>> = {}, fields = FIELDS): readonly string[] {
  return matchColumns(aFile(headers, rows), fields, remembered).map(({ target, by }) => (target === null ? '–' : `${target} (${by ?? ''})`));
}

test.each([
  [['Name', 'Company', 'Phone', 'E-mail', 'Intention', 'Expected close'], 'name company phone email intention expectedClose'],
  [['客戶姓名', '公司名稱', '電話', '電子郵件', '購買意向', '預計成交日'], 'name company phone email intention expectedClose'],
  [['客户姓名', '公司名称', '电话', '电子邮件', '购买意向', '预计成交日'], 'name company phone email intention expectedClose'],
  [['姓名', '手機', '電話', '備註'], 'name – phone –'],
  [['聯絡人', '統一編號', '職務', '住址', '客戶來源'], 'name id title address source'],
  [['Full name', 'Mobile (work)', 'Organization', 'Job title'], 'name phone company title'],
  // Results of the ledger are never written; in a foreign list they are what was known before.
  [['姓名', '級別', '最近聯繫', '最近購買', '購買次數'], 'name manualGrade knownLastContact knownLastPurchase knownPurchases'],
  [['Name', 'Tier', 'Last contact'], 'name manualGrade knownLastContact'],
  [['姓名', '會員等級'], 'name manualGrade'],
  [['姓名', '級別', '自訂級別'], 'name – manualGrade'],
  [['姓名', '下次跟進', '漏斗階段', '理由'], 'name – – –'],
  // A list with all of the ledger's results was exported from one: its grade is no news.
  [['姓名', '級別', '下次跟進', '漏斗階段', '理由', '最近聯繫', '自訂級別'], 'name – – – – – manualGrade'],
])('%j', (headers, targets) => {
  expect(matched(headers).map((text) => text.split(' ')[0]).join(' ')).toBe(targets);
});

test('beside ids of a ledger its grades are no news; beside others they may be', () => {
  const rows = (id: string): readonly FileCell[][] => [[`${id}1`, '王小明', 'A', '2024-05-20'], [`${id}2`, '陳美玲', 'C', '2024-05-27']];
  const headers = ['客戶編號', '姓名', '級別', '下次跟進'];
  expect(matched(headers, rows('C-00000'))).toEqual(['id (header)', 'name (header)', '–', '–']);
  expect(matched(headers, rows('K'))).toEqual(['id (header)', 'name (header)', 'manualGrade (header)', '–']);
});

test('a list with ids of a ledger came out of one: its grade and last contact are results, not what was known before', () => {
  const headers = ['客戶編號', '姓名', '級別', '最近聯繫'];
  expect(matched(headers, [['C-000001', '王小明', 'A', '2024-05-20'], ['C-000002', '陳美玲', 'B', '2024-05-21']])).toEqual(['id (header)', 'name (header)', '–', '–']);
  expect(matched(headers, [['K-7', '王小明', 'A', '2024-05-20'], ['K-9', '陳美玲', 'B', '2024-05-21']])).toEqual(['id (header)', 'name (header)', 'manualGrade (header)', 'knownLastContact (header)']);
});

test('what was remembered goes before the header, also that a column was left out', () => {
  const headers = ['姓名', '電話', '手機', '備註'];
  expect(matched(headers)).toEqual(['name (header)', 'phone (header)', '–', '–']);
  expect(matched(headers, [], { 電話: '', 手機: 'phone', 備註: 'likes' })).toEqual(['name (header)', '–', 'phone (remembered)', 'likes (remembered)']);
  // A field the sheet has no more, or none at all, is not remembered; two columns never go to one field.
  expect(matched(headers, [], { 備註: 'nothing', 電話: 'phone', 手機: 'phone' })).toEqual(['name (header)', 'phone (remembered)', '–', '–']);
  expect(matched(['constructor', '__proto__'], [], {})).toEqual(['–', '–']);
});

test('columns without a known header are matched by what they hold', () => {
  const rows = [
    ['王小明', '大同股份有限公司', '0912-345-678', 'ming@tatung.com', '台北市中山北路2段113號', 'x', '2024-05-20', 7],
    ['陳美玲', '台泥企業社', '02-2531-7099', 'mei@tcc.com', '新北市板橋區新站路16號', 'y', '2024-05-21', 8],
    ['林志豪先生', '', '', '', '', '', '', ''],
  ];
  expect(matched(['一', '二', '三', '四', '五', '六', '七', '八'], rows)).toEqual(['name (content)', 'company (content)', 'phone (content)', 'email (content)', 'address (content)', '–', '–', '–']);
  expect(matched(['a', 'b'], [['Ann Lee', '+44 20 7946 0018'], ['Bob T. Ray', '+44 20 7946 0019']])).toEqual(['name (content)', 'phone (content)']);
});

test('a header is not believed against its column', () => {
  // Phones under «E-mail»; an «id» that only counts the rows; dates under «Intention».
  expect(matched(['E-mail', 'No', 'Intention'], [['0912-345-678', 1, '2024-05-20'], ['0933-111-222', 2, '2024-05-21'], ['02-2531-7099', 3, '2024-05-22']])).toEqual(['–', '–', '–']);
  expect(matched(['編號', '姓名'], [['A-7', '王小明'], ['A-9', '陳美玲']])).toEqual(['id (header)', 'name (header)']);
  expect(matched(['編號', '姓名'], [['業務部', '王小明'], ['業務部', '陳美玲'], ['業務部', '林志豪']])).toEqual(['–', 'name (header)']);
  // What a mask has left speaks neither for nor against.
  expect(matched(['電話', '電子郵件'], [['•••678', 'a•••'], ['•••099', 'm•••']])).toEqual(['phone (header)', 'email (header)']);
});

test('a field that the sheet has no column for is nobody\'s', () => {
  expect(matched(['姓名', '電話', '地址'], [], {}, ['id', 'name', 'phone'])).toEqual(['name (header)', 'phone (header)', '–']);
});

test('samples are a few different values, cut where they are long', () => {
  const [column] = matchColumns(aFile(['備註'], [[''], ['甲'], ['甲'], [12], [true], ['長'.repeat(60)], ['乙']]), FIELDS, {});
  expect(column?.samples).toEqual(['甲', '12', 'TRUE']);
  const [long] = matchColumns(aFile(['備註'], [['長'.repeat(60)]]), FIELDS, {});
  expect(long?.samples).toEqual([`${'長'.repeat(39)}…`]);
});
