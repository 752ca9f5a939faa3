import type { Day } from '../../domain/day';
import { isoFromDay } from '../../domain/day';
import { contactReader } from '../../ledger/contact-row';
import { keysOf } from '../../ledger/columns/of-tab';
import type { Lesson } from '../contract/card';
import type { Ledger } from '../open-ledger';
import { readTable, readerPositions } from '../workbook/read-table';

/**
 * What was learned in the last talk, when the customer's last line of the log is that talk: in two calls, one when he has
 * no line. null = not known from there; the timeline tells.
 */
export function lastLesson(ledger: Ledger, id: string, lastTalk: Day | null): Lesson | null {
  const sheet = ledger.sheets.contacts;
  const positions = ledger.layout.contacts ?? {};
  if (lastTalk === null || sheet === undefined || positions.customerId === undefined || positions.changeNext === undefined) return null;
  const rows = ledger.env.book.findRows(sheet, positions.customerId, id);
  const last = rows[rows.length - 1];
  if (last === undefined) return null;
  const { index, rows: [cells = []] } = readTable(ledger.env.book, sheet, positions, keysOf('contacts'), last, 1, Infinity);
  const { line, counts } = contactReader({ positions: readerPositions(index), dayOfDate: ledger.env.host.dayOfDate })(cells, last);
  if (line === null || !counts || line.customerId !== id || line.day !== lastTalk || line.changeNext === '') return null;
  return { day: isoFromDay(line.day), text: line.changeNext };
}
