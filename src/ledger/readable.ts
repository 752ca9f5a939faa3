import { isBlank, type DayOfDate } from './cell';
import { readChoice } from './choices';
import { columnOf } from './columns/of-tab';
import type { ColumnKey, TabKey } from './keys';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readPsychology } from './read-psychology';

/** Whether a filled cell can be read as what a column holds. Demand may be a number; visited, and a choice of two, as they are written. */
export function readableAs<T extends TabKey>(tab: T, key: ColumnKey<T>, cell: unknown, dayOfDate: DayOfDate): boolean {
  const column = columnOf(tab, key);
  if (isBlank(cell)) return true;
  if (column.type === 'text' || column.type === 'memo' || column.type === 'moment') return true;
  if (column.type === 'day') return readDay(cell, dayOfDate).ok;
  if (column.type === 'number' || column.type === 'money') return readNumber(cell).ok;
  if (column.choice === null) return true;
  if (readChoice(column.choice, cell).ok) return true;
  if (key === 'demand') return readNumber(cell).ok;
  if (key === 'visited') return readDay(cell, dayOfDate).ok;
  return key === 'psychology' && readPsychology(cell).ok;
}
