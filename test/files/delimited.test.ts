import { describe, expect, test } from '@jest/globals';
import { utf8 } from './support/encode';
import { grid, pasted, tableOf } from './support/read';

const read = async (text: string): Promise<readonly (readonly unknown[])[]> => grid(await tableOf(utf8(text)));
const notesOf = async (text: string): Promise<unknown> => (await tableOf(utf8(text))).notes;

describe('the delimiter is found', () => {
  test.each([
    ['commas', 'Name,Phone\nAnn,1\n', [['Name', 'Phone'], ['Ann', '1']]],
    ['semicolons, with commas in amounts', 'Name;Amount\nAnn;1,5\nBob;2,5\n', [['Name', 'Amount'], ['Ann', '1,5'], ['Bob', '2,5']]],
    ['tabs, with commas in addresses', 'Name\tAddress\nAnn\t1 Main St, Town\nBob\t2 Main St, Town\n', [['Name', 'Address'], ['Ann', '1 Main St, Town'], ['Bob', '2 Main St, Town']]],
    ['bars', 'Name|Phone\nAnn|1\n', [['Name', 'Phone'], ['Ann', '1']]],
    ['a quoted cell full of the others', 'Name,Note\nAnn,"a;b;c|d\te"\nBob,"x;y;z|d\te"\n', [['Name', 'Note'], ['Ann', 'a;b;c|d\te'], ['Bob', 'x;y;z|d\te']]],
    ['said in the first line', 'sep=;\r\nName;Note\r\nAnn;a,b\r\n', [['Name', 'Note'], ['Ann', 'a,b']]],
    ['none: a comma here and there is part of the name', 'Name\nDoe, John\nAnn\nBob\nCy\n', [['Name'], ['Doe, John'], ['Ann'], ['Bob'], ['Cy']]],
  ])('%s', async (_, text, wanted) => {
    expect(await read(text)).toEqual(wanted);
  });
});

describe('cells are what was written', () => {
  test.each([
    ['quotes', '"Name","No ""te"\n"Ann, jr","said ""yes"""\n', [['Name', 'No "te'], ['Ann, jr', 'said "yes"']]],
    ['line breaks in quotes', 'Name,Note\r\nAnn,"one\r\ntwo\nthree"\r\n', [['Name', 'Note'], ['Ann', 'one\r\ntwo\nthree']]],
    ['blanks', 'Name,Note\n Ann , x \n', [['Name', 'Note'], [' Ann ', ' x ']]],
    ['a blank behind a quote', 'Name,Note\n"Ann" ,x\n', [['Name', 'Note'], ['Ann', 'x']]],
    ['zeros in front', 'Name,Phone\nAnn,0912\n', [['Name', 'Phone'], ['Ann', '0912']]],
    ['a quote within', 'Name,Note\nAnn,5" pipe\n', [['Name', 'Note'], ['Ann', '5" pipe']]],
    ['a quoted nickname in front', 'Name,Note\n"Big" Bob,x\n', [['Name', 'Note'], ['"Big" Bob', 'x']]],
    ['an empty quoted cell', 'Name,Note\n"",x\n', [['Name', 'Note'], ['', 'x']]],
    ['no line break at the end', 'Name,Note\nAnn,"x"', [['Name', 'Note'], ['Ann', 'x']]],
    ['line breaks of old systems', 'Name,Note\rAnn,x\r', [['Name', 'Note'], ['Ann', 'x']]],
    ['headers on several lines', '"Phone\n(mobile)",Name\n0912,Ann\n', [['Phone (mobile)', 'Name'], ['0912', 'Ann']]],
  ])('%s', async (_, text, wanted) => {
    expect(await read(text)).toEqual(wanted);
  });
});

test('lines are counted as an editor shows them', async () => {
  const { rows } = await tableOf(utf8('Name,Note\r\n\r\nAnn,"one\r\ntwo"\r\nBob,x\r\n,,\r\nCy,"a\nb\rc"\r\nDee,x'));
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[3, 'Ann'], [5, 'Bob'], [7, 'Cy'], [10, 'Dee']]);
});

describe('what is worth a sentence', () => {
  test.each([
    ['lines with nothing between others', 'Name,Phone\nAnn,1\n\n,\nBob,2\n\n\n', [{ note: 'blankRows', count: 2, detail: '' }]],
    ['lines too long and too short', 'Name,Phone\nAnn,1,x\nBob\nCy,3,,\n', [{ note: 'rowsTooLong', count: 1, detail: '2' }, { note: 'rowsTooShort', count: 1, detail: '3' }]],
    ['the first few of many', `Name,Phone,Note\n${'Ann,1\n'.repeat(7)}Bob,1,x\n`, [{ note: 'rowsTooShort', count: 7, detail: '2, 3, 4, 5, 6, …' }]],
    ['one column', 'Name\nAnn\n', [{ note: 'oneColumn', count: 1, detail: '' }]],
    ['titles above the headers', 'List of customers,,\nas of 2024-05-20,,\n\nName,Phone,City\nAnn,0912345678,Taipei\nBob,0912345679,Taipei\n', [{ note: 'titleRows', count: 2, detail: '1, 2' }]],
    ['no headers', 'Ann,0912345678,a@b.tw\nBob,0912345679,b@b.tw\n', [{ note: 'noHeaderRow', count: 1, detail: '' }]],
  ])('%s', async (_, text, notes) => {
    expect(await notesOf(text)).toEqual(notes);
  });

  test('what is beyond the headers is not lost; columns without header and cells are', async () => {
    expect(await read('Name,,Phone,\nAnn,,1,x\nBob,,2\n')).toEqual([['Name', 'Phone', ''], ['Ann', '1', 'x'], ['Bob', '2', '']]);
  });
});

describe('which line holds the headers', () => {
  test.each([
    ['a year heads a column of figures', 'Name,2023,2024\nAnn,10,12\nBob,5,7\n', ['Name', '2023', '2024']],
    ['months head columns of figures', '姓名,1月,2月,Q3\n王小明,1200,800,5\n陳美玲,0,300,5\n', ['姓名', '1月', '2月', 'Q3']],
    ['days head columns of figures', 'Name,2024-01-01,2024-02-01\nAnn,1200,800\nBob,,300\n', ['Name', '2024-01-01', '2024-02-01']],
    ['months below a title', '2024 業績,,,\n姓名,1月,2月,3月,2023\n王小明,1200,800,0,7\n陳美玲,0,300,1,7\n', ['姓名', '1月', '2月', '3月', '2023']],
    ['somebody with a day and a number', '王小明,113/5/20,30\n陳美玲,113/5/21,25\n', ['', '', '']],
    ['one header and cells without', 'Name,,\nAnn,0912345678,a@b.tw\nBob,0912345679,b@b.tw\n', ['Name', '', '']],
    ['a first customer with nothing but words', 'Name,City\nAnn,Taipei\nBob,Tainan\n', ['Name', 'City']],
    ['a first customer of whom nothing is known', 'Name,Phone,Email\nAnn,N/A,無\nBob,0912345679,b@b.tw\nCy,0912345670,c@b.tw\nDee,0912345671,d@b.tw\n', ['Name', 'Phone', 'Email']],
    ['a single line without a header', '王小明,0912345678\n', ['', '']],
  ])('%s', async (_, text, headers) => {
    expect((await tableOf(utf8(text))).headers).toEqual(headers);
  });
});

describe('pasted', () => {
  test.each([
    ['from a sheet', 'Name\tPhone\tNote\nAnn\t0912\t"two\nlines"\nBob\t0913\tsaid "yes"', [['Name', 'Phone', 'Note'], ['Ann', '0912', 'two\nlines'], ['Bob', '0913', 'said "yes"']]],
    ['one column of names', '王小明\n陳美玲', [['王小明'], ['陳美玲']]],
    ['lines of a mail', 'Name, Phone\nAnn, 0912\n', [['Name', 'Phone'], ['Ann', ' 0912']]],
    ['cards', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:1\nEND:VCARD', [['Name', 'Phone'], ['Ann', '1']]],
  ])('%s', async (_, text, wanted) => {
    const table = await pasted(text);
    expect([table.format, table.encoding, grid(table)]).toEqual(['pasted', '', wanted]);
  });
});
