import type { Day } from '../domain/day';
import type { DayOfDate } from './cell';
import { isBlank } from './cell';
import { choiceReader, writeChoice, type ChoiceValue } from './choices';
import { keysOf } from './columns/of-tab';
import type { Issue } from './issue';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';
import { indexIn, type Positions } from './layout';
import { readDay } from './read-day';
import { readText } from './read-text';
import { rowIssues } from './row-issues';
import { neutralise } from './text-safety';

/** One line of the plan, worded. Text of the user's own in it may look like a formula. */
export interface FollowUpLine {
  readonly customerId: string;
  readonly state: ChoiceValue<'planState'>;
  readonly overdue: 'no' | 'overdue' | 'red';
  readonly plannedFor: Day | null;
  /** Place within its day, null while it has no day. */
  readonly rank: number | null;
  readonly wasDue: Day | null;
  readonly customer: string;
  readonly phone: string;
  readonly grade: ChoiceValue<'gradeShown'>;
  readonly stage: ChoiceValue<'stage'>;
  readonly powerCase: ChoiceValue<'powerCase'> | null;
  readonly nextAction: string;
  readonly whyNow: string;
  readonly strategy: string;
  readonly lastTalk: string;
  readonly changeNext: string;
}

/** The columns of a line that say what the plan says; *done*, *outcome* and what was logged of them are apart. */
export const LINE_COLUMNS = keysOf('followUps').filter((key) => key !== 'done' && key !== 'outcome' && key !== 'logged');

/** The cells of a line, in the order of LINE_COLUMNS. */
export function followUpCells(line: FollowUpLine, lang: Lang): readonly (string | number)[] {
  return LINE_COLUMNS.map((key) => cellOf(key, line, lang));
}

/** What a person has ticked in a line. */
export interface FollowUpTick {
  readonly customerId: string;
  readonly done: boolean;
  readonly outcome: ChoiceValue<'outcome'> | null;
  /** The id of the contact that was logged for it, '' when none was. */
  readonly logged: string;
  readonly plannedFor: Day | null;
  readonly issues: readonly Issue[];
}

/** A reader of what was ticked: `(cells, row) => FollowUpTick`. What cannot be read is listed and is no tick. */
export function tickReader(positions: Positions<'followUps'>, dayOfDate: DayOfDate): (cells: readonly unknown[], row: number) => FollowUpTick {
  const issues = rowIssues('followUps', positions);
  const at = (key: ColumnKey<'followUps'>): number => indexIn(positions, key);
  const [idAt, nameAt, doneAt, outcomeAt, loggedAt, plannedAt] = [at('customerId'), at('customer'), at('done'), at('outcome'), at('logged'), at('plannedFor')];
  const [readYes, readOutcome] = [choiceReader('yes'), choiceReader('outcome')];
  return (cells, row) => {
    const done = readYes(cells[doneAt]);
    if (!done.ok) issues.add(done.code, 'done', cells[doneAt], 'yes');
    const outcome = readOutcome(cells[outcomeAt]);
    if (!outcome.ok) issues.add(outcome.code, 'outcome', cells[outcomeAt], 'outcome');
    const planned = isBlank(cells[plannedAt]) ? null : readDay(cells[plannedAt], dayOfDate);
    const customerId = readText(cells[idAt]);
    return {
      customerId, done: done.ok && done.value === 'yes', outcome: outcome.ok ? outcome.value : null, logged: readText(cells[loggedAt]),
      plannedFor: planned !== null && planned.ok ? planned.value : null, issues: issues.take(row, readText(cells[nameAt]) || customerId),
    };
  };
}

function cellOf(key: ColumnKey<'followUps'>, line: FollowUpLine, lang: Lang): string | number {
  switch (key) {
    case 'state': return writeChoice('planState', line.state, lang);
    case 'overdue': return line.overdue === 'no' ? '' : writeChoice('overdue', line.overdue, lang);
    case 'plannedFor': return line.plannedFor ?? '';
    case 'rank': return line.rank ?? '';
    case 'wasDue': return line.wasDue ?? '';
    case 'grade': return writeChoice('gradeShown', line.grade, lang);
    case 'stage': return writeChoice('stage', line.stage, lang);
    case 'powerCase': return line.powerCase === null ? '' : writeChoice('powerCase', line.powerCase, lang);
    case 'customerId': return line.customerId;
    case 'phone': return PHONE.test(line.phone) ? line.phone : asText(line.phone);
    case 'customer': case 'nextAction': case 'whyNow': case 'strategy': case 'lastTalk': case 'changeNext': return asText(line[key]);
    default: return '';
  }
}

/** A phone in a column of text stays one, with its plus and its noughts. */
const PHONE = /^[+\d][\d\s().-]*$/;

/** What begins like a formula gets an apostrophe; the rest keeps what its column's format makes sure of. */
function asText(text: string): string {
  return FORMULA.test(text) ? neutralise(text) : text;
}

const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@'\uff1d\uff0b\uff0d\uff20]/;
