import type { Day } from '../../domain/day';
import { isWorkday } from '../../domain/follow-up/workdays';
import { GRADES } from '../../domain/grade-letter';
import { readDay } from '../../ledger/read-day';
import { readNumber } from '../../ledger/read-number';
import { readText } from '../../ledger/read-text';
import type { CustomerHit } from '../contract/common';
import { FIRST_LINE } from '../follow-ups/plan-tab';
import type { Env, Ledger } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { readTable } from '../workbook/read-table';
import { customersSheet } from '../workbook/customers-table';
import { rowWindows } from '../workbook/row-windows';
import { rowsOfIds } from '../workbook/rows-of-ids';

/**
 * Whoever the plan on the tab has for today, in its order, those of days before included; on a day off whoever it has for
 * the next day. Nothing is planned anew; nobody where there is no plan.
 */
export function todaysRound(env: Env): readonly CustomerHit[] | Stop {
  return attempts<readonly CustomerHit[]>(env, (ledger) => {
    const round = roundIn(ledger);
    return round === 'moved' ? 'moved' : withRows(ledger, round.hits);
  }, ['followUps']);
}

/** The contacts of one day. */
export interface Round {
  readonly day: Day;
  readonly hits: readonly CustomerHit[];
}

/** The same in a ledger that is open; `moved` when lines moved while they were read. */
export function roundIn(ledger: Ledger): Round | 'moved' {
  const nobody: Round = { day: ledger.today, hits: [] };
  const sheet = ledger.sheets.followUps;
  const positions = ledger.layout.followUps ?? {};
  if (sheet === undefined || positions.plannedFor === undefined) return nobody;
  const { book, host } = ledger.env;
  const dayIn = (cell: unknown): Day | null => {
    const read = readDay(cell, host.dayOfDate);
    return read.ok ? read.value : null;
  };
  const days = book.readDown(sheet, FIRST_LINE, positions.plannedFor, 1).map(([cell]) => dayIn(cell));
  const planned = days.filter((day) => day !== null);
  const worked = isWorkday(ledger.today, ledger.policy.calendar) || planned.some((day) => day <= ledger.today);
  const next = worked ? ledger.today : planned.reduce<Day | null>((least, day) => (least === null || day < least ? day : least), null);
  if (next === null) return nobody;
  const rows = days.flatMap((day, at) => (day !== null && day <= next ? [at + FIRST_LINE] : []));
  const lines: { readonly day: Day; readonly rank: number; readonly hit: CustomerHit }[] = [];
  for (const { first, last } of rowWindows(rows, LINE_KEYS.length)) {
    const { index, rows: table } = readTable(book, sheet, positions, LINE_KEYS, first, last - first + 1, Infinity);
    for (const row of rows) {
      const cells = table[row - first];
      if (cells === undefined) continue;
      const text = (key: (typeof LINE_KEYS)[number]): string => readText(cells[index[key] ?? -1]);
      const day = dayIn(cells[index.plannedFor ?? -1]);
      if (day === null || day !== days[row - FIRST_LINE]) return 'moved';
      const rank = readNumber(cells[index.rank ?? -1]);
      const hit = {
        id: text('customerId'), name: text('customer'), company: '', phoneTail: text('phone').normalize('NFKC').replace(/\D/g, '').slice(-3),
        grade: GRADES.find((grade) => grade === text('grade')) ?? '', row: 0,
      };
      if (hit.id !== '') lines.push({ day, rank: rank.ok ? rank.value ?? Infinity : Infinity, hit });
    }
  }
  lines.sort((a, b) => a.day - b.day || a.rank - b.rank || (a.hit.id < b.hit.id ? -1 : 1));
  return { day: next, hits: lines.map(({ hit }) => hit) };
}

/** Where they stand on Customers, in one call for all: whoever opens one card after the other need not look for each. */
function withRows(ledger: Ledger, hits: readonly CustomerHit[]): readonly CustomerHit[] {
  const column = ledger.layout.customers?.id;
  if (column === undefined || hits.length === 0) return hits;
  const rows = rowsOfIds(ledger, customersSheet(ledger), column, hits.map(({ id }) => id));
  return hits.map((hit) => ({ ...hit, row: rows.get(hit.id)?.[0] ?? hit.row }));
}

const LINE_KEYS = ['customerId', 'customer', 'phone', 'grade', 'plannedFor', 'rank'] as const;
