import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { issueMessages } from '../../src/i18n/issues/choose';
import { wordIssue } from '../../src/i18n/issues/word';
import { cellName } from '../../src/ledger/a1';
import { issue, type Issue } from '../../src/ledger/issue';
import { LANGS, type Lang } from '../../src/ledger/lang';

const word = (one: Issue, lang: Lang = 'en', names = {}): ReturnType<typeof wordIssue> => wordIssue(one, issueMessages(lang), lang, names);

describe('an issue says where, what and how to mend it', () => {
  test('a date without a year', () => {
    const one = issue('dayWithoutYear', 'customers', { row: 18, column: 'expectedClose', position: 13, given: '5/20', about: 'C-000012' });
    expect(word(one)).toEqual({ sheet: 'Customers', cell: 'M18', text: 'C-000012: Expected close: “5/20” has no year.', mend: 'Add the year, like 2026-05-20.' });
    expect(word(one, 'zh-Hant')).toEqual({ sheet: '客戶', cell: 'M18', text: 'C-000012：預計成交日：「5/20」沒有年份。', mend: '請補上年份，例如 2026-05-20。' });
    expect(word(one, 'zh-Hans')).toEqual({ sheet: '客户', cell: 'M18', text: 'C-000012：预计成交日：“5/20”没有年份。', mend: '请补上年份，例如 2026-05-20。' });
  });

  test('the sheet and the column are called what the user calls them', () => {
    const one = issue('notANumber', 'purchases', { row: 7, column: 'amount', position: 4, given: 'much' });
    expect(word(one, 'en', { tab: () => 'Orders 2026', header: () => 'Paid' })).toMatchObject({ sheet: 'Orders 2026', cell: 'D7', text: 'Paid: “much” is no number.' });
  });

  test('a value off the list names the list', () => {
    const one = issue('notAChoice', 'customers', { row: 4, column: 'intention', position: 9, given: 'maybe', choice: 'intention' });
    expect(word(one).mend).toMatch(/^Choose one of: \S+.* \/ .*\. Leave it blank if you do not know\.$/);
    expect(word(one, 'zh-Hant').mend).toContain('強烈');
    expect(word(one, 'zh-Hans').mend).toContain('强烈');
  });

  test('an unknown customer is not said twice', () => {
    const one = issue('customerUnknown', 'purchases', { row: 7, column: 'customer', position: 1, given: '王大明', about: '王大明' });
    expect(word(one).text).toBe('“王大明” is nobody on the customer list, so this line of Purchases counts for nobody.');
  });

  test('a setting is called by its name on the Policy tab and says its limits', () => {
    const one = issue('settingOutOfRange', 'policy', { row: 4, column: 'value', position: 2, given: '-3', setting: 'closeDays', min: 1, max: 3650 });
    expect(word(one)).toEqual({ sheet: 'Policy', cell: 'B4', text: 'Close contact (days): “-3” is out of range.', mend: 'Write a number from 1 to 3,650. Until then the usual value is used.' });
  });

  test('a column that is gone, and a tab that is gone, have no cell', () => {
    expect(word(issue('columnMissing', 'customers', { column: 'name' }))).toMatchObject({ cell: 'column Name' });
    expect(word(issue('columnMissing', 'customers', { column: 'name' }), 'zh-Hant')).toMatchObject({ cell: '「客戶姓名」欄' });
    expect(word(issue('tabMissing', 'policy'))).toMatchObject({ cell: '', text: 'The tab Policy is missing.' });
  });

  test('every code has its sentence and its mend in every language', () => {
    for (const lang of LANGS) {
      const { codes } = issueMessages(lang);
      for (const code of Object.keys(codes) as Issue['code'][]) {
        const said = word(issue(code, 'customers', { row: 2, column: 'name', position: 2, given: 'x' }), lang);
        expect({ code, lang, text: said.text.length > 4, mend: said.mend.length > 4 }).toEqual({ code, lang, text: true, mend: true });
      }
    }
  });
});

describe('cells are named as the sheet names them', () => {
  test.each([[1, 1, 'A1'], [5, 26, 'Z5'], [5, 27, 'AA5'], [9, 52, 'AZ9'], [9, 53, 'BA9'], [1, 702, 'ZZ1'], [1, 703, 'AAA1'], [28001, 18278, 'ZZZ28001']])('row %d, column %d is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });

  test('no two columns share a name', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), fc.integer({ min: 1, max: 18278 }), (one, other) => {
      expect(cellName(1, one) === cellName(1, other)).toBe(one === other);
    }));
  });
});
