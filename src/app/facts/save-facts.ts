import { isoFromDay } from '../../domain/day';
import type { Memo } from '../../domain/grade/memo';
import { RESULT_COLUMNS } from '../../ledger/customer-results';
import type { Lang } from '../../ledger/lang';
import type { HistoryLine } from '../../ledger/history-row';
import type { ColumnKey } from '../../ledger/keys';
import type { Who } from '../contract/common';
import type { FactChange, FactConflict, FactGroup } from '../contract/facts';
import type { Thanks } from '../contract/thanks';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { Cell } from '../ports';
import { attempts, settleLanded } from '../regrade';
import { addTab } from '../set-up/add-tab';
import type { SetUpWords } from '../set-up/apply';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import type { Graded } from '../workbook/grade-entries';
import { gradeFromMemo, standingMemo } from '../workbook/grade-entries';
import { appendHistory } from '../workbook/history';
import { foldLog } from '../workbook/fold-log';
import { sheetOf } from '../workbook/marks';
import { changedCustomer, loggedBefore, writeCustomer } from './change-customer';
import { customerRow } from '../workbook/customer-row';
import { groupOf } from './fact-columns';
import { asOfKey, FACT_GROUPS, isCustomerFact } from './fact-keys';
import type { PlannedFacts } from './plan-facts';
import { headerOf, planFacts } from './plan-facts';
import { profileRow, type ProfileRow } from './profile-row';
import { factValue } from './read-facts';
import { thanksOf } from '../thanks';
import { writeDetails } from './write-details';

/** Facts that were changed on the card. */
export interface NewFacts {
  readonly who: Who;
  readonly changes: readonly FactChange[];
  readonly saveId: string;
}

/** What became of them. */
export interface FactsResult {
  readonly ledger: Ledger;
  readonly graded: Graded;
  /** Facts that were written. */
  readonly written: number;
  /** This save had been done before: nothing was written again. */
  readonly repeated: boolean;
  readonly conflicts: readonly FactConflict[];
  readonly thanks: Thanks | null;
}

/**
 * Saves facts of one customer: their lines in History first, then the cells on Profiles and Customers, then what follows
 * for the grade. A second call with the same id writes nothing twice, and finishes what was cut off.
 */
export function saveFacts(env: Env, save: NewFacts, words: (lang: Lang) => SetUpWords): FactsResult | Stop {
  const first: { before: string | null; repeated: boolean | null; written: number } = { before: null, repeated: null, written: 0 };
  return attempts(env, (ledger, moves) => {
    if (settleLanded(ledger, save.saveId, moves) === 'moved') return 'moved';
    const found = customerRow(ledger, save.who);
    if (found === 'moved' || isStop(found)) return found;
    const ready = profilesReady(ledger, save.changes, words);
    if (ready !== 'ready') return ready;
    const { lines: logged, end } = loggedBefore(ledger, save.saveId);
    const changed = changedCustomer(ledger, found, save.changes.filter(({ key }) => isCustomerFact(key)), logged);
    if (changed === 'moved' || isStop(changed)) return changed;
    const profile = profileRow(ledger, found.entry.id);
    if (profile === 'moved') return 'moved';
    const details = plannedDetails(ledger, profile, save.changes, changed.facts, logged);
    if (isStop(details)) return details;
    const { customers, entry } = changed;
    const memo = memoNow(ledger, customers, entry);
    if (memo === 'moved') return 'moved';
    const fresh = gradeFromMemo(ledger, customers, entry, memo);
    first.before ??= fresh.before;
    const graded = { ...fresh, before: first.before };
    const writes = changed.facts.writes.length + details.writes.length;
    first.repeated ??= logged.length > 0 && writes === 0;
    first.written = Math.max(first.written, writes);
    const lines = [...changed.facts.lines, ...details.lines, ...gradeLine(graded, logged)];
    appendHistory(ledger, end, save.saveId, lines.map((line) => ({ customerId: entry.id, customer: entry.name, ...line })));
    if (writeDetails(ledger, entry, profile, details.writes) === 'moved') return 'moved';
    moves.before.set(entry.id, graded.after);
    if (writeCustomer(ledger, found, changed, graded, moves) === 'moved') return 'moved';
    return {
      ledger, graded, written: first.written, repeated: first.repeated,
      conflicts: [...changed.facts.conflicts, ...details.conflicts], thanks: thanksOf(ledger, customers, graded),
    };
  }, ['profiles']);
}

/** What the facts did to the grade, unless this save has said so before. */
function gradeLine({ before, after, cells }: Graded, logged: readonly HistoryLine[]): PlannedFacts['lines'] {
  if (before === after || logged.some(({ what }) => what === 'graded')) return [];
  return [{ what: 'graded', from: before, to: after, reason: String(cells[RESULT_COLUMNS.indexOf('why')] ?? '') }];
}

/** What is known of family and firm stands on a tab of its own, which is made when it is missing. */
function profilesReady(ledger: Ledger, changes: readonly FactChange[], words: (lang: Lang) => SetUpWords): 'ready' | 'moved' | Stop {
  if (ledger.sheets.profiles !== undefined || changes.every(({ key }) => isCustomerFact(key))) return 'ready';
  if (sheetOf(ledger.marks, 'profiles') === null) {
    addTab(ledger.env, 'profiles', ledger.lang, words(ledger.lang));
    return 'moved';
  }
  const opened = openLedger(ledger.env, ['profiles']);
  return isStop(opened) ? opened : 'moved';
}

/** The changes on Profiles; a group in which something changed is as of today, unless the person says otherwise. */
function plannedDetails(ledger: Ledger, profile: ProfileRow, changes: readonly FactChange[], { lines }: PlannedFacts, logged: readonly HistoryLine[]): PlannedFacts | Stop {
  const own = changes.filter(({ key }) => !isCustomerFact(key));
  const missing = own.find(({ key }) => !(key in (ledger.layout.profiles ?? {})));
  if (missing !== undefined) return { stop: 'columnMissing', tab: 'profiles', column: missing.key };
  const cellOf = (key: string): Cell => profile.cell(key as ColumnKey<'profiles'>);
  const planned = planFacts(ledger, own, cellOf, logged);
  const touched = new Set([...lines, ...planned.lines, ...logged].map(({ reason }) => reason));
  const groups = new Set(changes.flatMap(({ key }): readonly (FactGroup | null)[] => (touched.has(headerOf(ledger, key)) ? [groupOf(key)] : [])));
  const stamps = FACT_GROUPS.flatMap((group): readonly FactChange[] => {
    const key = asOfKey(group);
    const there = groups.has(group) && ledger.layout.profiles?.[key] !== undefined && !changes.some((change) => change.key === key);
    return there ? [{ key, from: factValue(ledger, key, cellOf(key)).value, to: isoFromDay(ledger.today) }] : [];
  });
  const stamped = planFacts(ledger, stamps, cellOf, logged);
  return { writes: [...planned.writes, ...stamped.writes], lines: [...planned.lines, ...stamped.lines], conflicts: planned.conflicts };
}

/** The logs did not change: the memo is believed while it holds. */
function memoNow(ledger: Ledger, customers: CustomersTable, entry: Entry): Memo | 'moved' {
  return standingMemo(ledger, customers, entry) ?? foldLog(ledger, entry);
}
