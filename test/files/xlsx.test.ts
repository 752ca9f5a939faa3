import { describe, expect, jest, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { grid, refusalOf, tableOf } from './support/read';
import { rawXlsx, rowsXml } from './support/xlsx';

// The machine may be busy with much else.
jest.setTimeout(60_000);

const cell = async (xml: string, more: { readonly styles?: string; readonly shared?: string; readonly workbookPr?: string } = {}): Promise<unknown> => {
  const table = await tableOf(await rawXlsx({ sheets: [{ name: 'A', data: `${rowsXml(['Name', 'Value'])}<row><c t="inlineStr"><is><t>Ann</t></is></c>${xml}</row>` }], ...more }), 'a.xlsx');
  return table.rows[0]?.cells[1];
};
const styled = (code: string): string => `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
const builtIn = (id: number): string => `<cellXfs><xf numFmtId="0"/><xf numFmtId="${String(id)}"/></cellXfs>`;

describe('what stands in a cell', () => {
  test.each([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a number with what the machine left of it', '<c><v>0.30000000000000004</v></c>', 0.3],
    ['a great number', '<c><v>1.2E+10</v></c>', 12_000_000_000],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['a text within', '<c t="inlineStr"><is><t xml:space="preserve"> a &amp; &#x738B;&lt;b&gt; </t></is></c>', ' a & 王<b> '],
    ['rich text within', '<c t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r></is></c>', 'bold plain'],
    ['a formula\'s number', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula\'s text', '<c t="str"><f>A2&amp;"x"</f><v>Annx</v></c>', 'Annx'],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a day written out', '<c t="d"><v>2024-05-20T00:00:00</v></c>', '2024-05-20'],
    ['a text that XML cannot hold', '<c t="str"><v>a_x000D__x005F_x0041_</v></c>', 'a\r_x0041_'],
    ['a text that was pasted as it is', '<c t="str"><v><![CDATA[<b>&amp;]]></v></c>', '<b>&amp;'],
  ])('%s', async (_, xml, read) => {
    expect(await cell(xml)).toEqual(read);
  });

  test('shared texts, rich ones too, without what is said of their sound', async () => {
    const shared = '<si><t>plain</t></si><si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>';
    expect(await Promise.all([0, 1, 2, 3, 9].map((at) => cell(`<c t="s"><v>${String(at)}</v></c>`, { shared })))).toEqual(['plain', 'rich text', '東京', '', '']);
  });

  const number = (value: number): string => `<c s="1"><v>${String(value)}</v></c>`;
  test.each([
    ['yyyy/m/d', 45_432, '2024-05-20'], ['m/d/yy h:mm', 45_432.5, '2024-05-20 12:00'], ['m/d/yy h:mm', 45_432, '2024-05-20'], ['yyyy/m/d', 45_432.75, '2024-05-20'],
    ['[$-404]e&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 45_432, '2024-05-20'], ['[$-zh-TW]ggge/m/d', 45_432, '2024-05-20'], ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', 45_432, '2024-05-20'],
    ['d\\-mmm', 45_432, '2024-05-20'], ['mmmm', 45_432, '2024-05-20'], ['yyyy/m/d', 1, '1900-01-01'], ['yyyy/m/d', 59, '1900-02-28'], ['yyyy/m/d', 61, '1900-03-01'], ['yyyy/m/d', 2_958_465, '9999-12-31'],
    ['h:mm:ss', 0.5, '12:00'], ['h:mm AM/PM', 0.75, '18:00'], ['m/d/yy h:mm:ss', 45_432.999_999_999, '2024-05-21'],
    ['yyyy/m/d', -1, -1], ['yyyy/m/d', 3_000_000, 3_000_000], ['[h]:mm', 1.5, 1.5],
    ['0', 5, 5], ['0.00', 5, 5], ['General', 45_432, 45_432], ['0.00E+00', 45_432, 45_432], ['#,##0&quot;days&quot;', 45_432, 45_432], ['[Red]0;[Green]0', 5, 5], ['&quot;$&quot;#,##0', 5, 5],
    ['0000000000', 912_345_678, '0912345678'], ['0000-000-000', 912_345_678, '0912-345-678'], ['(00) 0000\\-0000', 225_317_099, '(02) 2531-7099'], ['00000', 123_456, '123456'], ['0000-000', 12_345_678, '12345-678'],
  ])('of the format %s the number %d is %j', async (code, value, read) => {
    expect(await cell(number(value), { styles: styled(code) })).toEqual(read);
  });

  test.each([[14, '2024-05-20'], [22, '2024-05-20'], [31, '2024-05-20'], [57, '2024-05-20'], [1, 45_432], [9, 45_432], [49, 45_432]])('of the format %d, which needs no words, 45432 is %j', async (id, read) => {
    expect(await cell(number(45_432), { styles: builtIn(id) })).toEqual(read);
  });

  test('days of a book that counts from 1904', async () => {
    expect(await cell(number(43_970), { styles: builtIn(14), workbookPr: '<workbookPr date1904="1"/>' })).toBe('2024-05-20');
  });
});

test('a file of another program\'s making: prefixes, no places, a comment, a value with a >', async () => {
  const data = `<!-- made by hand > --><row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Phone</t></is></c></row><row note="a>b"><c t="inlineStr"><is><t>Ann</t></is></c><c t='str'><v>0912</v></c></row>`;
  expect(grid(await tableOf(await rawXlsx({ prefix: 'x', sheets: [{ name: 'A', data }] }), 'a.xlsx'))).toEqual([['Name', 'Phone'], ['Ann', '0912']]);
});

test('places that are none are counted on', async () => {
  const data = `<row r="x"><c r="?" t="str"><v>Name</v></c><c r="B1" t="str"><v>Phone</v></c></row><row r="-5"><c t="str"><v>Ann</v></c><c r="" t="str"><v>0912</v></c></row>`;
  const table = await tableOf(await rawXlsx({ sheets: [{ name: 'A', data }] }), 'a.xlsx');
  expect([grid(table), table.rows[0]?.line]).toEqual([[['Name', 'Phone'], ['Ann', '0912']], 2]);
});

/** A book as a spreadsheet program writes it. */
async function book(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made.addWorksheet('客戶'), made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

test('a list begins where its headers are; hidden rows, columns and other sheets are told, merged cells of the list too', async () => {
  const table = await tableOf(await book((sheet, made) => {
    sheet.getCell('B2').value = '2024 客戶名單';
    sheet.mergeCells('B2:E2');
    [['姓名', '電話', '公司', '建檔日'], ['王小明', '0912345678', '台泥', new Date(Date.UTC(2024, 4, 20))], ['陳美玲', '02-2531-7099', '亞泥', new Date(Date.UTC(2023, 11, 31))], ['林志豪', '', '', null]].forEach((row, at) => {
      row.forEach((value, column) => { sheet.getCell(4 + at + (at === 3 ? 1 : 0), 2 + column).value = value; });
    });
    sheet.mergeCells('D5:D6');
    sheet.getRow(6).hidden = true;
    sheet.getColumn(3).hidden = true;
    sheet.getColumn(30).hidden = true;
    made.addWorksheet('2023').getCell('A1').value = 'x';
    made.addWorksheet('設定', { state: 'hidden' });
  }), '名單.xlsx');
  expect(grid(table)).toEqual([['姓名', '電話', '公司', '建檔日'], ['王小明', '0912345678', '台泥', '2024-05-20'], ['陳美玲', '02-2531-7099', '', '2023-12-31'], ['林志豪', '', '', '']]);
  expect(table.rows.map(({ line }) => line)).toEqual([5, 6, 8]);
  expect(table.sheets).toEqual({ read: '客戶', all: ['客戶', '2023', '設定'] });
  expect(table.notes).toEqual([
    { note: 'otherSheets', count: 2, detail: '2023, 設定' }, { note: 'hiddenRows', count: 1, detail: '6' }, { note: 'hiddenColumns', count: 1, detail: 'C' },
    { note: 'mergedCells', count: 1, detail: 'D5:D6' }, { note: 'titleRows', count: 1, detail: '2' }, { note: 'blankRows', count: 1, detail: '' },
  ]);
});

test('the sheet that is asked for is read, hidden or not; else the first that is shown and holds something', async () => {
  const bytes = await rawXlsx({ sheets: [{ name: 'Notes', data: '', state: 'hidden' }, { name: 'Empty', data: '' }, { name: 'List', data: rowsXml(['Name'], ['Ann']) }, { name: 'Old', data: rowsXml(['Name'], ['Bob']), state: 'veryHidden' }] });
  expect(grid(await tableOf(bytes))).toEqual([['Name'], ['Ann']]);
  expect(grid(await tableOf(bytes, 'a.xlsx', { sheet: 'Old' }))).toEqual([['Name'], ['Bob']]);
  expect(grid(await tableOf(bytes, 'a.xlsx', { sheet: 'gone' }))).toEqual([['Name'], ['Ann']]);
  expect(await refusalOf(bytes, 'a.xlsx', { sheet: 'Empty' })).toEqual({ refused: 'noRows', detail: '' });
});

test('errors, and formulas that nobody has worked out, are told with their places', async () => {
  const table = await tableOf(await rawXlsx({ sheets: [{ name: 'A', data: `${rowsXml(['Name', 'Sum'])}<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2"><f>1+1</f></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="str"><f>""</f><v></v></c></row>` }] }));
  expect(grid(table)).toEqual([['Name', 'Sum'], ['Ann', ''], ['#N/A', '']]);
  expect(table.notes).toEqual([{ note: 'errorCells', count: 1, detail: 'A3' }, { note: 'formulasBlank', count: 1, detail: 'B2' }]);
});

describe('two rows of headers are refused by their numbers', () => {
  test('groups merged over columns', async () => {
    expect(await refusalOf(await book((sheet) => {
      [['Customer', '', 'Contact', ''], ['Name', 'Company', 'Phone', 'Email'], ['Ann', 'ACME', '0912345678', 'a@b.tw']].forEach((row) => { sheet.addRow(row); });
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('C1:D1');
    }))).toEqual({ refused: 'twoHeaderRows', detail: '1, 2' });
  });

  test('headers merged over two rows, below a title', async () => {
    expect(await refusalOf(await book((sheet) => {
      [['List of customers'], ['Name', 'Contact', ''], ['', 'Phone', 'Email'], ['Ann', '0912345678', 'a@b.tw'], ['Bob', '0912345679', 'b@b.tw']].forEach((row) => { sheet.addRow(row); });
      sheet.mergeCells('A1:C1');
      sheet.mergeCells('A2:A3');
      sheet.mergeCells('B2:C2');
    }))).toEqual({ refused: 'twoHeaderRows', detail: '2, 3' });
  });

  test('headers merged over two rows that are one row to the eye are one', async () => {
    const table = await tableOf(await book((sheet) => {
      [['Name', 'Phone'], [], ['Ann', '0912345678']].forEach((row) => { sheet.addRow(row); });
      sheet.mergeCells('A1:A2');
      sheet.mergeCells('B1:B2');
    }));
    expect(grid(table)).toEqual([['Name', 'Phone'], ['Ann', '0912345678']]);
  });
});
