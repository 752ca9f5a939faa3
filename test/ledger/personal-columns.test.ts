import type { NamedColumn } from '../../src/ledger/personal-columns';
import { personalColumns, personalWords } from '../../src/ledger/personal-columns';
import { LANGS } from '../../src/ledger/lang';

const COLUMNS: readonly NamedColumn[] = [
  { key: 'id', header: 'Customer ID' }, { key: 'name', header: 'Kunde' }, { key: 'company', header: 'Company' }, { key: 'phone', header: '手機' }, { key: 'email', header: 'E-mail' },
  { key: 'address', header: 'Address' }, { key: 'grade', header: 'Grade' }, { key: 'likes', header: 'Likes and dislikes' }, { key: 'introducedBy', header: 'Introduced by' },
  { key: null, header: '身分證字號' }, { key: null, header: 'Birthday' },
];
const named = (setting: string): string[] => personalColumns(setting, COLUMNS).personal.flatMap((yes, at) => (yes ? [COLUMNS[at]?.header ?? ''] : []));

test('without the setting: who it is, how to reach him, what is private', () => {
  expect(named('')).toEqual(['Kunde', '手機', 'E-mail', 'Address', 'Likes and dislikes', 'Introduced by']);
});

test.each(LANGS)('what a fresh Policy tab shows in %s means the same', (lang) => {
  expect(named(personalWords(lang))).toEqual(named(''));
  expect(personalColumns(personalWords(lang), COLUMNS).notFound).toEqual([]);
});

test.each([
  ['Phone, Birthday', ['手機', 'Birthday']], ['電話、 公司名稱，身分证字号', ['Company', '手機', '身分證字號']], ['mobile;kunde\nBIRTH DAY', ['Kunde', '手機', 'Birthday']],
  ['none', []], ['無', []], ['无', []], [' – ', []], ['Grade', ['Grade']],
])('%j → %j', (setting, headers) => {
  expect(named(setting)).toEqual(headers);
});

test('what is no column is said; a column of the ledger that this sheet does without is not', () => {
  expect(personalColumns('Phone, Telefonn, Title, Family, Geburtstag', COLUMNS).notFound).toEqual(['Telefonn', 'Geburtstag']);
});

test('a header of the person’s own wins over the ledger’s name for another column', () => {
  const columns: readonly NamedColumn[] = [{ key: 'phone', header: 'Tel' }, { key: null, header: 'Mobile' }];
  expect(personalColumns('Mobile', columns).personal).toEqual([false, true]);
});
