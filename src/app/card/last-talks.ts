import { isoFromDay } from '../../domain/day';
import type { ContactLine } from '../../ledger/contact-row';
import { contactReader } from '../../ledger/contact-row';
import { keysOf } from '../../ledger/columns/of-tab';
import { readText } from '../../ledger/read-text';
import type { Brief } from '../contract/brief';
import type { Ledger } from '../open-ledger';
import { readTable, readerPositions } from '../workbook/read-table';
import { rowWindows } from '../workbook/row-windows';
import type { Placed } from './log-lines';
import { lessonOf } from './open-timeline';
import { rowsOfIds } from '../workbook/rows-of-ids';

/** What the next talk begins with. */
export type LastTalk = Pick<Brief, 'lastTalk' | 'lesson'>;

/** The last talk of each of these customers and what was learned; `moved` when lines moved between finding and reading them. */
export function lastTalks(ledger: Ledger, ids: readonly string[]): ReadonlyMap<string, LastTalk> | 'moved' {
  const sheet = ledger.sheets.contacts;
  const positions = ledger.layout.contacts ?? {};
  if (sheet === undefined || positions.customerId === undefined) return new Map();
  const found = rowsOfIds(ledger, sheet, positions.customerId, ids);
  const idIn = new Map([...found].flatMap(([id, rows]) => rows.map((row) => [row, id] as const)));
  const rows = [...idIn.keys()].sort((a, b) => a - b);
  const talks = new Map<string, Placed<ContactLine>[]>();
  for (const { first, last } of rowWindows(rows, Object.keys(positions).length)) {
    const table = readTable(ledger.env.book, sheet, positions, keysOf('contacts'), first, last - first + 1, Infinity);
    const read = contactReader({ positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate });
    for (const row of rows) {
      const cells = table.rows[row - first];
      const id = idIn.get(row);
      if (cells === undefined || id === undefined) continue;
      if (readText(cells[table.index.customerId ?? -1]) !== id) return 'moved';
      const { line, counts } = read(cells, row);
      if (line !== null && counts && line.day <= ledger.today) talks.set(id, [...talks.get(id) ?? [], { row, line }]);
    }
  }
  return new Map([...talks].map(([id, lines]) => [id, lastOf(lines)]));
}

function lastOf(lines: readonly Placed<ContactLine>[]): LastTalk {
  const latest = [...lines].sort((a, b) => b.line.day - a.line.day || b.row - a.row);
  const day = latest.find(({ line }) => line.reached)?.line.day;
  const lesson = lessonOf(latest);
  if (day === undefined) return { lastTalk: null, lesson };
  // Several lines of one day are one talk: what was written down in any of them counts.
  const ofDay = latest.filter(({ line }) => line.reached && line.day === day);
  const text = (key: 'said' | 'reaction'): string => ofDay.find(({ line }) => line[key] !== '')?.line[key] ?? '';
  return { lastTalk: { day: isoFromDay(day), said: text('said'), reaction: text('reaction') }, lesson };
}
