import type { Day } from '../../domain/day';
import type { FollowUpReason } from '../../domain/follow-up/due';
import type { PowerCase } from '../../domain/funnel/power-case';
import type { Grade } from '../../domain/grade-letter';
import type { FactsReason, ToGoUp, Why } from '../../domain/grade/reasons';
import type { Strategy } from '../../domain/grade/strategy';
import type { NextAction } from '../../domain/next-action';
import type { Notice } from '../../domain/notice';
import type { FollowUpRow } from '../../domain/policy';
import type { ReasonMessages } from './messages';

/** A day in the reader's own form. */
export type FormatDay = (day: Day) => string;

/** One sentence on why the grade is what it is: rule and dates, never day counts from today. Starts with the grade. */
export function wordWhy(why: Why, messages: ReasonMessages, formatDay: FormatDay): string {
  const grade = gradeWord(why.grade, messages);
  const on = (day: Day | null): string | null => (day === null ? null : formatDay(day));
  const say = messages.why;
  switch (why.code) {
    case 'facts':
    case 'undated':
      return say[why.code]({ grade, facts: wordFacts(why.facts, messages, formatDay) });
    case 'standing':
    case 'quiet':
      return say[why.code]({ lastOrder: formatDay(why.lastOrder), lastTalk: formatDay(why.lastTalk) });
    case 'raised':
      return say.raised({
        grade, factsSay: why.factsSay, facts: wordFacts(why.facts, messages, formatDay), raises: why.raises,
        since: formatDay(why.since), lastOrder: formatDay(why.lastOrder), quietSince: on(why.quietSince),
      });
    case 'lapsed':
      return say.lapsed({
        grade, facts: wordFacts(why.facts, messages, formatDay), lastOrder: formatDay(why.lastOrder), after: on(why.after),
      });
    case 'manual':
      return say.manual({
        grade, given: why.given, reason: short(why.reason), since: formatDay(why.since), orders: why.orders,
        firstPurchase: why.firstPurchase, quietSince: on(why.quietSince),
        computed: wordWhy(why.computed, messages, formatDay),
      });
    case 'manualExpired':
      return say.manualExpired({
        given: why.given, since: formatDay(why.since), computed: wordWhy(why.computed, messages, formatDay),
      });
  }
}

/** What would raise the grade; '' when nothing single does. */
export function wordToGoUp(toGoUp: ToGoUp | null, messages: ReasonMessages): string {
  if (toGoUp === null) return '';
  const grade = toGoUp.to;
  if (toGoUp.code === 'talk') return messages.toReach({ grade, step: messages.steps.talk(NO_TEXTS) });
  const texts = { doubt: short(toGoUp.doubt), issue: short(toGoUp.issue), days: toGoUp.withinDays };
  if (toGoUp.code === 'fact') return messages.toReach({ grade, step: messages.steps[toGoUp.step](texts) });
  const reach = messages.toReach({ grade, step: messages.steps.purchase(texts) });
  return toGoUp.first === null ? reach : reach + messages.until({ step: messages.steps[toGoUp.first](texts) });
}

/** One sentence on a problem of a customer; its place is said by whoever lists it. */
export function wordNotice(notice: Notice, { notices }: ReasonMessages, formatDay: FormatDay): string {
  switch (notice.code) {
    case 'knownPurchasesUndated': return notices.knownPurchasesUndated(notice);
    case 'dateInFuture': return notices.dateInFuture({ field: notice.field, day: formatDay(notice.day) });
    case 'lineInFuture': return notices.lineInFuture({ day: formatDay(notice.day) });
    case 'manualWithoutReason': return notices.manualWithoutReason(notice);
    case 'manualExpired': return notices.manualExpired({ given: notice.given, since: formatDay(notice.since) });
    case 'intentionWithoutNeed': return notices.intentionWithoutNeed(notice);
    case 'demandWithoutNeed': return notices.demandWithoutNeed(notice);
    case 'closeWithoutIntention':
    case 'closePassed': return notices[notice.code]({ close: formatDay(notice.close) });
    case 'promiseBroken': return notices.promiseBroken({ promised: formatDay(notice.promised) });
    case 'promiseOnDayOff': return notices.promiseOnDayOff({ promised: formatDay(notice.promised), day: formatDay(notice.day) });
    case 'snoozePassed': return notices.snoozePassed({ until: formatDay(notice.until) });
    case 'creditBad': return notices.creditBad(notice);
  }
}

/** The next action in a few words; '' for none. */
export function wordNextAction(action: NextAction | null, messages: ReasonMessages): string {
  return action === null ? '' : messages.nextAction[action];
}

/** The response strategy in one or two sentences. */
export function wordStrategy(strategy: Strategy, messages: ReasonMessages): string {
  return messages.strategy[strategy];
}

/** Why the next follow-up is due on its day. */
export function wordFollowUpReason(reason: FollowUpReason, messages: ReasonMessages, formatDay: FormatDay): string {
  const say = messages.followUp;
  switch (reason.code) {
    case 'doNotContact': return say.doNotContact;
    case 'promise':
    case 'promiseBroken': return say[reason.code]({ promised: formatDay(reason.promised) });
    case 'notReached': return say.notReached({ tries: reason.tries, lastTry: formatDay(reason.lastTry) });
    case 'interval':
      return say.interval({
        row: rowWord(reason.row, messages), lastTalk: formatDay(reason.lastTalk), note: caseNote(reason.powerCase, messages),
      });
    case 'neverTalked':
      return say.neverTalked({
        row: rowWord(reason.row, messages), enteredOn: formatDay(reason.enteredOn), note: caseNote(reason.powerCase, messages),
      });
    case 'snoozed': return say.snoozed({ until: formatDay(reason.until) });
  }
}

const NO_TEXTS = { doubt: '', issue: '', days: 0 };
const LONGEST_TEXT = 60;

function gradeWord(grade: Grade | null, messages: ReasonMessages): string {
  return grade ?? messages.notGraded;
}

function wordFacts(facts: FactsReason, messages: ReasonMessages, formatDay: FormatDay): string {
  const said = messages.facts[facts.rule]({
    ...facts,
    doubt: short(facts.doubt),
    issue: short(facts.issue),
    close: facts.close === null ? null : formatDay(facts.close),
  });
  return facts.assumedInformed ? said + messages.assumedInformed : said;
}

function rowWord(row: FollowUpRow, messages: ReasonMessages): string {
  return row === 'close' ? messages.followUp.closeRow : row === 'notGraded' ? messages.notGraded : row;
}

function caseNote(powerCase: PowerCase | null, messages: ReasonMessages): string {
  return powerCase === 1 ? messages.followUp.case1 : powerCase === 3 ? messages.followUp.case3 : '';
}

/** What a user wrote, on one line and no longer than a reason can carry. */
function short(text: string): string {
  if (text === '') return '';
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TEXT) return line;
  const letters = Array.from(line);
  return letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT - 1).join('')}…` : line;
}
