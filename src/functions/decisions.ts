import { messagesFor } from '../i18n/choose';
import { decide, frameOf } from '../domain/decide';
import type { Day } from '../domain/day';
import type { Decision } from '../domain/decision';
import { fold } from '../domain/grade/standing';
import { quoted } from '../ledger/issue';
import { readDay } from '../ledger/read-day';
import { rowsOf, scalarOf, splitPolicy } from './arguments';
import { type FunctionContext, type Result, type ResultValue } from './context';
import { readContacts, readPurchases } from './logs';
import { readTable } from './table';

/**
 * One result a row of the table, from the decision on the day `as_of`: the frame of LEDGER_GRADE, LEDGER_WHY and LEDGER_STAGE.
 * `args` are table, as_of, [purchases], [contacts], [policy]. An argument that cannot be used gives one sentence; a row that
 * cannot be read gives its sentence in its own cell only.
 */
export function decisionColumn(args: readonly unknown[], context: FunctionContext, result: (decision: Decision) => ResultValue): Result {
  const decisions = decisionsOf(args, context);
  if (typeof decisions === 'string') return decisions;
  return column(decisions.map((decided) => (decided === null ? '' : typeof decided === 'string' ? decided : result(decided))));
}

/** The decisions themselves, row by row: null for an empty row, a sentence for one that cannot be read; or the sentence for all. */
export function decisionsOf(args: readonly unknown[], context: FunctionContext): readonly (Decision | string | null)[] | string {
  const { args: given, policy: { policy } } = splitPolicy(args, context);
  const [tableArgument, asOfArgument, purchaseArgument, contactArgument] = given;
  const asOf = readAsOf(asOfArgument, context);
  if (typeof asOf === 'string') return asOf;
  const table = readTable(tableArgument, policy, context);
  if (!table.ok) return table.sentence;
  const purchaseRange = rowsOf(purchaseArgument);
  const purchases = purchaseRange === null ? null : readPurchases(purchaseRange, table.rows, context);
  if (purchases?.ok === false) return purchases.sentence;
  const contactRange = rowsOf(contactArgument);
  const contacts = contactRange === null ? null : readContacts(contactRange, table.rows, context);
  if (contacts?.ok === false) return contacts.sentence;
  return table.rows.map((row, at) => {
    if (row.is === 'empty') return null;
    if (row.is === 'bad') return row.sentence;
    const frame = frameOf(row.customer, policy);
    const memo = fold(purchases?.of(at) ?? row.purchases, contacts?.of(at) ?? row.contacts, frame, asOf);
    return decide(row.customer, memo, asOf, policy);
  });
}

/** Values as a column that spills; a single one as itself, a table without rows as a blank. */
export function column(values: readonly ResultValue[]): Result {
  const [first] = values;
  return first === undefined ? '' : values.length === 1 ? first : values.map((value) => [value]);
}

function readAsOf(argument: unknown, { dayOfDate, lang }: FunctionContext): Day | string {
  const cell = scalarOf(argument);
  const read = readDay(cell, dayOfDate);
  return read.ok && read.value !== null ? read.value : messagesFor(lang).functions.asOf(Array.isArray(cell) ? '…' : quoted(cell));
}
