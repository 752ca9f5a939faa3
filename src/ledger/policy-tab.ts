import { isoFromDay, type Day, type Weekday } from '../domain/day';
import { DEFAULT_POLICY, FOLLOW_UP_ROWS, type FollowUpRow, type Interval, type Policy } from '../domain/policy';
import { isBlank, type DayOfDate } from './cell';
import { foldText } from './fold-text';
import { issue, quoted, type Issue } from './issue';
import { indexIn, type Positions } from './layout';
import { DEFAULT_SETTINGS, SETTINGS, type Setting, type SettingKey, type Settings } from './policy-settings';
import { readSetting, type SettingValues, type Wait } from './setting-value';
import { allWords } from './words';

export interface PolicyTab {
  readonly policy: Policy;
  readonly settings: Settings;
  /** The day of the last regrade, null when never. */
  readonly asOf: Day | null;
  /** The day the plan of follow-ups was last made for, null when never. */
  readonly plannedOn: Day | null;
  /** 1-based sheet row of each setting that is there (the first of a list). */
  readonly rows: Readonly<Partial<Record<SettingKey, number>>>;
  readonly issues: readonly Issue[];
}

/** What holds where there is no Policy tab. */
export const DEFAULT_POLICY_TAB: PolicyTab = { policy: DEFAULT_POLICY, settings: DEFAULT_SETTINGS, asOf: null, plannedOn: null, rows: {}, issues: [] };

/**
 * The Policy tab as policy and settings. `cells` are the rows below the header, the first of them in sheet row `firstRow`.
 * Settings are found by name in any of the three languages, in any order; one that is missing or blank has its default; one that
 * cannot be used gives an issue with its cell and has its default. Rows without a name continue the list of days above them.
 */
export function readPolicyTab(cells: readonly (readonly unknown[])[], positions: Positions<'policy'>, dayOfDate: DayOfDate, firstRow = 2): PolicyTab {
  const values = new Map<SettingKey, unknown>();
  const rows: Partial<Record<SettingKey, number>> = {};
  const issues: Issue[] = [];
  const settingAt = indexIn(positions, 'setting');
  const valueAt = indexIn(positions, 'value');
  let list: Setting | null = null;
  cells.forEach((line, at) => {
    const [name, cell, row] = [line[settingAt], line[valueAt], firstRow + at];
    const place = { row, column: 'value', position: positions.value ?? null, given: quoted(cell) } as const;
    const setting: Setting | null = isBlank(name) ? list : settingOfName(String(name));
    if (setting === null) {
      if (!isBlank(name)) issues.push(issue('settingUnknown', 'policy', { ...place, column: 'setting', position: positions.setting ?? null, given: quoted(name) }));
      list = null;
      return;
    }
    const many = setting.kind.is === 'days';
    list = many ? setting : null;
    if (rows[setting.key] !== undefined && !many) {
      issues.push(issue('settingTwice', 'policy', { ...place, setting: setting.key }));
      return;
    }
    rows[setting.key] ??= row;
    if (isBlank(cell)) return;
    const read = readSetting(setting.kind, cell, dayOfDate);
    if (!read.ok) {
      const limits = 'min' in setting.kind ? { min: setting.kind.min, max: setting.kind.max } : {};
      const choice = setting.kind.is === 'choice' ? setting.kind.field : setting.kind.is === 'weekdays' ? 'weekday' as const : null;
      issues.push(issue(read.code, 'policy', { ...place, ...limits, choice, setting: setting.key }));
    } else if (many) {
      const before = values.get(setting.key) as readonly Day[] | undefined ?? [];
      const days = read.value as readonly Day[];
      const twice = days.find((day, index) => before.includes(day) || days.indexOf(day) !== index);
      if (twice !== undefined) issues.push(issue('dayListedTwice', 'policy', { ...place, given: isoFromDay(twice), setting: setting.key }));
      values.set(setting.key, [...before, ...days]);
    }
    else values.set(setting.key, read.value);
  });
  const policy = policyFrom(values);
  for (const day of policy.calendar.makeUpWorkdays) {
    if (policy.calendar.holidays.has(day)) {
      issues.push(issue('dayWorkedAndOff', 'policy', { row: rows.makeUpWorkdays ?? null, column: 'value', position: positions.value ?? null, given: isoFromDay(day), setting: 'makeUpWorkdays' }));
    }
  }
  if (policy.closeDays > policy.lapseDays) {
    issues.push(issue('settingContradicts', 'policy', {
      row: rows.closeDays ?? rows.lapseDays ?? null, column: 'value', position: positions.value ?? null, setting: 'closeDays',
      given: String(policy.closeDays), max: policy.lapseDays,
    }));
  }
  const sound = policy.closeDays > policy.lapseDays ? { ...policy, closeDays: DEFAULT_POLICY.closeDays, lapseDays: DEFAULT_POLICY.lapseDays } : policy;
  return { policy: sound, settings: settingsFrom(values), asOf: get(values, 'asOf') ?? null, plannedOn: get(values, 'plannedOn') ?? null, rows, issues };
}

/** The setting a name on the tab means, in any language; null when none. */
export function settingOfName(name: string): Setting | null {
  if (byName === undefined) {
    byName = new Map(SETTINGS.flatMap((setting) => [...allWords(setting.label), setting.key].map((label) => [foldText(label), setting] as const)));
  }
  return byName.get(foldText(name)) ?? null;
}

let byName: ReadonlyMap<string, Setting> | undefined;

type NumberKey = 'closeDays' | 'lapseDays' | 'returnDays' | 'aboutToCloseDays' | 'targetDays' | 'largeFrom' | 'parkedDays' | 'capacity';
type KindOf<K extends SettingKey> =
  K extends 'language' | 'firstPurchase' | 'knowledgeGate' | 'maskPhones' | 'maskDigest' ? 'choice'
    : K extends `wait.${string}` ? 'wait'
      : K extends `red.${string}` ? 'numberOrNever'
        : K extends 'holidays' | 'makeUpWorkdays' ? 'days'
          : K extends 'asOf' | 'plannedOn' ? 'day' : K extends 'weekend' ? 'weekdays' : K extends 'phoneRegion' ? 'region' : K extends 'digestTo' ? 'mail' : K extends 'personalColumns' | `message${string}` ? 'text' : 'number';

/** What was read for a setting. `readSetting` gave it the type of the setting's kind; `KindOf` says which that is. */
function get<K extends SettingKey>(values: ReadonlyMap<SettingKey, unknown>, key: K): SettingValues[KindOf<K>] | undefined {
  return values.get(key) as SettingValues[KindOf<K>] | undefined;
}

function policyFrom(values: ReadonlyMap<SettingKey, unknown>): Policy {
  const number = (key: NumberKey): number => get(values, key) ?? DEFAULT_POLICY[key];
  const gate = get(values, 'knowledgeGate');
  const first = get(values, 'firstPurchase');
  return {
    closeDays: number('closeDays'), lapseDays: number('lapseDays'), returnDays: number('returnDays'),
    firstPurchase: first === 'oneUp' || first === 'toA' ? first : DEFAULT_POLICY.firstPurchase,
    knowledgeGate: gate === undefined ? DEFAULT_POLICY.knowledgeGate : gate === 'on',
    aboutToCloseDays: number('aboutToCloseDays'), targetDays: number('targetDays'), largeFrom: number('largeFrom'),
    intervals: Object.fromEntries(FOLLOW_UP_ROWS.map((row) => [row, intervalFrom(values, row)])) as Record<FollowUpRow, Interval>,
    parkedDays: number('parkedDays'), capacity: number('capacity'),
    calendar: {
      weekend: (get(values, 'weekend') as readonly Weekday[] | undefined) ?? DEFAULT_POLICY.calendar.weekend,
      holidays: new Set(get(values, 'holidays')),
      makeUpWorkdays: new Set(get(values, 'makeUpWorkdays')),
    },
  };
}

function intervalFrom(values: ReadonlyMap<SettingKey, unknown>, row: FollowUpRow): Interval {
  const wait: Wait = get(values, `wait.${row}`) ?? DEFAULT_POLICY.intervals[row];
  const red = get(values, `red.${row}`);
  return { length: wait.length, unit: wait.unit, red: red === undefined ? DEFAULT_POLICY.intervals[row].red : red };
}

function settingsFrom(values: ReadonlyMap<SettingKey, unknown>): Settings {
  const language = get(values, 'language');
  return {
    language: language === 'en' || language === 'zh-Hant' || language === 'zh-Hans' ? language : null,
    phoneRegion: get(values, 'phoneRegion') ?? null,
    maskPhones: get(values, 'maskPhones') !== 'off',
    maskDigest: get(values, 'maskDigest') !== 'off',
    morningHour: get(values, 'morningHour') ?? DEFAULT_SETTINGS.morningHour,
    digestTo: get(values, 'digestTo') ?? DEFAULT_SETTINGS.digestTo,
    messageRaised: get(values, 'messageRaised') ?? DEFAULT_SETTINGS.messageRaised,
    messageToA: get(values, 'messageToA') ?? DEFAULT_SETTINGS.messageToA,
    personalColumns: get(values, 'personalColumns') ?? DEFAULT_SETTINGS.personalColumns,
  };
}
