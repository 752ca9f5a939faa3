import { describe, expect, test } from '@jest/globals';
import { isCardNumber, isChineseId, isIban, isTaiwanId } from '../../../src/domain/data-quality/check-digits';
import { forbiddenHeader, forbiddenIn } from '../../../src/domain/data-quality/forbidden';

// Published test numbers, or made up with a right check digit: nobody's.
describe('check digits', () => {
  test.each([
    [isTaiwanId, ['A123456789', 'F131104093', 'A800000014'], ['A123456788', 'A323456789', 'a123456789', 'A12345678', '1123456789']],
    [isChineseId, ['11010519491231002X', '440524188001010014'], ['110105194912310021', '11010519491331002X', '01010519491231002X']],
    [isCardNumber, ['4111111111111111', '5555555555554444', '378282246310005', '3530111333300000', '6200000000000005', '30569309025904', '6011111111111117'], ['4111111111111112', '4012888888881', '1234567812345670', '0000000000000000']],
    [isIban, ['GB82WEST12345698765432', 'DE89370400440532013000'], ['GB82WEST12345698765431', 'DE8937040044053201300']],
  ])('%p', (is, right, wrong) => {
    expect(right.filter((text) => !is(text))).toEqual([]);
    expect(wrong.filter((text) => is(text))).toEqual([]);
  });

  test.each([
    [isTaiwanId, 'A123456789'], [isChineseId, '11010519491231002X'], [isCardNumber, '4111111111111111'], [isIban, 'DE89370400440532013000'],
  ])('%p: one digit typed wrong is none', (is, right) => {
    const wrong = Array.from(right, (char, at) => (/\d/.test(char) ? `${right.slice(0, at)}${String((Number(char) + 1) % 10)}${right.slice(at + 1)}` : ''));
    expect(wrong.filter((text) => text !== '' && is(text))).toEqual([]);
  });
});

describe('what has no place in a customer list', () => {
  test.each([
    ['身分證 A123456789', 'identity'], ['ａ１２３４５６７８９', 'identity'], ['身份证11010519491231002x，已核对', 'identity'], ['(A123456789)', 'identity'],
    ['paid with 4111 1111 1111 1111', 'card'], ['4111-1111-1111-1111', 'card'], ['卡號：4111111111111111', 'card'],
    ['匯到帳號 012-345678-901', 'account'], ['账号：6217 0012', 'account'], ['bank account 12345678', 'account'], ['IBAN GB82 WEST 1234 5698 7654 32', 'account'], ['玉山銀行 808 1234567890123', 'account'],
    ['太太有糖尿病', 'health'], ['上月开刀', 'health'], ['His wife is pregnant', 'health'], ['diagnosed in May', 'health'],
  ])('%s', (text, kind) => {
    expect(forbiddenIn(text, true)).toBe(kind);
  });

  test.each([
    '', '王', '0912-345-678', '+886 912 345 678', '台灣銀行 02-2345-6789', '台灣銀行 +886 2 2345 6789', '統編 12345678', '訂單 A123456788', '2026-05-20 14:30', '量 100 台,單價 12,800',
    'LINE 帳號 wang_88', '帳號已開通', 'the account is settled', 'Order 20260520-000123', '4006381333931', 'SN-4111111111111112', '發票 AB12345678', 'Kancer GmbH',
  ])('“%s” is left alone', (text) => {
    expect(forbiddenIn(text, true)).toBeNull();
  });

  test('health is looked for in notes only: a hospital may be a customer', () => {
    expect(forbiddenIn('和信治癌中心', true)).toBe('health');
    expect(forbiddenIn('和信治癌中心', false)).toBeNull();
    expect(forbiddenIn('和信治癌中心 A123456789', false)).toBe('identity');
  });

  test.each([
    ['身分證字號', 'identity'], ['Passport', 'identity'], ['信用卡', 'card'], ['银行账号', 'account'], ['IBAN', 'account'], ['病史', 'health'], ['Blood type', 'health'],
    ['Account', null], ['LINE 帳號', null], ['ID', null], ['Size', null], ['備註', null], ['Company', null], ['', null],
  ])('a column called “%s”', (header, kind) => {
    expect(forbiddenHeader(header)).toBe(kind);
  });

  test('a long text takes no long time', () => {
    const texts = ['1'.repeat(50_000), '1 '.repeat(25_000), `A1${'2 '.repeat(20_000)}`, `帳號${'a'.repeat(49_000)}1`, 'AB12 CD34 '.repeat(5_000)];
    const started = process.hrtime.bigint();
    expect(texts.map((text) => forbiddenIn(text, true))).toHaveLength(5);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
  });
});
