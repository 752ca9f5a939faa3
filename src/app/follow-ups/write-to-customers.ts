import { isBlank } from '../../ledger/cell';
import { choiceValues, writeChoice } from '../../ledger/choices';
import { PLAN_COLUMNS, sameCell } from '../../ledger/customer-results';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { CustomersTable } from '../workbook/customers-table';
import { writeColumns, type ChangedColumn } from '../workbook/write-columns';
import { idsStand } from '../workbook/write-results';
import type { PlannedLine } from './make-plan';

/** Writes state and day of the plan beside the grade; `moved` when a person moved rows meanwhile. */
export function writeToCustomers(ledger: Ledger, customers: CustomersTable, lines: readonly PlannedLine[]): 'kept' | 'moved' {
  const positions = ledger.layout.customers ?? {};
  const { dayOfDate } = ledger.env.host;
  const { table } = customers;
  const taken = new Set(customers.entries.map(({ at }) => at));
  const states = new Set(choiceValues('planState').map((state) => writeChoice('planState', state, ledger.lang)));
  // A row that was inserted, or left, while the plan was being written has nobody in it: what landed there goes.
  const left = table.rows.flatMap((cells, at) => (!taken.has(at) && states.has(readText(cells[table.index.state ?? -1])) ? [at] : []));
  const columns = PLAN_COLUMNS.flatMap((key): ChangedColumn[] => {
    const position = positions[key];
    const index = table.index[key];
    if (position === undefined || index === undefined) return [];
    const wanted = new Map<number, string | number>();
    const rows: number[] = [];
    for (const at of left) {
      wanted.set(at, '');
      if (!isBlank(table.rows[at]?.[index])) rows.push(at);
    }
    for (const { entry, line } of lines) {
      const cell = key === 'state' ? writeChoice('planState', line.state, ledger.lang) : line.plannedFor ?? '';
      wanted.set(entry.at, cell);
      if (!sameCell(table.rows[entry.at]?.[index], cell, dayOfDate)) rows.push(entry.at);
    }
    return [{ position, rows: rows.sort((a, b) => a - b), cell: (at) => wanted.get(at) ?? table.rows[at]?.[index] ?? '' }];
  });
  if (columns.every(({ rows }) => rows.length === 0)) return 'kept';
  writeColumns(ledger.env.book, customers.sheet, table.firstRow, columns, 1);
  return idsStand(ledger, customers) ? 'kept' : 'moved';
}
