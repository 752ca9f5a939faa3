import type { PlanPageData } from '../app/contract/plan';
import type { TodaysPlan } from '../app/follow-ups/todays-plan';
import { isoFromDay } from '../domain/day';
import { tenths } from '../domain/follow-up/plan/summary';
import { maskName, maskPhone } from '../domain/privacy/mask';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import { wordRemedy } from '../i18n/plan/word';
import { writeChoice } from '../ledger/choices';
import type { Run } from './tell';

/** A calendar rings for the day's contacts at nine: within the hours in which nobody is disturbed. */
const RING_AT = 9 * 60;

/** The page «Today's plan», worded in the person's language; the lines themselves are in the ledger's. */
export function planPage({ env, lang }: Run, { ledger, summary, lines }: TodaysPlan, masked: boolean): PlanPageData {
  const { plan } = messagesFor(lang);
  const name = (text: string): string => (masked ? maskName(text) : text);
  return {
    lang, today: isoFromDay(env.host.today()), plannedOn: isoFromDay(summary.next?.day ?? summary.day), masked, ringAt: RING_AT,
    lines: lines.map(({ line, phone }) => ({
      uid: `${line.customerId}.${line.wasDue === null ? '' : isoFromDay(line.wasDue)}@customer-ledger`,
      day: isoFromDay(line.plannedFor ?? ledger.today), due: line.wasDue === null ? '' : isoFromDay(line.wasDue),
      customer: name(line.customer), phone: masked ? maskPhone(phone) : phone,
      grade: writeChoice('gradeShown', line.grade, lang), overdue: line.overdue === 'no' ? '' : writeChoice('overdue', line.overdue, lang),
      nextAction: line.nextAction, whyNow: line.whyNow, strategy: line.strategy, lastTalk: line.lastTalk, changeNext: line.changeNext,
    })),
    counts: { today: summary.next?.count ?? summary.today, thisWeek: summary.thisWeek, overdue: summary.overdue, capacity: summary.capacity, over: summary.over },
    load: {
      fits: summary.load.fits, total: tenths(summary.load.total), capacity: summary.capacity,
      rows: summary.load.lines.map(({ row, count, perWorkday, soft }) => ({ label: plan.row[row], customers: count, perWorkday: tenths(perWorkday), soft })),
    },
    falls: summary.falls.map(({ name: customer, fallsOn, plannedFor }) => ({
      customer: name(customer), fallsOn: formatDay(fallsOn, lang), plannedFor: plannedFor === null ? '' : formatDay(plannedFor, lang),
    })),
    remedies: summary.remedies.map((remedy) => wordRemedy(remedy, plan)),
  };
}
