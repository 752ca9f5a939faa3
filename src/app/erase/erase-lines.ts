import type { ColumnKey } from '../../ledger/keys';
import { erasedName } from '../../ledger/erased';
import { readText } from '../../ledger/read-text';
import { shortfallsIn } from '../../ledger/shortfalls';
import type { Ledger } from '../open-ledger';
import { ownLines, type OwnLines } from '../merge/own-lines';
import type { LogTab } from '../workbook/lines';
import { writeStamps, type Stamp } from '../workbook/stamp';
import type { Whom } from './whom';

/** The texts of a line; what was bought, for how much and when, and on what day and how somebody was spoken to, stay. */
const TEXTS = {
  purchases: ['orderNo', 'note'],
  contacts: ['said', 'reaction', 'worked', 'fellShort', 'changeNext'],
} as const satisfies { readonly [T in LogTab]: readonly ColumnKey<T>[] };

/** The lines of a customer with all that they say of him. */
export function linesToErase(ledger: Ledger, tab: LogTab, { id, name }: Whom): OwnLines | null | 'moved' {
  return ownLines<LogTab>(ledger, tab, { id, name }, TEXTS[tab] as readonly ColumnKey<LogTab>[]);
}

/** Takes the name and all texts off his lines. A line that only named him gets his id: it counts on. */
export function eraseLines(ledger: Ledger, { tab, table, at }: OwnLines, { id }: Whom): 'kept' | 'moved' {
  const sheet = ledger.sheets[tab];
  const index = table.index as Readonly<Partial<Record<string, number>>>;
  const wanted: Readonly<Record<string, string>> = { customerId: id, customer: erasedName(ledger.lang), ...Object.fromEntries(TEXTS[tab].map((key) => [key, ''])) };
  const stamps = at.flatMap((row) => Object.entries(wanted).flatMap(([key, value]): Stamp<LogTab>[] => {
    const now = readText(table.rows[row]?.[index[key] ?? -1]);
    return index[key] === undefined || now === value || (key === 'customer' && now === '') ? [] : [{ key: key as ColumnKey<LogTab>, at: row, value }];
  }));
  return sheet === undefined ? 'kept' : writeStamps<LogTab>(ledger.env.book, sheet, (ledger.layout[tab] ?? {}) as never, table, stamps, ['date', 'customerId']);
}

/** What fell short in talks with him alone, as the review tells one from another. */
export function shortfallsOf(contacts: OwnLines | null): ReadonlySet<string> {
  if (contacts === null) return new Set();
  const { table, at } = contacts;
  const column = (table.index as Readonly<Partial<Record<string, number>>>)['fellShort'] ?? -1;
  const keysIn = (row: number): readonly string[] => shortfallsIn(readText(table.rows[row]?.[column])).map(({ key }) => key);
  const own = new Set(at.flatMap(keysIn));
  const his = new Set(at);
  table.rows.forEach((_, row) => {
    if (own.size > 0 && !his.has(row)) for (const key of keysIn(row)) own.delete(key);
  });
  return own;
}
