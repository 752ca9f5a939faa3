import { isBlank } from '../ledger/cell';
import type { FunctionMessages } from '../i18n/functions/messages';
import { rowsOf } from './arguments';

/** Columns handed in side by side: cell `name` of row `at`. A single cell holds for every row. */
export type Side =
  | { readonly ok: true; readonly height: number; readonly single: boolean; readonly cell: (name: string, at: number) => unknown }
  | { readonly ok: false; readonly sentence: string };

/**
 * Brings arguments that are single cells or columns side by side. The longest column that is given says how many rows there are
 * (without the empty ones at the end); a column of another height, or a range of several columns, gives a sentence.
 */
export function sideBySide(args: Readonly<Record<string, unknown>>, messages: FunctionMessages): Side {
  const columns = new Map<string, readonly unknown[]>();
  for (const [name, argument] of Object.entries(args)) {
    const rows = rowsOf(argument) ?? [];
    if (rows.some((row) => row.length !== 1)) return { ok: false, sentence: messages.oneColumn(name) };
    columns.set(name, rows.map((row) => row[0]));
  }
  const heights = [...columns.values()].map((cells) => cells.length);
  const most = Math.max(0, ...heights);
  for (const [name, cells] of columns) {
    if (cells.length > 1 && cells.length !== most) return { ok: false, sentence: messages.heights(name, most, cells.length) };
  }
  let height = most;
  while (height > 1 && [...columns.values()].every((cells) => cells.length === 1 || isBlank(cells[height - 1]))) height -= 1;
  const cell = (name: string, at: number): unknown => {
    const cells = columns.get(name);
    return cells === undefined ? '' : cells[cells.length === 1 ? 0 : at];
  };
  return { ok: true, height, single: most <= 1, cell };
}
