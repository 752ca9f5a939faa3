import { writeChoice } from '../../ledger/choices';
import { erasedName, isErasedName } from '../../ledger/erased';
import { readText } from '../../ledger/read-text';
import type { Who } from '../contract/common';
import { changeCells, rowOf, type CellChange } from '../merge/change-cells';
import { regradeById } from '../merge/merge';
import { changeIntroducers } from '../merge/named-by-others';
import { ownColumnsOf } from '../merge/own-columns';
import { LOG_TABS } from '../merge/plan-merge';
import { personsKeys, takeIdOff } from '../merge/whole-row';
import type { Env, Ledger } from '../open-ledger';
import { attempts, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customerRow } from '../workbook/customer-row';
import { appendLine, linesOfBatch } from '../workbook/history';
import { eraseHistory } from './erase-history';
import { eraseLines, linesToErase, shortfallsOf } from './erase-lines';
import { erasePlanLine, eraseReview } from './erase-views';
import { whomToErase, type Whom } from './whom';

/** Somebody who is to be forgotten. */
export interface NewErasure {
  readonly who: Who;
  readonly eraseId: string;
}

export interface ErasureResult {
  readonly repeated: boolean;
  readonly ownColumns: readonly string[];
}

/**
 * Makes a customer nobody, everywhere in the workbook: name, facts, what was said, what History knows. What was bought
 * stays, with its days and sums, and so does that somebody was spoken to, and when. That it was done is written down
 * first, with nothing but the id. It cannot be taken back. Where his name tells his lines and those who name him, it
 * goes last of all: cut off before that, the same call again finishes it. 「做好信息保密工作」
 */
export function eraseCustomer(env: Env, { who, eraseId }: NewErasure): ErasureResult | Stop {
  let repeated: boolean | null = null;
  return attempts<ErasureResult>(env, (ledger, moves) => {
    if (settleLanded(ledger, eraseId, moves) === 'moved') return 'moved';
    const found = customerRow(ledger, who);
    if (found === 'moved' || isStop(found)) return found;
    const before = linesOfBatch(ledger, eraseId);
    if (before === 'moved') return 'moved';
    const { id } = found.entry;
    if (!before.some(({ what }) => what === 'erased')) appendLine(ledger, eraseId, { customerId: id, customer: '', what: 'erased', from: '', to: '', reason: '' });
    repeated ??= before.length > 0 && isErasedName(found.entry.name);
    const whom = whomToErase(ledger, found);
    if (whom === 'moved' || eraseAround(ledger, whom, eraseId) === 'moved' || eraseRows(ledger, id) === 'moved') return 'moved';
    if (regradeById(ledger, id, eraseId, moves) === 'moved') return 'moved';
    const row = rowOf(ledger, 'customers', id);
    return row === null || row === 'moved' ? 'moved' : { repeated, ownColumns: ownColumnsOf(ledger, row.row) };
  }, ['profiles', 'followUps', 'review']);
}

/** All that others say of him, and all that he said. */
function eraseAround(ledger: Ledger, whom: Whom, eraseId: string): 'kept' | 'moved' {
  const [purchases = null, contacts = null] = LOG_TABS.map((tab) => linesToErase(ledger, tab, whom));
  if (purchases === 'moved' || contacts === 'moved') return 'moved';
  if (eraseReview(ledger, whom, shortfallsOf(contacts)) === 'moved') return 'moved';
  // By his id it can still be told how many he introduced.
  const named = whom.introduced.filter(({ says }) => says !== whom.id).map(({ id, says }) => [id, { now: says, then: whom.id }] as const);
  if (changeIntroducers(ledger, new Map(named)) === 'moved') return 'moved';
  erasePlanLine(ledger, whom);
  for (const lines of [purchases, contacts]) if (lines !== null && eraseLines(ledger, lines, whom) === 'moved') return 'moved';
  return eraseHistory(ledger, whom, eraseId);
}

/** His row on Profiles, which is nobody's afterwards, and his row on Customers, which keeps what is counted. */
function eraseRows(ledger: Ledger, id: string): 'kept' | 'moved' {
  const profile = changesOf(ledger, 'profiles', id, (key) => (key === 'customerId' ? null : ''));
  if (profile === 'moved' || changeCells(ledger, 'profiles', id, profile) === 'moved' || takeIdOff(ledger, 'profiles', id) === 'moved') return 'moved';
  const own = changesOf(ledger, 'customers', id, (key) =>
    (STAYS.includes(key) ? null : key === 'name' ? erasedName(ledger.lang) : key === 'doNotContact' ? writeChoice('yes', 'yes', ledger.lang) : ''));
  return own === 'moved' || changeCells(ledger, 'customers', id, own) === 'moved' ? 'moved' : 'kept';
}

/** What is counted; and nobody is to be called who is not known any more. */
const STAYS: readonly string[] = ['id', 'enteredOn', 'knownLastContact', 'knownLastPurchase', 'knownPurchases'];

/** @param wanted what a cell is to say, null = what it says */
function changesOf(ledger: Ledger, tab: 'customers' | 'profiles', id: string, wanted: (key: string) => string | null): readonly CellChange[] | 'moved' {
  const at = rowOf(ledger, tab, id);
  if (at === null || at === 'moved') return at ?? [];
  return personsKeys(ledger, tab).flatMap((key): CellChange[] => {
    const cell = at.cell(key);
    const now = readText(cell, ledger.env.host.dayOfDate);
    const text = wanted(key);
    const then = text !== null && typeof cell === 'boolean' ? (text === '' ? 'FALSE' : 'TRUE') : text;
    return then === null || then === now ? [] : [{ key, now, then }];
  });
}
