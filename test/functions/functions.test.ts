import fc from 'fast-check';
import { isoFromDay, type Day } from '../../src/domain/day';
import { GRADES } from '../../src/domain/grade-letter';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { ledgerCase } from '../../src/functions/case';
import { CATALOGUE } from '../../src/functions/catalogue';
import { ledgerCompleteness } from '../../src/functions/completeness';
import type { FunctionContext } from '../../src/functions/context';
import { ledgerFollowUp } from '../../src/functions/follow-up';
import { ledgerGrade } from '../../src/functions/grade';
import { ledgerMask } from '../../src/functions/mask';
import { ledgerPitch } from '../../src/functions/pitch';
import { ledgerStage } from '../../src/functions/stage';
import { ledgerStrategy } from '../../src/functions/strategy';
import { ledgerWhy } from '../../src/functions/why';
import { pitchMessages } from '../../src/i18n/psychology/choose';
import { LANGS, type Lang } from '../../src/ledger/lang';
import { policyRows } from '../../src/ledger/policy-rows';
import { DEFAULT_SETTINGS } from '../../src/ledger/policy-settings';
import { on, utcDay } from '../ledger/support/days';

const dateFromDay = (day: Day): Date => new Date((day - 25569) * 86_400_000);
const date = (iso: string): Date => dateFromDay(on(iso));
const context = (lang: Lang = 'en'): FunctionContext => ({ dayOfDate: utcDay, lang, formatDay: isoFromDay, dateFromDay });
const AS_OF = date('2024-05-20');

const TABLES = {
  en: [['Customer ID', 'Name', 'Intention', 'Product knowledge', 'Purchasing power'], ['C-1', 'Ann', 'strong', 'enough', 'strong'], ['C-2', 'Bob', 'some', 'low', ''], ['C-3', 'Cy', '', '', ''], ['C-4', 'Di', 'none', '', '']],
  'zh-Hant': [['客戶編號', '客戶姓名', '購買意向', '產品認識', '購買力'], ['C-1', 'Ann', '強烈', '充分', '強'], ['C-2', 'Bob', '有', '不足', ''], ['C-3', 'Cy', '', '', ''], ['C-4', 'Di', '無', '', '']],
  'zh-Hans': [['客户编号', '客户姓名', '购买意向', '产品认识', '购买力'], ['C-1', 'Ann', '强烈', '充分', '强'], ['C-2', 'Bob', '有', '不足', ''], ['C-3', 'Cy', '', '', ''], ['C-4', 'Di', '无', '', '']],
} as const satisfies Readonly<Record<Lang, readonly (readonly string[])[]>>;

describe('headers and values in any language, results in the user’s', () => {
  test.each(LANGS)('%s', (lang) => {
    const not = { en: 'Not graded', 'zh-Hant': '未分級', 'zh-Hans': '未分级' }[lang];
    const stages = { en: ['Potential customer', 'Potential customer', 'Unsorted', 'Outside'], 'zh-Hant': ['潛在客戶', '潛在客戶', '未分類', '非目標市場'], 'zh-Hans': ['潜在客户', '潜在客户', '未分类', '非目标市场'] }[lang];
    for (const table of Object.values(TABLES)) {
      expect(ledgerGrade([table, AS_OF], context(lang))).toEqual([['C'], ['E'], [not], ['F']]);
      expect(ledgerStage([table, AS_OF], context(lang))).toEqual(stages.map((stage) => [stage]));
      expect(ledgerCase([table], context(lang))).toEqual([[3], [''], [''], ['']]);
      const why = ledgerWhy([table, AS_OF], context(lang));
      expect(why).toHaveLength(4);
      expect(JSON.stringify(why)).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('purchases and contacts', () => {
  const table = [['ID', 'Name', 'Last purchase', 'Last contact'], ['1', 'Ann', '', ''], ['2', 'Bob', date('2024-05-01'), date('2024-05-10')], ['3', 'Cy', date('2023-01-01'), '']];

  test('from the table’s own columns as plain days when no log is given', () => {
    expect(ledgerGrade([table, AS_OF], context())).toEqual([['Not graded'], ['A'], ['D']]);
    expect(ledgerGrade([table, date('2024-07-20')], context())).toEqual([['Not graded'], ['B'], ['D']]);
  });

  test('from the log when one is given: returned and void lines, a line written twice and strangers do not count', () => {
    const log = (...lines: unknown[][]) => [['日期', '客戶編號', '客戶', '狀態', 'Line ID'], ...lines];
    const grade = (...lines: unknown[][]) => ledgerGrade([table, AS_OF, log(...lines)], context());
    expect(grade(['2024-05-01', 1, '', '', 'a'])).toEqual([['A'], ['Not graded'], ['Not graded']]);
    expect(grade(['2024-05-01', '', 'Cy', '', ''])).toEqual([['Not graded'], ['Not graded'], ['A']]);
    expect(grade(['2024-05-01', '3', 'Ann', '', ''])).toEqual([['Not graded'], ['Not graded'], ['A']]);
    expect(grade(['2024-05-01', '1', '', '退貨', ''], ['2024-05-02', '2', '', 'void', ''], ['2024-05-02', '99', '', '', ''], ['someday', '3', '', '', ''])).toEqual([['Not graded'], ['Not graded'], ['Not graded']]);
    const lapsed = ['2023-01-01', '1', '', '', 'a'];
    const twice = grade(lapsed, ['2024-01-01', '1', '', '', 'b'], ['2024-01-01', '1', '', '', 'b']);
    expect(twice).toEqual(grade(lapsed, ['2024-01-01', '1', '', '', 'b']));
  });

  test('contacts keep a buyer close', () => {
    const purchases = [['Date', 'Customer ID'], ['2024-03-01', '1']];
    const contacts = [['Date', 'Customer ID', 'Reached'], ['2024-05-01', '1', 'yes']];
    expect(ledgerGrade([table, AS_OF, purchases], context())).toMatchObject([['B'], {}, {}]);
    expect(ledgerGrade([table, AS_OF, purchases, contacts], context())).toMatchObject([['A'], {}, {}]);
    expect(ledgerGrade([table, AS_OF, purchases, [['Date', 'Customer ID', 'Reached'], ['2024-05-01', '1', 'no answer']]], context())).toMatchObject([['B'], {}, {}]);
  });

  test('manual columns and known columns count', () => {
    const known = [['Name', 'Known last purchase', 'Manual grade', 'Manual since'], ['a', date('2024-05-01'), '', ''], ['b', '', 'C', date('2024-05-01')]];
    expect(ledgerGrade([known, AS_OF], context())).toEqual([['A'], ['C']]);
  });
});

describe('the Policy range', () => {
  const table = [['Name', 'Last purchase'], ['a', date('2024-04-01')], ['b', date('2024-05-19')]];
  const policy = (closeDays: number) => [['Setting', 'Value', 'Meaning'], ...policyRows({ ...DEFAULT_POLICY, closeDays }, DEFAULT_SETTINGS, null, 'zh-Hant')];

  test('is the last argument given, wherever that is, and known by its header row', () => {
    expect(ledgerGrade([table, AS_OF], context())).toEqual([['B'], ['A']]);
    for (const args of [[table, AS_OF, policy(60)], [table, AS_OF, '', '', policy(60)], [table, AS_OF, undefined, undefined, policy(60), undefined]]) {
      expect(ledgerGrade(args, context())).toEqual([['A'], ['A']]);
    }
    expect(ledgerStage([table, AS_OF, policy(60)], context())).toEqual([['Customer'], ['Customer']]);
    expect(ledgerCase([table, policy(60)], context())).toEqual([[''], ['']]);
    expect(ledgerStrategy(['A', policy(60)], context())).toMatch(/^Keep close/);
  });
});

describe('LEDGER_FOLLOW_UP', () => {
  // 2024-05-20 is a Monday.
  test.each<[string, string, string, unknown, string]>([
    ['A', '2024-05-20', '', '', '2024-06-03'], ['B', '2024-05-20', '', '', '2024-05-22'], ['B', '2024-05-20', '', 'yes', '2024-06-03'], ['B', '2024-05-20', '', true, '2024-06-03'],
    ['C', '2024-05-20', '', '', '2024-05-27'], ['C', '2024-05-20', '3', '', '2024-05-23'], ['C', '2024-05-20', '1', '', '2024-06-19'], ['D', '2024-05-20', '', '', '2024-06-03'],
    ['E級', '2024-05-20', '?', '', '2024-06-10'], ['F', '2024-05-20', '', '', '2024-08-19'], ['未分級', '2024-05-20', '', '', '2024-05-27'], ['', '2024-05-20', '', '', '2024-05-27'],
  ])('%s on %s, case %p, standing %p: %s', (grade, last, powerCase, standing, due) => {
    expect(ledgerFollowUp([grade, date(last), powerCase, standing], context())).toEqual(date(due));
  });

  test('holidays and make-up days move it', () => {
    expect(ledgerFollowUp(['B', date('2024-05-20'), '', '', [[date('2024-05-21'), date('2024-05-22')]]], context())).toEqual(date('2024-05-24'));
    expect(ledgerFollowUp(['B', date('2024-05-23'), '', '', '', date('2024-05-25')], context())).toEqual(date('2024-05-25'));
  });

  test('columns of one height spill, single cells hold for all, blanks at the end do not', () => {
    expect(ledgerFollowUp([[['A'], ['B'], ['']], [[date('2024-05-20')], [date('2024-05-20')], ['']]], context())).toEqual([[date('2024-06-03')], [date('2024-05-22')]]);
    expect(ledgerFollowUp([[['A'], ['B']], date('2024-05-20')], context())).toEqual([[date('2024-06-03')], [date('2024-05-22')]]);
    expect(ledgerFollowUp(['A', ''], context())).toBe('');
  });

  test.each<[unknown[], RegExp]>([
    [['Z', AS_OF], /^grade: “Z”/], [['A', 'soon'], /^last_contact: “soon” is not a date/], [['A', AS_OF, '7'], /^case: “7”/], [['A', AS_OF, '', 'perhaps'], /^standing: “perhaps”/],
    [[[['A'], ['B']], [[AS_OF], [AS_OF], [AS_OF]]], /^grade has 2 rows where 3/], [[[['A', 'B']], AS_OF], /^grade must be one cell or one column/], [['A', AS_OF, '', '', 'xmas'], /^holidays: “xmas”/],
  ])('%p gives a sentence', (args, sentence) => {
    expect(ledgerFollowUp(args, context())).toMatch(sentence);
  });

  test('one bad row does not spoil the others', () => {
    expect(ledgerFollowUp([[['A'], ['Z'], ['B']], AS_OF], context())).toEqual([[date('2024-06-03')], [expect.stringMatching(/^grade/)], [date('2024-05-22')]]);
  });
});

test('LEDGER_STRATEGY answers in the user’s language, cell by cell', () => {
  expect(ledgerStrategy([[['A'], [''], ['甲']]], context('zh-Hant'))).toEqual([[expect.stringContaining('保持密切聯繫')], [''], ['grade：「甲」不是可用的值。']]);
  expect(ledgerStrategy([''], context())).toBe('');
  for (const lang of LANGS) expect(new Set([...GRADES, 'not graded'].map((grade) => ledgerStrategy([grade], context(lang)))).size).toBe(7);
});

describe('LEDGER_PITCH', () => {
  test.each(LANGS)('says in %s what to bring forward and what to leave out, each type its own', (lang) => {
    const { types } = pitchMessages(lang);
    for (const { name, pitch, avoid } of Object.values(types)) {
      const said = ledgerPitch([name], context(lang));
      expect(said).toContain(pitch);
      expect(said).toContain(avoid);
    }
    expect(new Set(Object.values(types).map(({ name }) => ledgerPitch([name], context(lang)))).size).toBe(5);
  });

  test('「經久耐用」 is to be left out with who seeks the new; who follows others is never told a neighbour’s name', () => {
    expect(ledgerPitch(['獵奇'], context('zh-Hant'))).toMatch(/避免：「經久耐用」/);
    expect(ledgerPitch(['conformity'], context())).toMatch(/Only if it is true, and never name the neighbour/);
  });

  test('two types in a cell are a line each, with their names, in the order of the cell', () => {
    const said = ledgerPitch(['品牌、實用'], context('zh-Hant'));
    expect(String(said).split('\n').map((line) => line.split(' · ')[0])).toEqual(['品牌', '實用']);
  });

  test('cell by cell: blank for a blank, a sentence for what is no type', () => {
    expect(ledgerPitch([[['brand'], [''], ['cheap'], ['a, b']]], context())).toEqual([
      [expect.stringMatching(/^Name the well-known/)], [''], ['psychology: “cheap” is not one of its values.'], ['psychology: “a, b” is not one of its values.'],
    ]);
    expect(ledgerPitch([''], context())).toBe('');
    expect(ledgerPitch([[['brand', 'novelty']]], context())).toMatch(/^psychology must be one cell or one column/);
  });
});

describe('LEDGER_COMPLETENESS', () => {
  const headers = ['Name', 'Phone', 'E-mail', 'Address', 'Latent need', 'Likes and dislikes', 'Decision authority', 'Kind', 'Grade'];

  test.each<[string, unknown[], number]>([
    ['all six basic facts', ['Ann', '0912', '', 'Main St 1', 'a bed', 'tea', 'yes', '', ''], 1],
    ['a name alone', ['Ann', '', '', '', '', '', '', '', ''], 1 / 6],
    ['a phone or a mail is a way to reach her, both are one', ['Ann', '0912', 'a@b.c', '', '', '', '', '', ''], 2 / 6],
    ['a dash and a question mark say nothing', ['Ann', '?', '-', '', '', '', '—', '', ''], 1 / 6],
    ['«none» is an answer', ['Ann', '', '', '', 'none', '無', 'no', '', ''], 4 / 6],
    ['an unticked box is no answer, a ticked one is', ['Ann', '', '', '', '', '', false, '', ''], 1 / 6],
    ['facts of a person or a company that have no column are not asked for', ['Ann', '', '', '', '', '', '', 'person', 'A'], 1 / 6],
  ])('%s', (_, cells, share) => {
    expect(ledgerCompleteness([[headers, cells]], context())).toBeCloseTo(share, 10);
  });

  test('with columns of the Profiles tab: what matters for the kind and the grade', () => {
    const wide = ['Name', 'Kind', 'Grade', 'Family', 'Income', 'Nature of business', 'Credit-worthiness'];
    expect(ledgerCompleteness([[
      wide, ['Ann', 'person', 'E', 'x', 'x', '', ''], ['Bob', 'person', 'D', 'x', '', '', ''], ['Cy', 'person', 'B', 'x', '', '', ''],
      ['Di', 'company', 'D', '', '', '', 'good'], ['Eve', 'company', 'B', '', '', '', 'good'], ['Flo', '', 'B', 'x', 'x', 'x', 'good'], ['Gus', 'person', 'Not graded', '', 'x', '', ''],
    ]], context())).toEqual([[1], [1], [2 / 3], [1 / 2], [2 / 3], [1], [1]]);
  });

  test('a Profiles tab alone does as well, in any language', () => {
    const profiles = [['客戶編號', '類別', '家庭成員', '生活習慣'], ['C-1', '個人', '', '']];
    expect(ledgerCompleteness([profiles], context())).toBe('');
    expect(ledgerCompleteness([[['客戶姓名', '級別', ...profiles[0] ?? []], ['Ann', 'C', 'C-1', '個人', '三人', '']]], context('zh-Hans'))).toBeCloseTo(2 / 3, 10);
  });

  test('without a Grade column the grade of the day given counts', () => {
    const table = [['Name', 'Kind', 'Last purchase', 'Income'], ['Ann', 'person', date('2024-05-10'), ''], ['Bob', 'person', '', ''], ['Cy', 'person', 'soon', '']];
    expect(ledgerCompleteness([table], context())).toEqual([[1], [1], [1]]);
    expect(ledgerCompleteness([table, AS_OF], context())).toEqual([[1 / 2], [1], ['Last purchase: “soon” is not a date.']]);
    expect(ledgerCompleteness([table, 'today'], context())).toMatch(/^as_of must be a date/);
    const policy = [['Setting', 'Value', 'Meaning'], ...policyRows(DEFAULT_POLICY, DEFAULT_SETTINGS, null, 'en')];
    expect(ledgerCompleteness([table, AS_OF, policy], context())).toMatchObject([[1 / 2], [1], {}]);
    expect(ledgerCompleteness([table, policy], context())).toEqual([[1], [1], [1]]);
  });

  test('one bad row says what is wrong with it; empty rows stay empty and none follow the last', () => {
    const table = [headers, ['Ann', '#REF!', '', '', '', '', '', '', ''], ['', '', '', '', '', '', '', '', ''], ['Bob', '', '', '', '', '', '', 'robot', ''], ['Cy', '', '', '', '', '', '', '', 'G'], ['Di', '', '', '', '', '', 'perhaps', '', ''], ['', '', '', '', '', '', '', '', '']];
    expect(ledgerCompleteness([table], context())).toEqual([
      ['Phone: “#REF!” is an error of a formula.'], [''], ['Kind: “robot” is not one of its values.'], ['Grade: “G” is not one of its values.'], [2 / 6],
    ]);
    for (const bad of ['', 'Ann', [['x', 'y'], [1, 2]]]) expect(ledgerCompleteness([bad], context())).toMatch(/first row of the table/);
    expect(ledgerCompleteness([[headers]], context())).toBe('');
  });

  test('28,000 rows take no longer than a formula may', () => {
    const rows = Array.from({ length: 28_000 }, (_, at) => [`Customer ${at}`, '0912', '', '', at % 2 === 0 ? 'bed' : '', '', 'yes', 'company', 'ABCDEF'.charAt(at % 6)]);
    const started = performance.now();
    expect(ledgerCompleteness([[headers, ...rows]], context())).toHaveLength(28_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('bad arguments', () => {
  const good = TABLES.en;
  test.each<[string, unknown[], RegExp]>([
    ['no table', ['', AS_OF], /first row of the table/], ['a single cell', ['Ann', AS_OF], /first row of the table/], ['no headers', [[['x', 'y'], [1, 2]], AS_OF], /first row of the table/],
    ['no day', [good], /^Give as_of/], ['a word for the day', [good, 'today'], /^as_of must be a date, not “today”/], ['a range for the day', [good, [['a', 'b']]], /^as_of/],
    ['a log without a date', [good, AS_OF, [['Customer ID'], ['C-1']]], /purchases range needs its header row with a Date/], ['a log without headers', [good, AS_OF, '', [[1, 2]]], /contacts range/],
  ])('%s', (_, args, sentence) => {
    expect(ledgerGrade(args, context())).toMatch(sentence);
  });

  test('one bad row says what is wrong with it, the others are graded; empty rows stay empty', () => {
    const table = [['Name', 'Intention', 'Expected close', 'Last contact'], ['a', 'strong', '5/20', ''], ['', '', '', ''], ['b', 'strong', '', ''], ['c', 'perhaps', '', ''], ['d', '', '', 'soon'], ['', '', '', '']];
    expect(ledgerGrade([table, AS_OF], context())).toEqual([
      ['Expected close: “5/20” has no year.'], [''], ['C'], ['Intention: “perhaps” is not one of its values.'], ['Last contact: “soon” is not a date.'],
    ]);
    expect(ledgerGrade([table, AS_OF], context('zh-Hans'))).toMatchObject([['Expected close：「5/20」没有年份。'], {}, {}, {}, {}]);
  });

  test('a table of one row gives one cell, one without rows a blank; the day may be a serial, a text or a range of one cell', () => {
    const one = good.slice(0, 2);
    for (const asOf of [AS_OF, on('2024-05-20'), '2024-05-20', '民國113年5月20日', [[AS_OF]]]) expect(ledgerGrade([one, asOf], context())).toBe('C');
    expect(ledgerGrade([good.slice(0, 1), AS_OF], context())).toBe('');
  });

  test('whatever comes in, something comes out, and never an exception', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.integer(), fc.boolean(), fc.date(), fc.constantFrom('', 'Name', 'Date', 'Setting', 'Value', '客戶編號', 'strong', undefined, null));
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }));
    const all = [ledgerGrade, ledgerWhy, ledgerStage, ledgerCase, ledgerFollowUp, ledgerStrategy, ledgerPitch, ledgerCompleteness, ledgerMask];
    fc.assert(fc.property(fc.array(argument, { maxLength: 7 }), fc.constantFrom(...all), (args, call) => {
      const result = call(args, context());
      for (const value of Array.isArray(result) ? result.flat() : [result]) expect(value instanceof Date || typeof value === 'string' || typeof value === 'number').toBe(true);
    }), { numRuns: 500 });
  });
});

describe('LEDGER_MASK', () => {
  test.each([
    ['王小明', 'name', '王○明'], ['John Smith', '姓名', 'J○○ S○○'], ['0912-345-678', '電話', '•••678'], ['0912-345-678', '电话', '•••678'], [912345678, 'Phone', '•••678'], ['ann@example.com', 'E-mail', 'a•••'],
    ['ann@example.com', '电子邮件', 'a•••'], ['台北市信義路1號', '地址', '•••'], ['', 'name', ''], ['', 'nonsense', ''],
  ])('%j as %j is %j', (value, kind, masked) => {
    for (const lang of LANGS) expect(ledgerMask([value, kind], context(lang))).toBe(masked);
  });

  test('a whole column at once, of one kind or each of its own; what is empty below is not answered', () => {
    expect(ledgerMask([[['王小明'], [''], ['Li'], ['']], 'name'], context())).toEqual([['王○明'], [''], ['L○○']]);
    expect(ledgerMask([[['王小明'], ['0912345678']], [['name'], ['phone']]], context())).toEqual([['王○明'], ['•••678']]);
  });

  test('an unknown kind, an error and columns that do not fit say so, and never show the value', () => {
    expect(LANGS.map((lang) => ledgerMask(['王小明', 'passport'], context(lang)))).toEqual([
      'kind: “passport” is not one of its values.', 'kind：「passport」不是可用的值。', 'kind：「passport」不是可用的值。',
    ]);
    for (const kind of ['', undefined, 3]) expect(ledgerMask(['王小明', kind], context())).toMatch(/^kind: /);
    expect(ledgerMask(['#N/A', 'name'], context())).toMatch(/^value: /);
    expect(ledgerMask([[['王小明'], ['李四'], ['a']], [['name'], ['name']]], context())).toMatch(/^kind has 2 rows/);
    expect(ledgerMask([[['王小明', '李四']], 'name'], context())).toBe('value must be one cell or one column.');
  });
});

describe('the catalogue', () => {
  test('names the nine functions, with arguments in the order they are taken and the optional ones last', () => {
    expect(CATALOGUE.map((help) => [help.name, help.params.map((param) => param.name).join(' ')])).toEqual([
      ['LEDGER_GRADE', 'table as_of purchases contacts policy'], ['LEDGER_WHY', 'table as_of purchases contacts policy'], ['LEDGER_STAGE', 'table as_of policy'],
      ['LEDGER_CASE', 'table policy'], ['LEDGER_FOLLOW_UP', 'grade last_contact case standing holidays make_up_days policy'], ['LEDGER_STRATEGY', 'grade policy'],
      ['LEDGER_PITCH', 'psychology policy'], ['LEDGER_COMPLETENESS', 'table as_of policy'], ['LEDGER_MASK', 'value kind'],
    ]);
    for (const { params, description } of CATALOGUE) {
      expect([...params].sort((a, b) => Number(a.optional) - Number(b.optional))).toEqual(params);
      expect(description).toMatch(/^[A-Z][^.]+\./);
      expect(JSON.stringify([params, description])).not.toContain('*/');
    }
  });
});
