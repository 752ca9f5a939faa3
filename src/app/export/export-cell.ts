import { isoFromDay } from '../../domain/day';
import { maskAddress, maskMail, maskName, maskPhone } from '../../domain/privacy/mask';
import type { DayOfDate } from '../../ledger/cell';
import { isDate } from '../../ledger/cell';
import { columnOf } from '../../ledger/columns/of-tab';
import { idNumber } from '../../ledger/ids';
import type { ColumnKey } from '../../ledger/keys';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { Cell } from '../ports';
import type { PlacedColumn } from './export-columns';

type Value = string | number | boolean;

/** Makes of a cell what a file holds of it: days as `yyyy-mm-dd`, everything else as it stands; masked where that is asked for. */
export function cellWriter({ ledgerKey, personal }: PlacedColumn, masked: boolean, dayOfDate: DayOfDate): (cell: Cell) => Value {
  if (masked && personal) {
    const mask = (ledgerKey === null ? undefined : MASKS[ledgerKey]) ?? maskAddress;
    return (cell) => mask(readText(cell, dayOfDate));
  }
  const isDay = ledgerKey !== null && columnOf('customers', ledgerKey).type === 'day';
  return (cell) => {
    if (isDay) {
      const day = readDay(cell, dayOfDate);
      if (day.ok && day.value !== null) return isoFromDay(day.value);
    }
    return isDate(cell) ? readText(cell, dayOfDate) : cell as Value;
  };
}

/** What has no mask of its own is hidden whole. */
const MASKS: Readonly<Partial<Record<ColumnKey<'customers'>, (text: string) => string>>> = {
  name: maskName, phone: maskPhone, email: maskMail,
  // An id says nothing to others, and links the rows when they come back.
  introducedBy: (text) => (idNumber(text) === null ? maskName(text) : text),
};
