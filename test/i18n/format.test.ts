import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayFromIso, type Day } from '../../src/domain/day';
import { formatDay, formatNumber } from '../../src/i18n/format';
import type { Lang } from '../../src/ledger/lang';

const day = (iso: string): Day => dayFromIso(iso) ?? (NaN as Day);

test.each<[string, Lang, string]>([
  ['2026-05-20', 'en', '20 May 2026'],
  ['2026-05-20', 'zh-Hant', '2026/5/20'],
  ['2026-05-20', 'zh-Hans', '2026/5/20'],
  ['2024-02-29', 'en', '29 Feb 2024'],
  ['2026-01-01', 'zh-Hant', '2026/1/1'],
  ['1999-12-31', 'zh-Hans', '1999/12/31'],
])('%s in %s is %s', (iso, lang, text) => {
  expect(formatDay(day(iso), lang)).toBe(text);
  expect(formatDay(day(iso), lang)).toBe(text);
});

test('a written day is that calendar day, wherever the script runs', () => {
  fc.assert(fc.property(fc.integer({ min: 25569, max: 80000 }), (serial) => {
    const [year, month, date] = formatDay(serial as Day, 'zh-Hant').split('/').map(Number);
    expect(Date.UTC(year ?? 0, (month ?? 0) - 1, date) / 86_400_000 + 25569).toBe(serial);
  }));
});

test.each<[number, Lang, string]>([
  [2357, 'en', '2,357'], [2357, 'zh-Hant', '2,357'], [2357, 'zh-Hans', '2,357'],
  [0, 'en', '0'], [12800.5, 'en', '12,800.5'], [1 / 3, 'en', '0.33'], [-1234, 'zh-Hant', '-1,234'],
])('%d in %s is %s', (value, lang, text) => {
  expect(formatNumber(value, lang)).toBe(text);
});
