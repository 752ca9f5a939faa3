import { messagesFor } from '../i18n/choose';
import type { PowerCase } from '../domain/decision';
import type { Day } from '../domain/day';
import { afterInterval, followUpRow } from '../domain/follow-up/interval';
import { rollForward } from '../domain/follow-up/workdays';
import type { Policy } from '../domain/policy';
import { readChoice } from '../ledger/choices';
import { isBlank } from '../ledger/cell';
import { quoted } from '../ledger/issue';
import { readDay } from '../ledger/read-day';
import { readDays } from '../ledger/setting-value';
import { rowsOf, splitPolicy } from './arguments';
import { sideBySide } from './columns-of-height';
import { type FunctionContext, type Result, type ResultValue } from './context';

/**
 * LEDGER_FOLLOW_UP(grade, last_contact, [case], [standing], [holidays], [make_up_days], [policy]): the next follow-up date, a
 * workday, by the interval of the grade (policy §6, 4 and 6: no promise, no tries, no snooze). Grade, last contact, case and
 * standing are cells or columns of one height; without a last contact there is no date. Holidays and make-up days add to those
 * of the policy.
 */
export function ledgerFollowUp(args: readonly unknown[], context: FunctionContext): Result {
  const messages = messagesFor(context.lang).functions;
  const { args: [grade, lastContact, powerCase, standing, holidays, makeUp], policy: tab } = splitPolicy(args, context);
  const side = sideBySide({ grade, last_contact: lastContact, case: powerCase, standing }, messages);
  if (!side.ok) return side.sentence;
  const off = daysIn('holidays', holidays, context);
  if (typeof off === 'string') return off;
  const on = daysIn('make_up_days', makeUp, context);
  if (typeof on === 'string') return on;
  const { calendar } = tab.policy;
  const policy: Policy = {
    ...tab.policy,
    calendar: { ...calendar, holidays: new Set([...calendar.holidays, ...off]), makeUpWorkdays: new Set([...calendar.makeUpWorkdays, ...on]) },
  };
  const result = (at: number): ResultValue =>
    followUpOf([side.cell('grade', at), side.cell('last_contact', at), side.cell('case', at), side.cell('standing', at)], policy, context);
  return side.single ? result(0) : Array.from({ length: side.height }, (_, at) => [result(at)]);
}

function followUpOf([gradeCell, dayCell, caseCell, standingCell]: readonly unknown[], policy: Policy, context: FunctionContext): ResultValue {
  const messages = messagesFor(context.lang).functions;
  const grade = readChoice('gradeShown', gradeCell);
  if (!grade.ok) return messages.argument('grade', quoted(gradeCell));
  const last = readDay(dayCell, context.dayOfDate);
  if (!last.ok) return messages.unreadable('last_contact', quoted(dayCell), last.code);
  const powerCase = readChoice('powerCase', caseCell);
  if (!powerCase.ok) return messages.argument('case', quoted(caseCell));
  const standing = readChoice('yes', standingCell);
  if (!standing.ok) return messages.argument('standing', quoted(standingCell));
  if (last.value === null) return '';
  const letter = grade.value === 'notGraded' ? null : grade.value;
  const row = followUpRow(letter, standing.value === 'yes');
  return context.dateFromDay(rollForward(afterInterval(last.value, row, caseOf(powerCase.value), policy), policy.calendar));
}

function caseOf(value: '1' | '2' | '3' | '?' | null): PowerCase | null {
  return value === null || value === '?' ? value : value === '1' ? 1 : value === '2' ? 2 : 3;
}

/** Every day in a range of any shape, cells with several days included; a sentence for the first that cannot be read. */
function daysIn(name: string, argument: unknown, { dayOfDate, lang }: FunctionContext): readonly Day[] | string {
  const days: Day[] = [];
  for (const row of rowsOf(argument) ?? []) {
    for (const cell of row) {
      if (isBlank(cell)) continue;
      const read = readDays(cell, dayOfDate);
      if (!read.ok) return messagesFor(lang).functions.unreadable(name, quoted(cell), read.code);
      days.push(...read.value);
    }
  }
  return days;
}
