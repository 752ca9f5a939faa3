import type { Day } from '../../domain/day';
import { dayFromIso } from '../../domain/day';
import { decide } from '../../domain/decide';
import type { HistoryLine } from '../../ledger/history-row';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import { allWords } from '../../ledger/words';
import type { FactKey } from '../contract/facts';
import { rewriteLine } from '../contact/rewrite-line';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { settleLanded } from '../regrade';
import { isStop } from '../stop';
import { withCells } from '../workbook/customers-table';
import { gradeFromMemo } from '../workbook/grade-entries';
import { foldLog } from '../workbook/fold-log';
import type { Moves } from '../workbook/write-results';
import { writeCustomer } from './change-customer';
import { customerRow } from '../workbook/customer-row';
import { factColumn } from './fact-columns';
import { asOfKey, CUSTOMER_FACTS, FACT_GROUPS, isCustomerFact, PROFILE_KEYS } from './fact-keys';
import { lastTalks } from '../card/last-talks';
import { factCell, type FactWrite, type PlannedFacts } from './plan-facts';
import { profileRow } from './profile-row';
import { factValue } from './read-facts';
import { writeDetails } from './write-details';

/** How a save of facts was taken back. */
export interface RestoredFacts {
  /** The grade as it is now, '' when the customer is not on the list any more. */
  readonly grade: string;
  /** Facts that are as before, the days of their groups not counted; and those that somebody has changed since. */
  readonly restored: number;
  readonly kept: number;
}

/**
 * Gives back what one save has changed, wherever its cell still holds what was written, and grades the customer anew from
 * the log. May be repeated: what is as before stays as it is.
 * @param lines the lines of the save in History
 */
export function restoreFacts(ledger: Ledger, id: string, lines: readonly HistoryLine[], batch: string, moves: Moves): RestoredFacts | 'moved' {
  if (settleLanded(ledger, batch, moves) === 'moved') return 'moved';
  const found = customerRow(ledger, { id });
  if (found === 'moved') return 'moved';
  // A customer deleted since has no facts to give back.
  if (isStop(found)) return { grade: '', restored: 0, kept: 0 };
  const { customers: { table }, entry: was } = found;
  const profile = profileRow(ledger, id);
  if (profile === 'moved') return 'moved';
  const facts = restoring(ledger, lines, (key) => (isCustomerFact(key) ? table.rows[was.at]?.[table.index[key] ?? -1] : profile.cell(key)) ?? '');
  const own: PlannedFacts = { writes: facts.writes.filter(({ key }) => isCustomerFact(key)), conflicts: [], lines: [] };
  const customers = withCells(ledger, found.customers, was.at, new Map(own.writes.map(({ key, cell }) => [key as ColumnKey<'customers'>, cell])));
  const [entry] = customers.entries;
  const memo = entry === undefined ? 'moved' : foldLog(ledger, entry);
  if (entry === undefined || memo === 'moved') return 'moved';
  const graded = gradeFromMemo(ledger, customers, entry, memo);
  moves.before.set(id, graded.after);
  if (writeDetails(ledger, entry, profile, facts.writes.filter(({ key }) => !isCustomerFact(key))) === 'moved') return 'moved';
  if (writeCustomer(ledger, found, { facts: own, customers, entry }, graded, moves) === 'moved') return 'moved';
  // Saving facts alone does not touch the plan; neither does taking them back.
  if (!lines.some(({ what }) => what === 'contact')) return { grade: graded.after, restored: facts.restored, kept: facts.kept };
  const talks = lastTalks(ledger, [id]);
  if (talks === 'moved') return 'moved';
  const talk = talks.get(id);
  rewriteLine(ledger, customers, entry, decide(entry.customer, memo, ledger.today, ledger.policy), {
    talk: { day: dayFromIso(talk?.lastTalk?.day ?? ''), said: talk?.lastTalk?.said ?? '' }, changeNext: talk?.lesson?.text ?? '',
  });
  return { grade: graded.after, restored: facts.restored, kept: facts.kept };
}

interface Restoring {
  readonly writes: readonly FactWrite[];
  readonly restored: number;
  readonly kept: number;
}

function restoring(ledger: Ledger, lines: readonly HistoryLine[], cellOf: (key: FactKey) => Cell): Restoring {
  const writes: FactWrite[] = [];
  let [restored, kept] = [0, 0];
  for (const { what, from, to, reason } of lines) {
    const key = what === 'facts' ? keyOf(reason) : null;
    if (key === null || !hasColumn(ledger, key)) continue;
    const now = cellOf(key);
    const text = readText(now, ledger.env.host.dayOfDate);
    const counts = AS_OF.has(key) ? 0 : 1;
    if (same(ledger, key, text, from)) restored += counts;
    else if (same(ledger, key, text, to)) {
      restored += counts;
      writes.push({ key, value: factValue(ledger, key, from).value, cell: cellOfText(ledger, key, from, now) });
    } else kept += counts;
  }
  return { writes, restored, kept };
}

/** The fact that History calls so, in whatever language it was written. */
function keyOf(header: string): FactKey | null {
  return [...CUSTOMER_FACTS, ...PROFILE_KEYS].find((key) => allWords(factColumn(key).header).includes(header)) ?? null;
}

const AS_OF: ReadonlySet<FactKey> = new Set(FACT_GROUPS.map(asOfKey));

function hasColumn({ layout }: Ledger, key: FactKey): boolean {
  return (isCustomerFact(key) ? layout.customers?.[key] : layout.profiles?.[key]) !== undefined;
}

/** Whether a cell says what was written: in the same words, or in those of another language. */
function same(ledger: Ledger, key: FactKey, now: string, then: string): boolean {
  if (now === then) return true;
  const [a, b] = [factValue(ledger, key, now), factValue(ledger, key, then)];
  return factColumn(key).type !== 'text' && a.shown === undefined && b.shown === undefined && a.value === b.value;
}

/** What History says stood there, as a cell: what could not be read comes back as it was. */
function cellOfText(ledger: Ledger, key: FactKey, text: string, now: Cell): Cell {
  const { value, shown } = factValue(ledger, key, text);
  if (factColumn(key).type === 'text') return text;
  if (shown === undefined) return factCell(ledger, key, value, now);
  const day: Day | null = dayFromIso(text);
  return day ?? (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);
}
