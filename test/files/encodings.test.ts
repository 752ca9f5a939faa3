import { describe, expect, test } from '@jest/globals';
import { ENCODINGS, LABELS, type Encoding } from '../../src/files/encodings';
import { encode, utf16, utf8 } from './support/encode';
import { grid, tableOf } from './support/read';

/** Lists as people have them, the short ones too: the shortest is what no guesser by frequencies can know. */
const TRADITIONAL = [
  '姓名,電話,公司\r\n王小明,0912-345-678,台泥\r\n陳美玲,02-2531-7099,亞洲水泥\r\n林志豪,,\r\n張雅婷,0988123456,嘉新\r\n黃建國,,環泥\r\n',
  '姓名,備註\n許功蓋,已回覆\n吳淑芬,下次再聯絡\n',
  '客戶編號,客戶名稱,地址,等級\nC001,臺灣水泥股份有限公司,台北市中山北路2段113號,甲\n',
  '姓名\n王小明\n',
  '名字,電話\n游晨曦,0912345678\n',
  'Name,Phone,Company\nAnn,0912,\nBob,,\n王大同,,\n',
];
const SIMPLIFIED = [
  '姓名,电话,公司\r\n王小明,138-0013-8000,华为技术\r\n陈美玲,010-65529988,上海贸易\r\n刘志强,,\r\n张婷,13900139000,嘉新\r\n赵建国,,\r\n',
  '姓名,备注\n许强,已回复\n吴芬,下次再联系\n',
  '客户编号,客户名称,地址,等级\nC001,深圳市科技有限公司,广东省深圳市南山区科技园,甲\n',
  '姓名\n李雷\n',
  '名字,电话\n韩梅梅,13800138000\n',
  '联系人,手机\n艾米,13800138000\n安娜,13900139000\n',
];
const JAPANESE = [
  '氏名,電話番号,会社名\r\n佐藤一郎,03-1234-5678,トヨタ自動車株式会社\r\n鈴木花子,090-1234-5678,ソニー\r\n高橋健,,\r\n',
  'お名前,メモ\n田中さん,また連絡します\n',
  '氏名\n渡辺直美\n',
];
const WESTERN = ['Name;Stadt\nMüller;Köln\nJosé García;Málaga\nZoë;Genève\n', 'Name,City\nAnna Weiß,Gießen\n', 'Name,Note\nBjörn,\n'];

const BYTES: readonly (readonly [Encoding, string, readonly string[], (text: string) => Uint8Array])[] = [
  ['UTF-8', 'with a mark', [...TRADITIONAL, ...SIMPLIFIED, ...JAPANESE, ...WESTERN], (text) => utf8(text, true)],
  ['UTF-8', 'without', [...TRADITIONAL, ...SIMPLIFIED, ...JAPANESE, ...WESTERN], (text) => utf8(text)],
  ['UTF-16 LE', 'with a mark', [...TRADITIONAL, ...WESTERN], (text) => utf16(text, 'LE', true)],
  ['UTF-16 LE', 'without', [...TRADITIONAL, ...SIMPLIFIED, ...JAPANESE, ...WESTERN], (text) => utf16(text, 'LE', false)],
  ['UTF-16 BE', 'with a mark', [...TRADITIONAL, ...WESTERN], (text) => utf16(text, 'BE', true)],
  ['UTF-16 BE', 'without', [...TRADITIONAL, ...SIMPLIFIED, ...JAPANESE, ...WESTERN], (text) => utf16(text, 'BE', false)],
  ['Big5', '', TRADITIONAL, (text) => encode(text, 'big5')],
  ['GB18030', 'simplified', SIMPLIFIED, (text) => encode(text, 'gb18030')],
  ['GB18030', 'traditional', TRADITIONAL.slice(0, 3), (text) => encode(text, 'gb18030')],
  ['Shift_JIS', '', JAPANESE, (text) => encode(text, 'shift_jis')],
  ['Windows-1252', '', WESTERN, (text) => encode(text, 'windows-1252')],
];

describe.each(BYTES)('%s %s', (encoding, _, texts, bytesOf) => {
  test.each(texts)('%j', async (text) => {
    const table = await tableOf(bytesOf(text));
    expect(table.encoding).toBe(encoding);
    expect(grid(table)).toEqual(text.trimEnd().split(/\r?\n/).map((line) => line.split(text.includes(';') ? ';' : ',')));
    expect(table.notes.filter(({ note }) => note !== 'oneColumn')).toEqual([]);
  });
});

test('every encoding to choose from is known to the decoder', () => {
  for (const encoding of ENCODINGS) expect(new TextDecoder(LABELS[encoding]).encoding).toBe(LABELS[encoding]);
});

test('what the person says of the encoding goes before any guess', async () => {
  const bytes = encode('姓名,電話\n許功蓋,0912345678\n', 'big5');
  expect((await tableOf(bytes, 'x.csv', { encoding: 'Big5' })).headers).toEqual(['姓名', '電話']);
  const wrong = await tableOf(bytes, 'x.csv', { encoding: 'UTF-8' });
  expect(wrong.encoding).toBe('UTF-8');
  expect(wrong.notes.map(({ note }) => note)).toContain('unreadableLetters');
});

test('a byte that belongs to no letter is told, and the rest is read as it is', async () => {
  const text = utf8('姓名,電話\n王小明,0912345678\n陳美玲,0987654321\n');
  const table = await tableOf(Uint8Array.from([...text, 0xe7, 0x0a]));
  expect([table.encoding, table.rows[0]?.cells]).toEqual(['UTF-8', ['王小明', '0912345678']]);
  expect(table.notes).toContainEqual({ note: 'unreadableLetters', count: 1, detail: '' });
});

test('NULs here and there are taken out and told', async () => {
  const table = await tableOf(utf8('Name,Phone\nAnn\0,0912\0\nBob,0913\n'));
  expect(grid(table)).toEqual([['Name', 'Phone'], ['Ann', '0912'], ['Bob', '0913']]);
  expect(table.notes).toEqual([{ note: 'nulsRemoved', count: 2, detail: '' }]);
});
