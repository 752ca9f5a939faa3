import type { FileCell } from '../../src/files/table';
import { joinColumns } from '../../src/intake/join-columns';
import { aFile, preview } from './support/a-file';

function joined(headers: readonly string[], ...rows: readonly (readonly FileCell[])[]): unknown {
  const table = joinColumns(aFile(headers, rows));
  return [table.headers, ...table.rows.map(({ cells }) => cells)];
}

test('several phones and mail addresses of a card stand side by side', () => {
  expect(joined(['Name', 'Phone', 'Phone 2', 'Fax', 'Email', 'Email 2', 'Phone 3'],
    ['Ann Lee', '02-2533-4567', '0912-345-678', '02-2533-0000', 'a@b.co', 'c@d.co', ''], ['Bob Ray', '', 912345678, '', '', '', ''], ['Cy Young', '02-1', '02-1', '', '', 'x@y.co', '0911'])).toEqual([
    ['Name', 'Phone', 'Fax', 'Email'],
    ['Ann Lee', '02-2533-4567; 0912-345-678', '02-2533-0000', 'a@b.co; c@d.co'],
    ['Bob Ray', 912345678, '', ''],
    ['Cy Young', '02-1; 0911', '', 'x@y.co'],
  ]);
});

test.each([
  [['Phone 1 - Value', 'Phone 2 - Value'], ['Phone 1 - Value']],
  [['E-mail 1 - Value', 'E-mail 2 - Value'], ['E-mail 1 - Value']],
  [['電話1', '電話2', '手機'], ['電話1', '手機']],
  // Different things stay apart, for the person to choose.
  [['電話', '手機'], ['電話', '手機']],
  [['Address 1', 'Address 2'], ['Address 1', 'Address 2']],
  [['Phone', 'Phone 2024'], ['Phone', 'Phone 2024']],
])('%j → %j', (before, after) => {
  expect(joined(before)).toEqual([after]);
});

test('first and last name are the name, in the order of their language, where there is no other', () => {
  expect(joined(['First Name', 'Middle Name', 'Last Name', 'Company'], ['Ann', '', 'Lee', 'X'], ['小明', '', '王', ''], ['Bob', 'T.', 'Ray', ''], ['', '', 'Young', ''])).toEqual([
    ['Name', 'Company'], ['Ann Lee', 'X'], ['王小明', ''], ['Bob T. Ray', ''], ['Young', ''],
  ]);
  expect(joined(['姓', '名'], ['王', '小明'])).toEqual([['姓名'], ['王小明']]);
  expect(joined(['姓名', '姓', '名'], ['王小明', '王', '小明'])).toEqual([['姓名', '姓', '名'], ['王小明', '王', '小明']]);
});

test('both numbers of a card come in, and reading them again changes nothing', async () => {
  const table = joinColumns(aFile(['Name', 'Phone', 'Phone 2'], [['Ann Lee', '02-2533-4567', '0912-345-678']]));
  const read = await preview(table, []);
  expect(read.rows[0]).toMatchObject({ state: 'new', values: { phone: '02-2533-4567; 0912-345-678' }, flags: [{ field: 'phone', flag: 'severalNumbers' }] });
});
