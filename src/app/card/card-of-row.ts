import type { Day } from '../../domain/day';
import { isoFromDay } from '../../domain/day';
import { isStale } from '../../domain/data-quality/stale';
import { completenessOf } from '../../domain/card/completeness';
import { strategyFor } from '../../domain/grade/strategy';
import { factsWith, saysSomething } from '../../ledger/card-facts';
import { writeChoice } from '../../ledger/choices';
import type { ColumnKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { Card, Lesson } from '../contract/card';
import type { FactGroup } from '../contract/facts';
import { notesOf } from '../follow-ups/line-of';
import type { Ledger } from '../open-ledger';
import type { CustomerRow } from '../workbook/customer-row';
import type { Decided } from './decided';
import { asOfKey } from '../facts/fact-keys';
import { hasMasked, maskedFacts } from './mask-facts';
import type { ProfileRow } from '../facts/profile-row';
import { factsOf } from '../facts/read-facts';
import { recentRaise } from './recent-raise';

/** Everything a card is made of. */
export interface CardParts {
  readonly row: CustomerRow;
  readonly profile: ProfileRow;
  readonly decided: Decided;
  readonly lesson: Lesson | null;
}

/**
 * The card of one customer, worded for the person who reads it.
 * @param masked phone, mail, address and what is known of family and firm are hidden
 */
export function cardOfRow(ledger: Ledger, { row, profile, decided, lesson }: CardParts, lang: Lang, masked: boolean): Card {
  const { entry, decision } = decided;
  const { customer } = entry;
  const words = ledger.env.words(lang);
  const text = (key: ColumnKey<'customers'>): string => readText(cellOf(row, key), ledger.env.host.dayOfDate);
  const all = factsOf(ledger, row, profile);
  const facts = masked ? maskedFacts(all) : all;
  const known = factsWith((column) => saysSomething(column, column.tab === 'customers' ? cellOf(row, column.key) : profile.cell(column.key)));
  const kind = all.kind?.value === 'person' || all.kind?.value === 'company' ? all.kind.value : null;
  const plannedFor = readDay(cellOf(row, 'plannedFor'), ledger.env.host.dayOfDate);
  const place = { plannedFor: plannedFor.ok ? plannedFor.value : null, rank: null, moved: false };
  return {
    id: entry.id, row: row.customers.table.firstRow + entry.at, name: entry.name, company: text('company'),
    grade: decision.grade ?? '', why: words.why(decision.why), toGoUp: words.toGoUp(decision.toGoUp),
    stage: writeChoice('stage', decision.stage, lang), powerCase: decision.powerCase === null ? '' : `${decision.powerCase}`, key: decision.key,
    nextFollowUp: iso(decision.followUp.day), followUpWhy: words.whyNow(decision.followUp, notesOf(ledger, entry, decision, place)),
    overdue: decision.overdue === 'no' ? '' : writeChoice('overdue', decision.overdue, lang),
    nextAction: words.nextAction(decision.nextAction), strategy: words.strategy(strategyFor(decision.grade, decision.standing)),
    lastTalk: iso(decision.lastTalk), lastPurchase: iso(decision.lastPurchase), purchases: decision.orderDays, total: decision.total,
    lesson,
    notices: decision.notices.filter(({ code }) => code !== 'creditBad').map((notice) => words.notice(notice)),
    badCredit: customer.facts.credit === 'bad', doNotContact: customer.doNotContact,
    facts, masked: hasMasked(facts),
    groups: { basic: staleness(ledger, profile, 'basic'), person: staleness(ledger, profile, 'person'), company: staleness(ledger, profile, 'company') },
    kind, completeness: completenessOf(known, kind, decision.grade),
    thanks: recentRaise(ledger, decided, { name: text('name'), title: text('title'), company: text('company'), phone: text('phone') }),
  };
}

/** A cell of the customer's row; blank where the sheet has no such column. */
export function cellOf({ customers: { table }, entry }: CustomerRow, key: ColumnKey<'customers'>): unknown {
  const at = table.index[key];
  return at === undefined ? '' : table.rows[entry.at]?.[at] ?? '';
}

function staleness({ today, env: { host } }: Ledger, profile: ProfileRow, group: FactGroup): { readonly stale: boolean } {
  const read = readDay(profile.cell(asOfKey(group)), host.dayOfDate);
  return { stale: read.ok && read.value !== null && isStale(read.value, today) };
}

function iso(day: Day | null): string {
  return day === null ? '' : isoFromDay(day);
}
