import { foldText } from '../../ledger/fold-text';
import { erasedName } from '../../ledger/erased';
import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import { readTable, readWhole } from '../workbook/read-table';
import { writeStamps, type Stamp } from '../workbook/stamp';
import { writeColumns, type ChangedColumn } from '../workbook/write-columns';
import type { Whom } from './whom';

/** Takes a customer's name and all that was said out of his line of the plan; what a person moves at this moment the next refresh puts right. */
export function erasePlanLine(ledger: Ledger, { id }: Whom): void {
  const { book } = ledger.env;
  const sheet = ledger.sheets.followUps;
  const positions = ledger.layout.followUps ?? {};
  if (sheet === undefined || positions.customerId === undefined) return;
  for (const row of book.findRows(sheet, positions.customerId, id)) {
    const { index, rows: [cells = []] } = readTable<'followUps'>(book, sheet, positions, keysOf('followUps'), row, 1, Infinity);
    const says = (key: ColumnKey<'followUps'>): string => readText(cells[index[key] ?? -1]);
    if (says('customerId') !== id) continue;
    const wanted = { customer: erasedName(ledger.lang), phone: '', whyNow: '', nextAction: '', lastTalk: '', changeNext: '' } as const;
    const columns = (Object.entries(wanted) as [keyof typeof wanted, string][]).flatMap(([key, text]): ChangedColumn[] => {
      const position = positions[key];
      return position === undefined || says(key) === text || says(key) === '' ? [] : [{ position, rows: [0], cell: () => text }];
    });
    writeColumns(book, sheet, row, columns, columns.length);
  }
}

/**
 * Takes him out of the monthly review: whom he introduced was introduced by nobody one knows, and what fell short with him
 * alone is said no more. The next review counts anew.
 * @param shortfalls what fell short in talks with him alone
 */
export function eraseReview(ledger: Ledger, { id, name }: Whom, shortfalls: ReadonlySet<string>): 'kept' | 'moved' {
  const sheet = ledger.sheets.review;
  if (sheet === undefined) return 'kept';
  const positions = ledger.layout.review ?? {};
  const table = readWhole<'review'>(ledger.env.book, sheet, positions, keysOf('review'), 2, Infinity);
  const typed = name === '' ? null : `|:${foldText(name)}`;
  const stamps = table.rows.flatMap((cells, at): Stamp<'review'>[] => {
    const [key, what] = [readText(cells[table.index.key ?? -1]), readText(cells[table.index.what ?? -1])];
    const referral = key.endsWith(`|${id}`) || (typed !== null && key.endsWith(typed));
    const shortfall = key.includes('|shortfall|') && (shortfalls.has(key.slice(key.indexOf('|shortfall|') + '|shortfall|'.length)) || (name.length > 1 && what.includes(name)));
    const said = referral ? ledger.words.reviewed({ topic: 'referrals', introducer: erasedName(ledger.lang) }) : '–';
    if (!referral && !shortfall) return [];
    // A figure that bears his id keeps it: that says no more than his row.
    return [...(what === said ? [] : [{ key: 'what', at, value: said } as const]), ...(key.endsWith(`|${id}`) ? [] : [{ key: 'key', at, value: '' } as const])];
  });
  return writeStamps<'review'>(ledger.env.book, sheet, positions, table, stamps, ['month', 'count']);
}
