import { isoFromDay } from '../../domain/day';
import { PSYCHOLOGY_RULES } from '../../domain/card/psychology';
import { idNumber } from '../../ledger/ids';
import type { Lang } from '../../ledger/lang';
import type { Brief, BriefPageData } from '../contract/brief';
import type { Card } from '../contract/card';
import type { FactKey } from '../contract/facts';
import type { Env, Ledger } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customersSheet, readCustomers } from '../workbook/customers-table';
import { appendHistory, historyEnd } from '../workbook/history';
import { rowWindows } from '../workbook/row-windows';
import { cardOfRow } from './card-of-row';
import type { CustomerRow } from '../workbook/customer-row';
import { customerRow } from '../workbook/customer-row';
import { decidedToday } from './decided';
import type { LastTalk } from './last-talks';
import { lastTalks } from './last-talks';
import { NO_PROFILE, profileRows } from '../facts/profile-row';
import { rowsOfIds } from '../workbook/rows-of-ids';
import { roundIn } from './todays-round';
import { unmaskedLine } from './unmasked-line';

/** More than a person visits in a week. */
const MOST_BRIEFS = 60;

/** What stands on the page besides the language and today. */
export type BriefPage = Omit<BriefPageData, 'lang' | 'today'>;

/**
 * What to know before a door is knocked at, of some customers in their order; of today's round when none is named. Nothing
 * is planned anew.
 * @param inFull given, phones and addresses are shown, and that is written down for each customer first: the id of the lines
 */
export function openBrief(env: Env, ids: readonly string[], lang: Lang, inFull: string | null = null): BriefPage | Stop {
  let logged = false;
  return attempts<BriefPage>(env, (ledger) => {
    const round = ids.length > 0 ? { day: ledger.today, hits: [] } : roundIn(ledger);
    if (round === 'moved') return 'moved';
    const rows = ids.length > 0 ? named(ledger, [...new Set(ids)].slice(0, MOST_BRIEFS)) : stillThere(ledger, round.hits.slice(0, MOST_BRIEFS).map(({ id }) => id));
    if (rows === 'moved' || isStop(rows)) return rows;
    if (inFull !== null && !logged) appendHistory(ledger, historyEnd(ledger), inFull, rows.map(unmaskedLine));
    logged = true;
    const briefs = briefsOf(ledger, rows, lang, inFull === null);
    return briefs === 'moved' ? 'moved' : { day: isoFromDay(round.day), briefs, masked: inFull === null && briefs.some(({ phone, address }) => phone + address !== '') };
  }, ['profiles', 'followUps']);
}

/** Customers somebody named: one who is not there any more is said. */
function named(ledger: Ledger, ids: readonly string[]): readonly CustomerRow[] | Stop | 'moved' {
  const rows = stillThere(ledger, ids);
  if (rows === 'moved') return 'moved';
  for (const id of ids) {
    if (rows.some(({ entry }) => entry.id === id)) continue;
    const found = customerRow(ledger, { id });
    return isStop(found) ? found : 'moved';
  }
  return rows;
}

/** Those of the customers who stand in one row of their own, in the order in which they were asked for. */
function stillThere(ledger: Ledger, ids: readonly string[]): readonly CustomerRow[] | 'moved' {
  const idAt = ledger.layout.customers?.id;
  const idIn = new Map<number, string>();
  if (idAt !== undefined) {
    for (const [id, [row, second]] of rowsOfIds(ledger, customersSheet(ledger), idAt, ids)) if (row !== undefined && second === undefined) idIn.set(row, id);
  }
  const found = new Map<string, CustomerRow>();
  for (const { first, last } of rowWindows([...idIn.keys()].sort((a, b) => a - b), Object.keys(ledger.layout.customers ?? {}).length)) {
    const customers = readCustomers(ledger, first, last - first + 1, true);
    for (const entry of customers.entries) if (idIn.get(first + entry.at) === entry.id) found.set(entry.id, { customers, entry });
  }
  if (found.size !== idIn.size) return 'moved';
  return ids.flatMap((id) => found.get(id) ?? []);
}

function briefsOf(ledger: Ledger, rows: readonly CustomerRow[], lang: Lang, masked: boolean): readonly Brief[] | 'moved' {
  const ids = rows.map(({ entry }) => entry.id);
  const decided = decidedToday(ledger, rows);
  const profiles = decided === 'moved' ? 'moved' : profileRows(ledger, ids);
  const talks = profiles === 'moved' ? 'moved' : lastTalks(ledger, ids);
  if (decided === 'moved' || profiles === 'moved' || talks === 'moved') return 'moved';
  const cards = decided.flatMap((each, at) => {
    const row = rows[at];
    return row === undefined ? [] : [cardOfRow(ledger, { row, profile: profiles.get(each.entry.id) ?? NO_PROFILE, decided: each, lesson: null }, lang, masked)];
  });
  const names = namesOf(ledger, cards);
  return names === 'moved' ? 'moved' : cards.map((card) => briefOf(card, talks.get(card.id) ?? NO_TALK, names));
}

/** What those are called who introduced somebody and are named by their id: an id says nothing at a door. */
function namesOf(ledger: Ledger, cards: readonly Card[]): ReadonlyMap<string, string> | 'moved' {
  const ids = [...new Set(cards.map(({ facts }) => facts.introducedBy?.value ?? '').filter((text) => idNumber(text) !== null))];
  const rows = ids.length === 0 ? [] : stillThere(ledger, ids);
  return rows === 'moved' ? 'moved' : new Map(rows.map(({ entry }) => [entry.id, entry.name]));
}

const NO_TALK: LastTalk = { lastTalk: null, lesson: null };

function briefOf({ facts, completeness, ...card }: Card, { lastTalk, lesson }: LastTalk, names: ReadonlyMap<string, string>): Brief {
  const value = (key: FactKey): string => facts[key]?.value ?? '';
  const shown = (key: FactKey): string => facts[key]?.shown ?? value(key);
  const one = <T extends string>(key: FactKey, ...codes: readonly T[]): T | '' => codes.find((code) => code === value(key)) ?? '';
  const types = value('psychology').split(',');
  return {
    id: card.id, name: card.name, company: card.company, title: value('title'), authority: one('authority', 'yes', 'no'),
    phone: shown('phone'), address: shown('address'), grade: card.grade, stage: card.stage, why: card.why,
    nextAction: card.nextAction, strategy: card.strategy, need: one('need', 'explicit', 'no'), latentNeed: value('latentNeed'), likes: value('likes'),
    doubt: value('doubt'), issue: value('issue'), expectedClose: value('expectedClose'),
    psychology: PSYCHOLOGY_RULES.map(({ type }) => type).filter((type) => types.includes(type)), psychologySignals: value('psychologySignals'),
    badCredit: card.badCredit, doNotContact: card.doNotContact, introducedBy: names.get(value('introducedBy')) ?? value('introducedBy'), missing: completeness.missing, lastTalk, lesson,
  };
}
