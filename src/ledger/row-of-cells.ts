import type { ColumnKey, TabKey } from './keys';
import type { Positions } from './layout';

/** The cells of a whole sheet row, columns 1 … `width`, from cells by column; '' where the ledger has nothing to say. */
export function rowOfCells<T extends TabKey, C>(positions: Positions<T>, cells: Readonly<Partial<Record<ColumnKey<T>, C>>>, width: number): (C | '')[] {
  const row: (C | '')[] = Array.from({ length: width }, () => '');
  for (const [key, position] of Object.entries(positions) as [ColumnKey<T>, number][]) {
    const cell = cells[key];
    if (cell !== undefined && position <= width) row[position - 1] = cell;
  }
  return row;
}
