import { MOST_IN_A_PART } from '../../src/app/contract/import';
import { badRows } from '../../src/intake/bad-rows';
import { toParts } from '../../src/intake/to-parts';
import { aFile, aLedger, preview } from './support/a-file';

const LEDGER = aLedger({ name: '王小明', phone: '0912345678' }, { name: '陳美玲', phone: '0922000111' });

test('new and updated rows go over with what the file really says; every other row stays', async () => {
  const table = aFile(['姓名', '電話', '購買意向', '公司'], [
    ['王小明', '0912345678', '高', '大同'], ['張惠君小姐', '０９８８７７７６６６', '', ''], ['陳美玲', '0922000111', '', ''], ['黃大偉', '', '也許', ''], ['張惠君', '0988777666', '', ''],
  ]);
  expect(toParts(await preview(table, LEDGER), 'i-1', 'list.csv')).toEqual([{
    importId: 'i-1', source: 'list.csv',
    create: [{ key: '3', values: { name: '張惠君', title: '小姐', phone: '0988777666' }, written: { name: '張惠君小姐', phone: '０９８８７７７６６６' } }],
    update: [{ key: '2', customerId: 'C-000001', row: 2, changes: [{ key: 'intention', from: '', to: 'strong', written: '高' }, { key: 'company', from: '', to: '大同' }] }],
  }]);
});

test('many go over in parts, each customer once', async () => {
  const count = 2 * MOST_IN_A_PART + 3;
  const table = aFile(['姓名', '電話'], Array.from({ length: count }, (_, at) => [String.fromCodePoint(0x4e00 + at, 0x5e00 + at * 3, 0x6e00 + at * 2), `09${String((at * 7_654_321) % 100_000_007).padStart(8, '0')}`]));
  const parts = toParts(await preview(table, []), 'i-1', 'list.csv');
  expect(parts.map(({ create, update }) => create.length + update.length)).toEqual([MOST_IN_A_PART, MOST_IN_A_PART, 3]);
  expect(new Set(parts.flatMap(({ create }) => create.map(({ key }) => key))).size).toBe(count);
});

test('nothing to do is no part', async () => {
  expect(toParts(await preview(aFile(['姓名', '電話'], [['王小明', '0912345678']]), LEDGER), 'i-1', 'x')).toEqual([]);
});

test('the rows with a problem stand as in the file, with the reason behind them', async () => {
  const table = aFile(['姓名', '電話', '購買意向'], [['王小明', '0912345678', '高'], ['黃大偉', '0911000001', '也許'], ['', '0911000002', '']]);
  const read = await preview(table, LEDGER);
  const why = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): string => problems.map(({ code }) => code).join();
  expect(badRows(table, read, { reason: '原因', why })).toEqual({
    headers: ['姓名', '電話', '購買意向', '原因'], rows: [['黃大偉', '0911000001', '也許', 'notAChoice'], ['', '0911000002', '', 'nameMissing']],
  });
  expect(badRows(table, read, { reason: '原因', why }, ({ state }) => state === 'updated').rows).toEqual([['王小明', '0912345678', '高', '']]);
});
