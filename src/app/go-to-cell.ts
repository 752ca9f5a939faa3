import { positionOf } from '../ledger/a1';
import type { Env } from './open-ledger';
import type { Stop } from './stop';

/** A place of the workbook as people call it; `cell` '' = the sheet itself. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 name of a cell or a block, whose first cell is meant. */
  readonly cell: string;
}

/** What a page sent as a place. */
export function readPlace(input: unknown): CellPlace | Stop {
  const { sheet, cell } = (typeof input === 'object' && input !== null ? input : {}) as { readonly sheet?: unknown; readonly cell?: unknown };
  if (typeof sheet !== 'string' || sheet === '' || typeof cell !== 'string') return { stop: 'badRequest' };
  return cell === '' || positionOf(cell) !== null ? { sheet, cell } : { stop: 'badRequest' };
}

/** Puts the cursor on a cell; null when it is there. Tabs and rows may be gone since the place was written down. */
export function goToCell({ shape }: Env, { sheet, cell }: CellPlace): Stop | null {
  const found = shape.sheets().find(({ name }) => name === sheet);
  if (found === undefined) return { stop: 'placeGone', place: sheet };
  const at = positionOf(cell) ?? { row: 1, column: 1 };
  try {
    shape.select(found.id, at.row, at.column);
    return null;
  } catch (error) {
    if (shape.maxRows(found.id) < at.row || shape.maxColumns(found.id) < at.column) return { stop: 'placeGone', place: cell };
    throw error;
  }
}
