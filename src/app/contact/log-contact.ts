import type { Contact } from '../../domain/customer';
import { decide, frameOf } from '../../domain/decide';
import type { Decision } from '../../domain/decision';
import { canAppend } from '../../domain/grade/memo';
import type { Memo } from '../../domain/grade/memo';
import { evolve } from '../../domain/grade/standing';
import { contactCells } from '../../ledger/contact-row';
import { RESULT_COLUMNS } from '../../ledger/customer-results';
import type { HistoryLine } from '../../ledger/history-row';
import { rowOfCells } from '../../ledger/row-of-cells';
import type { Who } from '../contract/common';
import type { FactConflict } from '../contract/facts';
import type { Thanks } from '../contract/thanks';
import type { ChangedCustomer } from '../facts/change-customer';
import { changedCustomer, loggedBefore, logOneByOne, placesOf, writeCustomer } from '../facts/change-customer';
import { customerRow, type CustomerRow } from '../workbook/customer-row';
import { thanksOf } from '../thanks';
import type { Env, Ledger } from '../open-ledger';
import { attempts, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { appendRow } from '../workbook/append-rows';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import type { Graded } from '../workbook/grade-entries';
import { gradeFromMemo, standingMemo } from '../workbook/grade-entries';
import { appendHistory, historyEnd } from '../workbook/history';
import { foldLog } from '../workbook/fold-log';
import type { NewContact } from './read-contact';
import { rewriteLine } from './rewrite-line';

/** What a talk does to a customer. */
export interface ContactResult {
  readonly ledger: Ledger;
  readonly graded: Graded;
  readonly decision: Decision;
  /** A line with this id was there already: nothing was written again. */
  readonly repeated: boolean;
  readonly conflicts: readonly FactConflict[];
  readonly thanks: Thanks | null;
}

/** What the grade would become, and what would hold without the day that was promised; nothing is written. */
export function previewContact(env: Env, contact: NewContact): (ContactResult & { readonly unpromised: Decision }) | Stop {
  return attempts(env, (ledger) => {
    if (contact.day > ledger.today) return { stop: 'talkInFuture', day: contact.day };
    const found = customerRow(ledger, whoOf(contact));
    if (found === 'moved' || isStop(found)) return found;
    const after = afterTalk(ledger, found, contact, [], false);
    if (after === 'moved' || isStop(after)) return after;
    const { graded, decision, facts: { conflicts }, customers, entry } = after;
    const memo = contact.promised === null ? after.memo : memoWith(ledger, customers, entry, { ...contact, promised: null });
    if (memo === 'moved') return 'moved';
    return { ledger, graded, decision, repeated: false, conflicts, thanks: null, unpromised: decide(entry.customer, memo, ledger.today, ledger.policy) };
  });
}

/**
 * Logs a talk: its line first, then what it says in History, then the facts it revealed, then the customer's results and
 * the line of the plan. A second call with the same line id writes no second line but sees to it that all the rest is
 * there, so it may be repeated after any failure. 「根據這些準客戶卡上的記錄,回想當時交談的情形與對方的反應…反省」
 */
export function logContact(env: Env, contact: NewContact): ContactResult | Stop {
  // What this call itself has done, so that starting over after rows moved does none of it twice.
  const done = { line: false, history: false };
  let repeated = false;
  let logged: readonly HistoryLine[] = [];
  let before: string | null = null;
  return attempts(env, (ledger, moves) => {
    if (contact.day > ledger.today) return { stop: 'talkInFuture', day: contact.day };
    if (settleLanded(ledger, contact.lineId, moves) === 'moved') return 'moved';
    const found = customerRow(ledger, whoOf(contact));
    if (found === 'moved' || isStop(found)) return found;
    if (!done.line) {
      repeated = hasLine(ledger, contact.lineId);
      if (repeated) logged = loggedBefore(ledger, contact.lineId).lines;
    }
    const after = afterTalk(ledger, found, contact, logged, done.line || repeated);
    if (after === 'moved' || isStop(after)) return after;
    const { facts, customers, entry, decision } = after;
    before ??= after.graded.before;
    const graded = { ...after.graded, before };
    if (!done.line && !repeated) addLine(ledger, contact, entry.name);
    done.line = true;
    if (!done.history) logTalk(ledger, graded, contact, after, logged);
    done.history = true;
    moves.before.set(entry.id, graded.after);
    if (writeCustomer(ledger, found, after, graded, moves) === 'moved') return 'moved';
    const { day, reached, said, changeNext } = contact;
    // What was said in a talk that is not this one is known to the line only.
    rewriteLine(ledger, customers, entry, decision, { talk: reached && day === decision.lastTalk ? { day, said } : null, changeNext: changeNext === '' ? null : changeNext });
    return { ledger, graded, decision, repeated, conflicts: facts.conflicts, thanks: thanksOf(ledger, customers, graded) };
  }, ['followUps']);
}

/** A customer as he is with the talk and its facts. */
interface AfterTalk extends ChangedCustomer {
  readonly memo: Memo;
  readonly graded: Graded;
  readonly decision: Decision;
}

function whoOf({ customerId, row }: NewContact): Who {
  return row === undefined ? { id: customerId } : { id: customerId, row };
}

/** @param inLog the line is in the log already: the log is folded anew, for the memo that stands there may be of before it */
function afterTalk(ledger: Ledger, found: CustomerRow, contact: NewContact, logged: readonly HistoryLine[], inLog: boolean): AfterTalk | Stop | 'moved' {
  const changed = changedCustomer(ledger, found, contact.changes, logged);
  if (changed === 'moved' || isStop(changed)) return changed;
  const { customers, entry } = changed;
  const memo = memoWith(ledger, customers, entry, inLog ? null : contact);
  if (memo === 'moved') return 'moved';
  return { ...changed, memo, graded: gradeFromMemo(ledger, customers, entry, memo), decision: decide(entry.customer, memo, ledger.today, ledger.policy) };
}

/** The customer's memo with the talk in it: one step from the memo that stands there, or the whole log when that does not do. */
function memoWith(ledger: Ledger, customers: CustomersTable, entry: Entry, talk: NewContact | null): Memo | 'moved' {
  const frame = frameOf(entry.customer, ledger.policy);
  const line: Contact[] = talk === null ? [] : [{ day: talk.day, reached: talk.reached, visit: talk.channel === 'visit', promised: talk.promised }];
  const memo = talk === null ? null : standingMemo(ledger, customers, entry);
  const [only] = line;
  if (memo !== null && only !== undefined && canAppend(memo, only.day)) return evolve(memo, { kind: 'contact', ...only }, frame);
  return foldLog(ledger, entry, { contacts: line });
}

function hasLine(ledger: Ledger, lineId: string): boolean {
  const sheet = ledger.sheets.contacts;
  const column = ledger.layout.contacts?.lineId;
  return sheet !== undefined && column !== undefined && ledger.env.book.findRow(sheet, column, lineId) !== null;
}

function addLine(ledger: Ledger, contact: NewContact, customer: string): void {
  const sheet = ledger.sheets.contacts;
  if (sheet === undefined) return;
  const positions = ledger.layout.contacts ?? {};
  const cells = contactCells({ ...contact, customer, status: 'ok' }, ledger.lang);
  appendRow(ledger.env.book, sheet, rowOfCells(positions, cells, Math.max(...Object.values(positions))));
  ledger.env.book.flush();
}

/** One line says what became of the grade, and one more each fact; what a save that is repeated has logged is not logged again. */
function logTalk(ledger: Ledger, { entry, before, after, cells }: Graded, { lineId }: NewContact, { facts }: ChangedCustomer, logged: readonly HistoryLine[]): void {
  const whose = { customerId: entry.id, customer: entry.name };
  const talk = { ...whose, what: 'contact', from: before, to: after, reason: String(cells[RESULT_COLUMNS.indexOf('why')] ?? '') } as const;
  const lines = [...(logged.some(({ what }) => what === 'contact') ? [] : [talk]), ...facts.lines.map((line) => ({ ...whose, ...line }))];
  // One more call than a save may cost, where facts stand apart from each other.
  if (lines.length > 2 && placesOf(ledger, facts) > 1) appendHistory(ledger, historyEnd(ledger), lineId, lines);
  else logOneByOne(ledger, lineId, lines);
}
