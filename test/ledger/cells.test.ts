import fc from 'fast-check';
import { isoFromDay, type Day } from '../../src/domain/day';
import { readChoice, type ChoiceField } from '../../src/ledger/choices';
import { readDay } from '../../src/ledger/read-day';
import { readNumber } from '../../src/ledger/read-number';
import { readOpenText, readText } from '../../src/ledger/read-text';
import { on, utcDay } from './support/days';

describe('days as people write them', () => {
  test.each([
    ['2024-05-20', '2024-05-20'], ['2024/5/20', '2024-05-20'], ['2024.5.20', '2024-05-20'], ['20240520', '2024-05-20'],
    ['2024年5月20日', '2024-05-20'], ['2024 年 5 月 20 號', '2024-05-20'], ['民國113年5月20日', '2024-05-20'], ['民国113年5月20日', '2024-05-20'],
    ['113年5月20日', '2024-05-20'], ['113/5/20', '2024-05-20'], ['民國 113/05/20', '2024-05-20'], ['民國99/5/20', '2010-05-20'],
    ['1130520', '2024-05-20'], ['民國元年1月1日', '1912-01-01'],
    ['2024/5/20', '2024-05-20'], [' 2024-05-20 14:30 ', '2024-05-20'], ['2024-05-20T08:00:00Z', '2024-05-20'],
    ['2024/5/20 下午 2:30', '2024-05-20'], ['2024/5/20(一)', '2024-05-20'],
    ['20 May 2024', '2024-05-20'], ['May 20, 2024', '2024-05-20'], ['20-May-2024', '2024-05-20'], ['1st September 2024', '2024-09-01'],
    ['25/12/2023', '2023-12-25'], ['12/25/2023', '2023-12-25'], ['3/3/2024', '2024-03-03'], ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDay(text, utcDay)).toEqual({ ok: true, value: on(iso) });
  });

  test.each([
    ['3/4/2024', 'dayAmbiguous'], ['03-04-2024', 'dayAmbiguous'], ['1/2/24', 'dayAmbiguous'], ['24年5月2日', 'dayAmbiguous'],
    ['5/20', 'dayWithoutYear'], ['5月20日', 'dayWithoutYear'], ['12-25', 'dayWithoutYear'], ['May 20', 'dayWithoutYear'],
    ['soon', 'notADay'], ['下週', 'notADay'], ['2023-02-29', 'notADay'], ['2024/13/1', 'notADay'], ['20241301', 'notADay'],
    ['31/31/2024', 'notADay'], ['0912345678', 'notADay'], ['1/2', 'dayWithoutYear'], ['99/99', 'notADay'], ['#REF!', 'formulaError'],
  ])('%s cannot be read: %s', (text, code) => {
    expect(readDay(text, utcDay)).toEqual({ ok: false, code });
  });

  test.each<[unknown, string | null]>([
    ['', null], [null, null], [undefined, null], ['  ', null], ['-', null], ['－ ', null],
    [45432, '2024-05-20'], [45432.75, '2024-05-20'], [19501229, '1950-12-29'], [1120814, '2023-08-14'], [new Date('2024-05-20T23:59:00Z'), '2024-05-20'],
  ])('the cell %p', (cell, iso) => {
    expect(readDay(cell, utcDay)).toEqual({ ok: true, value: iso === null ? null : on(iso) });
  });

  test.each([[-1], [0], [true], [{}], [9_999_999], [new Date(NaN)]])('%p is not a day', (cell) => {
    expect(readDay(cell, utcDay)).toEqual({ ok: false, code: 'notADay' });
  });

  test('a day written out comes back, in every form that names its year', () => {
    fc.assert(fc.property(fc.integer({ min: 366, max: 109_000 }), (serial) => {
      const day = serial as Day;
      const iso = isoFromDay(day);
      const [y = '', m = '', d = ''] = iso.split('-');
      const forms: unknown[] = [serial, serial + 0.5, iso, `${y}/${Number(m)}/${Number(d)}`, `${y}年${Number(m)}月${Number(d)}日`, `${y}${m}${d}`, new Date(`${iso}T12:00:00Z`)];
      const roc = Number(y) - 1911;
      if (roc >= 1) forms.push(`民國${roc}年${Number(m)}月${Number(d)}日`);
      if (roc >= 100) forms.push(`${roc}/${Number(m)}/${Number(d)}`);
      for (const form of forms) expect(readDay(form, utcDay)).toEqual({ ok: true, value: day });
    }), { numRuns: 200 });
  });

  test('no text whatever breaks a reader', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      readNumber(text);
      const read = readDay(text, utcDay);
      if (read.ok && read.value !== null) expect(Number.isInteger(read.value)).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('numbers as people write them', () => {
  test.each<[unknown, number | null]>([
    [12.5, 12.5], ['1,234', 1234], ['1,234,567.89', 1234567.89], ['1234', 1234], ['１２３', 123], ['NT$ 1,200', 1200], ['1,200元', 1200], ['$29.33', 29.33],
    ['-5', -5], ['(300)', -300], ['-$5', -5], ['3萬', 30000], ['1.5万', 15000], ['2億元', 200_000_000], ['.5', 0.5], ['120 個', 120], ['', null], ['-', null], ['－ ', null], ['0', 0],
  ])('%p is %p', (cell, value) => {
    expect(readNumber(cell)).toEqual({ ok: true, value });
  });

  test.each([['many'], ['1,23'], ['1.2.3'], ['12-13'], ['1e5'], ['12 34'], [true], [new Date(0)], [NaN]])('%p is not a number', (cell) => {
    expect(readNumber(cell)).toEqual({ ok: false, code: 'notANumber' });
  });
});

describe('chosen values', () => {
  test.each<[ChoiceField, unknown, string | null]>([
    ['intention', '強烈', 'strong'], ['intention', '强烈', 'strong'], ['intention', 'STRONG', 'strong'], ['intention', ' 高 ', 'strong'], ['intention', '無', 'none'], ['intention', '', null], ['intention', '－', null],
    ['knowledge', '不足', 'low'], ['knowledge', 'Enough', 'enough'], ['need', '明確', 'explicit'], ['need', '明确', 'explicit'],
    ['power', '暫無', 'noneNow'], ['power', '暂无', 'noneNow'], ['power', 'None Now', 'noneNow'],
    ['yes', true, 'yes'], ['yes', false, 'no'], ['yes', 'Ｙ', 'yes'], ['yes', '✓', 'yes'], ['need', false, null], ['authority', false, null], ['authority', true, 'yes'],
    ['grade', 'Ａ級', 'A'], ['grade', 'a', 'A'], ['powerCase', 3, '3'], ['powerCase', '?', '?'], ['purchaseStatus', '退貨', 'returned'], ['purchaseStatus', 'Refunded', 'returned'],
    ['channel', 'E-mail', 'mail'], ['channel', '電話', 'call'], ['gradeShown', '未分级', 'notGraded'], ['weekday', 'Sat', '6'], ['weekday', '週六', '6'],
  ])('%s: %p is %p', (field, cell, value) => {
    expect(readChoice(field, cell)).toEqual({ ok: true, value });
  });

  test.each<[ChoiceField, unknown]>([['intention', 'maybe'], ['grade', 'VIP'], ['grade', 'G'], ['yes', 'x'], ['need', 5], ['power', new Date(0)], ['intention', {}]])('%s: %p is not on the list', (field, cell) => {
    expect(readChoice(field, cell)).toEqual({ ok: false, code: 'notAChoice' });
  });
});

describe('texts', () => {
  test('numbers and dates in a text column are written out, spaces around go', () => {
    expect([' a ', 912345678, true, new Date('2024-05-20T00:00:00Z'), null].map((cell) => readText(cell, utcDay)))
      .toEqual(['a', '912345678', 'TRUE', '2024-05-20', '']);
  });

  test('«none» typed into an open question says that nothing is open', () => {
    expect(['無', '无', 'None', 'n/a', '-', '沒有', 'no'].map((cell) => readOpenText(cell))).toEqual(['', '', '', '', '', '', '']);
    expect(['無法交貨', 'no delivery', 'none of us agree'].map((cell) => readOpenText(cell))).toEqual(['無法交貨', 'no delivery', 'none of us agree']);
  });
});
