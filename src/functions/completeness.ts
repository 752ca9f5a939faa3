import { completenessOf, type CardFact } from '../domain/card/completeness';
import type { Grade } from '../domain/grade-letter';
import { messagesFor } from '../i18n/choose';
import { factColumns, factsWith, saysSomething, type FactColumn } from '../ledger/card-facts';
import { isBlank, isFormulaError, type CellProblem } from '../ledger/cell';
import { choiceReader } from '../ledger/choices';
import { findColumns } from '../ledger/find-columns';
import { quoted } from '../ledger/issue';
import { readText } from '../ledger/read-text';
import { rowsOf, splitPolicy } from './arguments';
import type { FunctionContext, Result, ResultValue } from './context';
import { column, decisionsOf } from './decisions';

/**
 * LEDGER_COMPLETENESS(table, [as_of], [policy]): how much of the card is known, of what matters for the customer's grade, as a
 * share from 0 to 1. The columns of Customers and of Profiles may stand in one table; a fact for which it has no column is not
 * asked for. The grade is that of the Grade column; without one it is computed for `as_of`, and without that as well only what
 * is asked of everybody counts.
 */
export function ledgerCompleteness(args: readonly unknown[], context: FunctionContext): Result {
  const messages = messagesFor(context.lang).functions;
  const { args: [argument, asOf] } = splitPolicy(args, context);
  const range = rowsOf(argument);
  const headers = range?.[0] ?? [];
  const customers = findColumns('customers', [], headers).positions;
  const profiles = findColumns('profiles', [], headers).positions;
  /** The 0-based place of a column, -1 when the table has none. */
  const placeOf = (each: FactColumn): number => ((each.tab === 'customers' ? customers[each.key] : profiles[each.key]) ?? 0) - 1;
  const asked = factsWith((each) => placeOf(each) >= 0);
  if (range === null || asked.size === 0) return messages.tableHeaders;
  const kindAt = (customers.kind ?? profiles.kind ?? 0) - 1;
  const gradeAt = (customers.grade ?? 0) - 1;
  const decisions = gradeAt >= 0 || isBlank(asOf) ? null : decisionsOf(args, context);
  if (typeof decisions === 'string') return decisions;

  const places = new Set([kindAt, gradeAt, ...factColumns().map(placeOf)]);
  const [readKind, readGrade] = [choiceReader('kind'), choiceReader('gradeShown')];
  const share = (cells: readonly unknown[], row: number): ResultValue => {
    const bad = (at: number, code: CellProblem): string => messages.unreadable(readText(headers[at]), quoted(cells[at]), code);
    const broken = cells.findIndex((cell, at) => isFormulaError(cell) && places.has(at));
    if (broken >= 0) return bad(broken, 'formulaError');
    const kind = readKind(cells[kindAt]);
    if (!kind.ok) return bad(kindAt, kind.code);
    const shown = readGrade(cells[gradeAt]);
    if (!shown.ok) return bad(gradeAt, shown.code);
    const decided = decisions?.[row] ?? null;
    if (typeof decided === 'string') return decided;
    const grade = decided === null ? shown.value : decided.grade;
    const known = factsWith((each) => saysSomething(each, cells[placeOf(each)]));
    return shareOf(known, asked, kind.value, grade === 'notGraded' ? null : grade);
  };
  let last = range.length - 1;
  while (last > 0 && (range[last] ?? []).every(isBlank)) last -= 1;
  return column(range.slice(1, last + 1).map((cells, row) => (cells.every(isBlank) ? '' : share(cells, row))));
}

/** Blank where the table has no column for anything that matters here. */
function shareOf(known: ReadonlySet<CardFact>, asked: ReadonlySet<CardFact>, kind: Parameters<typeof completenessOf>[1], grade: Grade | null): ResultValue {
  const { filled, missing } = completenessOf(known, kind, grade);
  const of = filled + missing.filter((fact) => asked.has(fact)).length;
  return of === 0 ? '' : filled / of;
}
