import type { Day } from '../../domain/day';
import type { Load } from '../../domain/follow-up/plan/load';
import type { Remedy } from '../../domain/follow-up/plan/remedies';
import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import type { WhyNote } from '../../domain/follow-up/why-note';
import type { Lang } from '../../ledger/lang';
import { tenths } from '../../domain/follow-up/plan/summary';
import { formatDay, formatNumber } from '../format';
import type { PlanMessages } from './messages';

/** Why somebody is due, with what else is to be known about the day; what cannot wait stands first, where a narrow column shows it. */
export function wordWhyNow(reason: string, notes: readonly WhyNote[], { why }: PlanMessages, formatDayOf: (day: Day) => string, lang: Lang): string {
  const first: string[] = [];
  const then: string[] = [];
  for (const note of notes) {
    switch (note.code) {
      case 'falls':
      case 'fell': first.push(why[note.code](formatDayOf(note.day))); break;
      case 'dayFull': then.push(why.dayFull(formatDayOf(note.due))); break;
      case 'badCredit': then.push(why.badCredit);
    }
  }
  return [...first, reason, ...then].join(lang === 'en' ? ' ' : '');
}

/** The line of counts above the plan; where it does not fit, with the numbers and what would make it fit. */
export function wordPlanSummary(summary: PlanSummary, messages: PlanMessages, lang: Lang): string {
  const { day, today, next, thisWeek, overdue, capacity, over, load, falls, remedies } = summary;
  const [first] = falls;
  return [
    messages.counts({ day: formatDay(day, lang), today, thisWeek, overdue, capacity }),
    next === null ? '' : messages.dayOff(formatDay(next.day, lang), next.count),
    over > 0 ? messages.over(over) : '',
    load.fits ? '' : messages.tooMuch(tenths(load.total), capacity, wordLoad(load, messages, lang)),
    first === undefined ? '' : messages.falling(falls.length, first.name, formatDay(first.fallsOn, lang)),
    load.fits || remedies.length === 0 ? '' : messages.toFit(remedies.map((remedy) => wordRemedy(remedy, messages))),
  ].filter((part) => part !== '').join('  ·  ');
}

/** A change that would make the load fit. */
export function wordRemedy(remedy: Remedy, { remedy: words, row }: PlanMessages): string {
  return remedy.code === 'capacity' ? words.capacity(remedy.needed) : words.intervals(remedy.intervals.map((each) => ({ row: row[each.row], workdays: each.to })));
}

function wordLoad({ lines }: Load, { row: names }: PlanMessages, lang: Lang): string {
  return lines.filter(({ soft }) => !soft).map(({ row, perWorkday }) => `${names[row]} ${formatNumber(tenths(perWorkday), lang)}`).join(' · ');
}
