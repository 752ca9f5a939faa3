import { personalWords } from '../../src/ledger/personal-columns';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { LANGS } from '../../src/ledger/lang';
import { policyRows } from '../../src/ledger/policy-rows';
import { DEFAULT_SETTINGS, SETTINGS } from '../../src/ledger/policy-settings';
import { readPolicyTab } from '../../src/ledger/policy-tab';
import { on, utcDay } from './support/days';

const POSITIONS = { setting: 1, value: 2, meaning: 3 };
const read = (rows: readonly (readonly unknown[])[]) => readPolicyTab(rows, POSITIONS, utcDay);

describe('the Policy tab', () => {
  test('as it is set up it says the defaults, in every language', () => {
    for (const lang of LANGS) {
      const tab = read(policyRows(DEFAULT_POLICY, DEFAULT_SETTINGS, on('2024-05-20'), lang));
      expect(tab).toMatchObject({ policy: DEFAULT_POLICY, settings: { ...DEFAULT_SETTINGS, personalColumns: personalWords(lang) }, asOf: on('2024-05-20'), issues: [] });
      expect(Object.keys(tab.rows)).toHaveLength(SETTINGS.length);
    }
  });

  test('a policy of one’s own is written and read back', () => {
    const policy = {
      ...DEFAULT_POLICY, closeDays: 30, capacity: 35, firstPurchase: 'oneUp', knowledgeGate: false,
      intervals: { ...DEFAULT_POLICY.intervals, B: { length: 1, unit: 'workdays', red: null }, F: { length: 60, unit: 'days', red: 120 } },
      calendar: { weekend: [5, 6], holidays: new Set([on('2024-01-01'), on('2024-02-10')]), makeUpWorkdays: new Set([on('2024-02-17')]) },
    } as const;
    const settings = { language: 'zh-Hans', phoneRegion: 'CN', maskPhones: false, morningHour: 6, digestTo: 'me@example.com', maskDigest: false, messageRaised: '{name}, thank you!', messageToA: '=an A', personalColumns: '手機、Birthday' } as const;
    for (const lang of LANGS) expect(read(policyRows(policy, settings, null, lang))).toMatchObject({ policy, settings, asOf: null, issues: [] });
  });

  test.each<[string, unknown, string, Partial<typeof DEFAULT_POLICY>]>([
    ['密切聯繫(天)', 30, 'closeDays', { closeDays: 30 }],
    ['密切联系(天)', '３０ 天', 'closeDays', { closeDays: 30 }],
    ['close contact (days)', '60', 'closeDays', { closeDays: 60 }],
    ['First purchase', '升一級', 'firstPurchase', { firstPurchase: 'oneUp' }],
    ['產品認識門檻', false, 'knowledgeGate', { knowledgeGate: false }],
    ['Demand is large from', '1,000', 'largeFrom', { largeFrom: 1000 }],
  ])('%s: %p sets %s', (name, cell, _key, expected) => {
    expect(read([[name, cell]])).toMatchObject({ policy: expected, issues: [] });
  });

  test.each<[string, unknown, string, number | null, number | null]>([
    ['Close contact (days)', 0, 'settingOutOfRange', 1, 3650],
    ['Close contact (days)', 45.5, 'settingOutOfRange', 1, 3650],
    ['Close contact (days)', 3651, 'settingOutOfRange', 1, 3650],
    ['Close contact (days)', 'long', 'settingUnreadable', 1, 3650],
    ['Close contact (days)', new Date(0), 'settingUnreadable', 1, 3650],
    ['Follow up: B', '2 moons', 'settingUnreadable', 1, 3650],
    ['Follow up: B', '0 days', 'settingOutOfRange', 1, 3650],
    ['First purchase', 'to Z', 'settingUnreadable', null, null],
    ['Weekend', '日一二三四五六', 'settingUnreadable', null, null],
    ['Weekend', 'Sun, Mon, Tue, Wed, Thu, Fri, Sat', 'settingOutOfRange', null, null],
    ['Holidays', '2024-01-01, 5/20', 'dayWithoutYear', null, null],
    ['Phone region', 'Taiwan', 'settingOutOfRange', null, null],
    ['Close contct', 30, 'settingUnknown', null, null],
  ])('%s: %p names its cell, and the default holds', (name, cell, code, min, max) => {
    const tab = read([['Lapse', ''], [name, cell]].slice(1));
    expect(tab.policy).toEqual(DEFAULT_POLICY);
    expect(tab.issues).toMatchObject([{ code, tab: 'policy', row: 2, position: code === 'settingUnknown' ? 1 : 2, min, max }]);
  });

  test('close contact cannot outlast lost contact: both defaults hold', () => {
    const tab = read([['Close contact (days)', 100]]);
    expect(tab.policy).toEqual(DEFAULT_POLICY);
    expect(tab.issues).toMatchObject([{ code: 'settingContradicts', row: 2, given: '100', max: 90 }]);
  });

  test('days stand in one cell, in several rows of one name, or below with the name left out; a double is named and does no harm', () => {
    const { policy, issues } = read([
      ['Make-up workdays', '2024-02-17、2024/2/18'], ['Holidays', new Date('2024-01-01T00:00:00Z')], ['', '2024-02-10; 2024-02-10'], ['', ''], ['', 45432],
      ['假日', '2024/4/4'], ['Close contact (days)', 40], ['', 'a remark'],
    ]);
    expect(issues.map(({ code, setting, row, given }) => [code, setting, row, given])).toEqual([['dayListedTwice', 'holidays', 4, '2024-02-10']]);
    expect([...policy.calendar.makeUpWorkdays]).toEqual([on('2024-02-17'), on('2024-02-18')]);
    expect([...policy.calendar.holidays].sort()).toEqual(['2024-01-01', '2024-02-10', '2024-04-04', '2024-05-20'].map(on));
    expect(policy.closeDays).toBe(40);
  });

  test('days in one cell may be parted by the commas of a Chinese keyboard', () => {
    const { policy, issues } = read([['假日', '2024-02-09，2024-02-10；2024/2/11、2024-02-12,2024-02-13']]);
    expect(issues).toEqual([]);
    expect([...policy.calendar.holidays].sort()).toEqual(['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13'].map(on));
  });

  test('of a setting that stands twice the first holds', () => {
    const tab = read([['Close contact (days)', 40], ['密切聯繫(天)', 20]]);
    expect(tab.policy.closeDays).toBe(40);
    expect(tab.issues).toMatchObject([{ code: 'settingTwice', row: 3 }]);
  });

  test('an empty tab is all defaults', () => {
    expect(read([])).toMatchObject({ policy: DEFAULT_POLICY, settings: DEFAULT_SETTINGS, issues: [] });
  });
});
