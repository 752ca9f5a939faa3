import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { idOf, LATER_DAY, picture, rowOf, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

const LOCALES = ['en', 'zh_TW', 'zh_CN'] as const;
type Input = Readonly<Record<string, unknown>>;
interface Refused { readonly ok: boolean; readonly problem?: { readonly code: string; readonly text: string } }

function ledger(locale = 'en'): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY, locale });
}

function talk(sheet: Sheet, more: Input = {}): Input {
  return { customerId: idOf(sheet, 'Fay'), day: LATER_DAY, lineId: 'talk-1', channel: 'call', reached: true, ...more };
}

const LONG = 'x'.repeat(5001);
const change = (key: string, to: string): Input => ({ changes: [{ key, from: '', to }] });

const TALKS: readonly (readonly [string, Input, string])[] = [
  ['nobody chosen', { customerId: ' ' }, 'customerMissing'],
  ['a customer who was erased', { customerId: 'C-999999' }, 'customerUnknown'],
  ['no day', { day: '' }, 'dayMissing'],
  ['a day that is none', { day: '2026-02-30' }, 'dayUnreadable'],
  ['a day to come', { day: '2026-04-21' }, 'talkInFuture'],
  ['a promise that is no day', { promised: 'soon' }, 'dayUnreadable'],
  ['a promise for before the talk', { promised: '2026-04-19' }, 'promisePast'],
  ['a long story', { said: LONG }, 'textTooLong'],
  ['a long look back', { changeNext: LONG }, 'textTooLong'],
  ['a long fact', change('doubt', LONG), 'textTooLong'],
  ['a day of a fact that is none', change('expectedClose', 'spring'), 'dayUnreadable'],
  ['no choice of the list', change('need', 'perhaps'), 'badRequest'],
  ['a fact nobody knows', change('salary', '1'), 'badRequest'],
  ['a fact of the ledger’s own', change('grade', 'A'), 'badRequest'],
  ['a manual grade', change('manualGrade', 'A'), 'badRequest'],
  ['a fact of the family', change('family', 'x'), 'badRequest'],
  ['three psychologies', change('psychology', 'brand,novelty,pragmatic'), 'badRequest'],
  ['no channel of the list', { channel: 'pigeon' }, 'badRequest'],
  ['reached perhaps', { reached: 'perhaps' }, 'badRequest'],
  ['a text that is none', { said: 5 }, 'badRequest'],
  ['changes that are none', { changes: 'all' }, 'badRequest'],
  ['nothing a name would be left of', { changes: [{ key: 'name', from: 'Fay', to: '' }, { key: 'company', from: 'Fir', to: '' }] }, 'nameGone'],
];

describe.each(LOCALES)('in %s', (locale) => {
  it('a bad talk is refused with a sentence, and nothing is written', () => {
    const sheet = ledger(locale);
    const before = picture(sheet);
    for (const [what, more, code] of TALKS) {
      for (const name of ['dialogSaveContact', 'dialogPreviewContact']) {
        const answer = sheet.attempt(name, [talk(sheet, more)]).result as Refused;
        expect([what, answer.ok, answer.problem?.code]).toEqual([what, false, code]);
        expect(answer.problem?.text).toMatch(locale === 'en' ? /^[^一-鿿]{12,}$/ : /[一-鿿]{4,}/);
        expect(answer.problem?.text).not.toMatch(/undefined|\[object|\{/);
      }
    }
    for (const nonsense of [undefined, null, 5, 'talk', [], {}]) expect(sheet.attempt('dialogSaveContact', [nonsense]).result).toMatchObject({ ok: false });
    expect(picture(sheet)).toEqual(before);
  });

  it('bad facts are refused with a sentence, and nothing is written', () => {
    const sheet = ledger(locale);
    const before = picture(sheet);
    const id = idOf(sheet, 'Fay');
    const cases: readonly (readonly [Input, string])[] = [
      [{ customerId: 'C-999999', changes: [] }, 'customerUnknown'], [{ customerId: 5, changes: [] }, 'badRequest'], [{ customerId: id }, 'badRequest'],
      [{ customerId: id, ...change('family', LONG) }, 'textTooLong'], [{ customerId: id, ...change('personAsOf', 'lately') }, 'dayUnreadable'],
      [{ customerId: id, ...change('kind', 'martian') }, 'badRequest'], [{ customerId: id, ...change('id', 'C-000001') }, 'badRequest'],
      [{ customerId: id, ...change('memo', 'x') }, 'badRequest'], [{ customerId: id, changes: [null] }, 'badRequest'], [{ customerId: id, saveId: 7, changes: [] }, 'badRequest'],
    ];
    for (const [input, code] of cases) {
      const answer = sheet.attempt('dialogSaveFacts', [input]).result as Refused;
      expect([JSON.stringify(input).slice(0, 80), answer.problem?.code]).toEqual([JSON.stringify(input).slice(0, 80), code]);
      expect(answer.problem?.text).toMatch(locale === 'en' ? /^[^一-鿿]{12,}$/ : /[一-鿿]{4,}/);
    }
    expect(picture(sheet)).toEqual(before);
  });
});

const HOSTILE = ['=1+1', '=IMPORTXML("http://example.com/","//a")', '+1', '-2', '@sum', "'quoted", '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '2026-05-20', '0042', '1e5', 'TRUE', '"; DROP TABLE', '{{7*7}}', '${7}', '\u202Eevil', 'line\none', '王小明 =1'];

it.each(HOSTILE)('«%s» is stored as text in every field of a talk and of a card', (text) => {
  const sheet = ledger();
  const texts = { said: text, reaction: text, worked: text, fellShort: text, changeNext: text };
  const keys = ['doubt', 'issue', 'latentNeed', 'likes'];
  must(sheet.attempt('dialogSaveContact', [talk(sheet, { ...texts, changes: keys.map((key) => ({ key, from: '', to: text })) })]));
  must(sheet.attempt('dialogSaveFacts', [{ customerId: idOf(sheet, 'Fay'), saveId: 's-1', changes: [['title', ''], ['address', ''], ['source', ''], ['phone', ''], ['family', ''], ['habits', '']].map(([key, from]) => ({ key, from, to: text })) }]));
  const line = rowsOf(sheet, 'Contacts').find((each) => each['Line ID'] === 'talk-1');
  for (const header of ['What was said', 'Reaction', 'What worked', 'What fell short', 'Change next time']) expect([header, line?.[header]]).toEqual([header, text]);
  const customer = rowsOf(sheet, 'Customers').find((each) => each['Name'] === 'Fay');
  for (const header of ['Doubts', 'Blocking issue', 'Latent need', 'Likes and dislikes', 'Title', 'Address', 'Source', 'Phone']) expect([header, customer?.[header]]).toEqual([header, text]);
  const profile = rowsOf(sheet, 'Profiles')[0];
  for (const header of ['Family', 'Habits']) expect([header, profile?.[header]]).toEqual([header, text]);
  for (const tab of sheet.sheets()) expect(sheet.formulas(tab).flat().filter((formula) => formula !== '')).toEqual([]);
  must(sheet.attempt('undoLast'));
  must(sheet.attempt('undoLast'));
  expect(rowsOf(sheet, 'Customers').find((each) => each['Name'] === 'Fay')).toMatchObject({ 'Doubts': '', 'Title': '', 'Address': '' });
  expect(rowOf(sheet, 'Fay')).toBeGreaterThan(1);
});

it('an adopted column of dates without a format of its own shows a day as a day, a box stays a box', () => {
  const sheet = openSheet(null, { today: LATER_DAY });
  sheet.type('A1:D2', [['Name', 'Expected close', 'Said yes', 'Phone'], ['Zoe', '', false, '']]);
  must(sheet.attempt('setUpLedger'));
  must(sheet.attempt('regradeAll'));
  const [row] = rowsOf(sheet, sheet.sheets()[0] ?? '');
  const input = { customerId: row?.['Customer ID'], saveId: 's-1', changes: [{ key: 'expectedClose', from: '', to: '2026-05-20' }, { key: 'saidYes', from: '', to: 'yes' }, { key: 'phone', from: '', to: '0912' }] };
  must(sheet.attempt('dialogSaveFacts', [input]));
  expect(rowsOf(sheet, sheet.sheets()[0] ?? '')[0]).toMatchObject({ 'Expected close': '2026-05-20', 'Said yes': true, 'Phone': '0912' });
});
