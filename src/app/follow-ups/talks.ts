import type { Day } from '../../domain/day';
import { contactReader } from '../../ledger/contact-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import { readWhole, readerPositions } from '../workbook/read-table';

/** What the contact log says of one customer, as far as the next talk needs it. */
export interface Talk {
  /** The last talk in which the customer was reached, null when there was none. */
  readonly day: Day | null;
  readonly said: string;
  /** What to change next time, from the latest self-review that says so (「反省」). */
  readonly changeNext: string;
}

/** The contact log by customer id. */
export interface Talks {
  of(id: string): Talk;
  /** Whether a line with this id is there; `void` when it was taken back. */
  line(lineId: string): 'ok' | 'void' | null;
}

const NEEDED = ['date', 'customerId', 'reached', 'status', 'said', 'changeNext', 'lineId'] as const;
const NO_TALK: Talk = { day: null, said: '', changeNext: '' };

/** Reads the contact log once. */
export function readTalks(ledger: Ledger): Talks {
  const sheet = ledger.sheets.contacts;
  const talks = new Map<string, { day: Day | null; said: string; changeNext: string; changeDay: Day | null }>();
  const lines = new Map<string, 'ok' | 'void'>();
  const result: Talks = { of: (id) => talks.get(id) ?? NO_TALK, line: (lineId) => lines.get(lineId) ?? null };
  if (sheet === undefined) return result;
  const table = readWhole<'contacts'>(ledger.env.book, sheet, ledger.layout.contacts ?? {}, NEEDED, undefined, 3);
  const read = contactReader({ positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate, texts: false });
  const [saidAt, changeAt, lineAt] = [table.index.said ?? -1, table.index.changeNext ?? -1, table.index.lineId ?? -1];
  table.rows.forEach((cells, at) => {
    const { line, counts } = read(cells, table.firstRow + at);
    if (line === null) return;
    const lineId = cells[lineAt];
    if (lineId !== undefined && lineId !== '') lines.set(readText(lineId), counts ? 'ok' : 'void');
    if (!counts || line.customerId === '' || line.day > ledger.today) return;
    let talk = talks.get(line.customerId);
    if (talk === undefined) talks.set(line.customerId, talk = { day: null, said: '', changeNext: '', changeDay: null });
    if (line.reached && (talk.day === null || line.day >= talk.day)) {
      // Several lines of one day are one talk: what was written down in any of them counts.
      const said = readText(cells[saidAt]);
      talk.said = said === '' && talk.day === line.day ? talk.said : said;
      talk.day = line.day;
    }
    const change = cells[changeAt];
    if (change !== undefined && change !== '' && (talk.changeDay === null || line.day >= talk.changeDay)) {
      talk.changeNext = readText(change);
      talk.changeDay = line.day;
    }
  });
  return result;
}
