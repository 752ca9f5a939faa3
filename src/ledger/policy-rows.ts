import type { Day } from '../domain/day';
import { isoFromDay } from '../domain/day';
import type { FollowUpRow, Policy } from '../domain/policy';
import { writeChoice } from './choices';
import type { Lang } from './lang';
import { personalWords } from './personal-columns';
import { SETTINGS, type SettingKey, type Settings } from './policy-settings';
import { wordIn, type Words } from './words';

/** A fresh Policy tab's rows below its header: setting, value, meaning. Value cells of `asOf` are days (serials). */
export function policyRows(policy: Policy, settings: Settings, asOf: Day | null, lang: Lang): readonly (readonly [string, string | number, string])[] {
  return SETTINGS.map(({ key, label, meaning }) => [wordIn(label, lang), valueCell(key, policy, settings, asOf, lang), wordIn(meaning, lang)] as const);
}

/** The number format of a setting's value cell: a day, or text that must stay what it is. */
export function settingFormat(key: SettingKey): string {
  if (key === 'asOf' || key === 'plannedOn') return 'yyyy-mm-dd';
  const kind = SETTINGS.find((setting) => setting.key === key)?.kind.is;
  // Several days in one cell are text; a single one typed into an open cell becomes a date: both are read.
  return kind === 'number' || kind === 'days' ? 'General' : '@';
}

function valueCell(key: SettingKey, policy: Policy, settings: Settings, asOf: Day | null, lang: Lang): string | number {
  switch (key) {
    case 'language': return writeChoice('language', settings.language ?? 'auto', lang);
    case 'asOf': return asOf ?? '';
    case 'plannedOn': return '';
    case 'maskPhones': return writeChoice('onOff', settings.maskPhones ? 'on' : 'off', lang);
    case 'maskDigest': return writeChoice('onOff', settings.maskDigest ? 'on' : 'off', lang);
    case 'morningHour': return settings.morningHour;
    case 'personalColumns': return settings.personalColumns === '' ? personalWords(lang) : settings.personalColumns;
    case 'digestTo': case 'messageRaised': case 'messageToA': return settings[key];
    case 'firstPurchase': return writeChoice('firstPurchase', policy.firstPurchase, lang);
    case 'knowledgeGate': return writeChoice('onOff', policy.knowledgeGate ? 'on' : 'off', lang);
    case 'phoneRegion': return settings.phoneRegion ?? '';
    case 'weekend': return policy.calendar.weekend.length === 0 ? wordIn(NEVER, lang) : policy.calendar.weekend.map((day) => writeChoice('weekday', `${day}`, lang)).join(', ');
    case 'holidays': return [...policy.calendar.holidays].sort((a, b) => a - b).map(isoFromDay).join(', ');
    case 'makeUpWorkdays': return [...policy.calendar.makeUpWorkdays].sort((a, b) => a - b).map(isoFromDay).join(', ');
    case 'closeDays': case 'lapseDays': case 'returnDays': case 'aboutToCloseDays': case 'targetDays': case 'largeFrom': case 'parkedDays': case 'capacity': return policy[key];
    default: return intervalCell(key, policy, lang);
  }
}

function intervalCell(key: `wait.${FollowUpRow}` | `red.${FollowUpRow}`, policy: Policy, lang: Lang): string {
  const [part, row] = key.split('.') as ['wait' | 'red', FollowUpRow];
  const { length, unit, red } = policy.intervals[row];
  if (part === 'red') return red === null ? wordIn(NEVER, lang) : String(red);
  const words = UNITS[unit];
  return `${length} ${lang === 'en' && length === 1 ? words[0].slice(0, -1) : wordIn(words, lang)}`;
}

const NEVER: Words = ['never', '永不'];
const UNITS: Readonly<Record<'days' | 'workdays', Words>> = { days: ['days', '天'], workdays: ['workdays', '個工作天', '个工作日'] };
