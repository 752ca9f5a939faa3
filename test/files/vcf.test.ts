import { describe, expect, test } from '@jest/globals';
import { sharedFile } from '../ledger/support/shared-data';
import { encode, utf8 } from './support/encode';
import { grid, refusalOf, tableOf } from './support/read';

const card = (version: string, ...lines: readonly string[]): string => ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const read = async (text: string): Promise<Readonly<Record<string, unknown>>> => {
  const { headers, rows } = await tableOf(utf8(text), 'a.vcf');
  return Object.fromEntries(headers.map((header, at) => [header, rows[0]?.cells[at]]));
};

/** Lines of one card and what is read of them. */
const CARDS: readonly (readonly [what: string, version: string, lines: readonly string[], read: Readonly<Record<string, string>>])[] = [
  ['a folded line of 3.0 loses its break and one blank', '3.0', ['FN:Ann', 'NOTE:called twi', ' ce\\, then', '  wrote'], { Name: 'Ann', Note: 'called twice, then wrote' }],
  ['a folded line of 2.1 keeps the blank', '2.1', ['FN:Ann', 'NOTE:called', ' twice'], { Name: 'Ann', Note: 'called twice' }],
  ['soft line breaks of 2.1, within a letter too', '2.1', ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=E5=', '=B0=8F=E6=98=8E'], { Name: '王小明' }],
  ['quoted-printable without saying ENCODING', '2.1', ['FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=E7=8E=8B=E5=B0=8F=E6=98=8E'], { Name: '王小明' }],
  ['quoted-printable Big5, a letter of which ends in a character as it stands', '2.1', ['FN;CHARSET=BIG5;ENCODING=QUOTED-PRINTABLE:=B3\\=A5\\=BB\\'], { Name: '許功蓋' }],
  ['quoted-printable of no charset is found out', '2.1', ['FN;ENCODING=QUOTED-PRINTABLE:=A4=FD=A4p=A9=FA'], { Name: '王小明' }],
  ['a charset that nobody knows is found out', '2.1', ['FN;CHARSET=X-OWN;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B'], { Name: '王' }],
  ['line breaks in quoted-printable', '2.1', ['FN:Ann', 'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=', 'two'], { Name: 'Ann', Note: 'one\ntwo' }],
  ['a name in parts, where there is no whole one', '3.0', ['N:Doe;John;Philip,Paul;Dr.;Jr.'], { Name: 'Dr. John Philip Paul Doe Jr.' }],
  ['a Chinese name in parts', '3.0', ['N:王;小明;;;'], { Name: '王小明' }],
  ['groups before the property', '3.0', ['FN:Ann', 'item1.TEL;type=pref:02-2531-7099', 'item1.X-ABLabel:Office', 'item2.EMAIL:a@b.tw'], { Name: 'Ann', Phone: '02-2531-7099', Email: 'a@b.tw' }],
  ['several phones and mails, the same once, a fax apart', '3.0', ['FN:Ann', 'TEL:1', 'TEL;TYPE=FAX:9', 'TEL;TYPE=CELL:2', 'TEL:1', 'EMAIL:a@b.tw', 'EMAIL:c@d.tw'], { Name: 'Ann', Phone: '1', 'Phone 2': '2', Fax: '9', Email: 'a@b.tw', 'Email 2': 'c@d.tw' }],
  ['phones of 4.0', '4.0', ['FN:Ann', 'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102', 'TEL;VALUE=uri:tel:+886-2-2531-7099'], { Name: 'Ann', Phone: '+1-418-656-9254 ext. 102', 'Phone 2': '+886-2-2531-7099' }],
  ['a company with departments', '3.0', ['FN:Ann', 'ORG:ACME\\, Inc.;Sales;North', 'TITLE:Head'], { Name: 'Ann', Company: 'ACME, Inc.', Department: 'Sales North', Title: 'Head' }],
  ['a role where there is no title', '3.0', ['FN:Ann', 'ROLE:Buyer'], { Name: 'Ann', Title: 'Buyer' }],
  ['an address in English, from the street up', '3.0', ['FN:Ann', 'ADR;TYPE=WORK:;;1 Main St, Floor 2;Springfield;IL;62701;USA'], { Name: 'Ann', Address: '1 Main St, Floor 2, Springfield, IL 62701, USA' }],
  ['an address in Chinese, from the country down', '3.0', ['FN:Ann', 'ADR:;;重慶南路一段83號5樓;台北市;;100;台灣'], { Name: 'Ann', Address: '100 台灣台北市重慶南路一段83號5樓' }],
  ['an address as one text stays as it is', '3.0', ['FN:Ann', 'ADR:;;台北市重慶南路一段83號5樓;;;;'], { Name: 'Ann', Address: '台北市重慶南路一段83號5樓' }],
  ['a label where there is no address', '2.1', ['FN:Ann', 'LABEL;ENCODING=QUOTED-PRINTABLE:1 Main St=0D=0ASpringfield'], { Name: 'Ann', Address: '1 Main St, Springfield' }],
  ['a parameter value with colon and comma in quotes', '4.0', ['FN:Ann', 'ADR;LABEL="1 Main St: back, left";TYPE=home:;;1 Main St;Town;;;'], { Name: 'Ann', Address: '1 Main St, Town' }],
  ['escapes', '3.0', ['FN:Ann\\; Bob\\\\', 'NOTE:a\\nb\\Nc\\,d'], { Name: 'Ann; Bob\\', Note: 'a\nb\nc,d' }],
  ['names of properties in small letters', '3.0', ['fn:Ann', 'tel;type=cell:1'], { Name: 'Ann', Phone: '1' }],
  ['a card within a card stays out', '2.1', ['FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'FN:Secretary', 'TEL:9', 'END:VCARD', 'TEL:1'], { Name: 'Ann', Phone: '1' }],
  ['base64 without blanks in front is no text of the card', '2.1', ['FN:Ann', 'PHOTO;ENCODING=BASE64;JPEG:', '/9j/4AAQSkZJRgABAQEAYABgAAD', 'AAAA', '', 'TEL:1'], { Name: 'Ann', Phone: '1' }],
];

test.each(CARDS)('%s', async (_, version, lines, wanted) => {
  expect(await read(card(version, ...lines))).toEqual(wanted);
});

test('photos and what is not read are told', async () => {
  const { notes } = await tableOf(utf8(card('3.0', 'FN:Ann', 'PHOTO;ENCODING=b:AAAA', 'LOGO;ENCODING=b:AAAA', 'BDAY:1980-03-22', 'URL:http://a.tw', 'REV:2012')), 'a.vcf');
  expect(notes).toEqual([{ note: 'photosLeftOut', count: 2, detail: '' }, { note: 'fieldsLeftOut', count: 2, detail: 'BDAY, URL' }]);
});

test('a file of cards in Big5, whatever it is called, with any line breaks and text between', async () => {
  const text = `${card('2.1', 'FN;CHARSET=BIG5:許功蓋', 'TEL:0912345678')}\nexported by a phone\n\n${card('2.1', 'FN;CHARSET=BIG5:王小明')}`.replace(/\r/g, '');
  const table = await tableOf(encode(text, 'big5'), 'cards.txt');
  expect([table.format, table.encoding, grid(table)]).toEqual(['vcf', 'Big5', [['Name', 'Phone'], ['許功蓋', '0912345678'], ['王小明', '']]]);
});

test('a thousand cards', async () => {
  const cards = Array.from({ length: 1000 }, (_, at) => card('3.0', `FN:Customer ${String(at + 1)}`, `TEL:09${String(10_000_000 + at)}`));
  const { rows } = await tableOf(utf8(cards.join('')), 'a.vcf');
  expect([rows.length, rows[999]]).toEqual([1000, { line: 1000, cells: ['Customer 1000', '0910000999'] }]);
});

describe('refused', () => {
  const whole = card('3.0', 'FN:Ann', 'TEL:1') + card('3.0', 'FN:Bob', 'TEL:2') + card('3.0', 'FN:Cy', 'TEL:3');
  test.each([['in the last card', whole.indexOf('FN:Cy') + 4, '3'], ['in the middle of a line break', whole.length - 5, '3'], ['in the first', 20, '1']])('cut off %s: the card is named and nothing is read', async (_, at, number) => {
    expect(await refusalOf(utf8(whole.slice(0, at)), 'a.vcf')).toEqual({ refused: 'broken', detail: number });
  });

  test('a card that is followed by the next before it ends', async () => {
    expect(await refusalOf(utf8(whole.replace('TEL:2\r\nEND:VCARD\r\n', 'TEL:2\r\n')), 'a.vcf')).toEqual({ refused: 'broken', detail: '2' });
  });

  test('no card, and cards with nothing on them', async () => {
    expect(await refusalOf(utf8('Name,Phone\nAnn,1\n'), 'a.vcf')).toEqual({ refused: 'noCards', detail: '' });
    expect(await refusalOf(utf8(card('3.0', 'REV:2012')), 'a.vcf')).toEqual({ refused: 'noRows', detail: '' });
    expect(await refusalOf(utf8(' \n'), 'a.vcf')).toEqual({ refused: 'empty', detail: '' });
  });
});

/** The cards of phones and mail programs: headers, rows, and what is left out. */
const SPECIMENS: readonly (readonly [file: string, headers: readonly string[], rows: number, cells: readonly string[]])[] = [
  ['John_Doe_ANDROID.vcf', ['Name', 'Company', 'Phone', 'Phone 2', 'Phone 3', 'Phone 4', 'Fax', 'Email', 'Email 2', 'Note'], 6, ['Ñ Ñ Ñ Ñ', 'ÑÑÑÑÑÑÑÑÑÑÑÑ', '123456', 'bob@company.com', '234567', '45678901']],
  ['John_Doe_MS_OUTLOOK.vcf', ['Name', 'Company', 'Department', 'Title', 'Phone', 'Phone 2', 'Email', 'Address', 'Note'], 1, ['Mr. John Richter James Doe Sr.', 'IBM', 'Accounting', 'Money Counter', '(905) 555-1234', 'Cresent moon drive, Albaney, New York 12345, United States of America']],
  ['gmail-list.vcf', ['Name', 'Email'], 3, ['Arnold Smith', 'dwhite@gmail.com']],
  ['rfc6350-example.vcf', ['Name', 'Company', 'Phone', 'Phone 2', 'Email', 'Address'], 1, ['Simon Perreault', 'Viagenie', '+1-418-656-9254 ext. 102', 'Suite D2-630, 2875 Laurier, Quebec, QC G1V 2M2, Canada']],
];

describe.each(SPECIMENS)('%s', (file, headers, rows, cells) => {
  const text = sharedFile(`vcard/${file}`);
  (text === null ? test.skip : test)('is read whole', async () => {
    const table = await tableOf(utf8(text ?? ''), file);
    expect([table.headers, table.rows.length]).toEqual([headers, rows]);
    expect(table.rows.flatMap((row) => row.cells)).toEqual(expect.arrayContaining([...cells]));
    // Nothing of the file's own writing is left in a cell.
    expect(JSON.stringify(table.rows)).not.toMatch(/=[0-9A-F]{2}|QUOTED|\/9j\//);
  });
});
