import { readChoice } from '../../ledger/choices';
import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { erasedName } from '../../ledger/erased';
import type { HistoryLine } from '../../ledger/history-row';
import { historyReader } from '../../ledger/history-row';
import { readText } from '../../ledger/read-text';
import { isHead } from '../merge/merge-log';
import type { Ledger } from '../open-ledger';
import { readerPositions, readWhole } from '../workbook/read-table';
import type { Stamp } from '../workbook/stamp';
import { writeStamps } from '../workbook/stamp';
import { idsOf, type Whom } from './whom';

type Told = 'customer' | 'from' | 'to' | 'reason';

/**
 * Takes a customer out of History: his name in every line of his, and all that lines say of him but the grades he had;
 * everything of the merges he was part of, for their before-images are whole cards; and his name where others' lines say
 * it. What is gone here cannot be taken back by undo.
 * @param eraseId the erasure's own lines tell nothing of him
 */
export function eraseHistory(ledger: Ledger, whom: Whom, eraseId: string): 'kept' | 'moved' {
  const sheet = ledger.sheets.history;
  if (sheet === undefined) return 'kept';
  const positions = ledger.layout.history ?? {};
  const table = readWhole<'history'>(ledger.env.book, sheet, positions, keysOf('history'), 2, Infinity);
  const read = historyReader(readerPositions(table.index), ledger.env.host.dayOfDate);
  const lines = table.rows.map(read);
  const known = lines.flatMap((line) => line ?? []);
  const ids = idsOf(known, whom.id, isHead);
  const merges = new Set(known.flatMap((line) => (line.what === 'merged' && (ids.has(line.customerId) || (isHead(line) && ids.has(line.from))) ? [line.batch] : [])));
  const stamps = lines.flatMap((line, at): Stamp<'history'>[] => {
    if (line === null || line.batch === eraseId) return [];
    const wanted = erasedLine(ledger, line, whom, ids, merges);
    return (Object.entries(wanted) as [Told, string][]).flatMap(([key, value]) => (readText(table.rows[at]?.[table.index[key] ?? -1]) === value ? [] : [{ key, at, value }]));
  });
  const write = (some: readonly Stamp<'history'>[]): 'kept' | 'moved' =>
    writeStamps<'history'>(ledger.env.book, sheet, positions, table, some, ['customerId', 'batch'] satisfies readonly ColumnKey<'history'>[]);
  // Who was merged into him tells which lines are his: that goes last.
  const heads = new Set(lines.flatMap((line, at) => (line !== null && isHead(line) ? [at] : [])));
  return write(stamps.filter(({ at }) => !heads.has(at))) === 'moved' ? 'moved' : write(stamps.filter(({ at }) => heads.has(at)));
}

/** What a line is to say from now on; nothing where it stays as it is. */
function erasedLine({ lang }: Ledger, line: HistoryLine, whom: Whom, ids: ReadonlySet<string>, merges: ReadonlySet<string>): Readonly<Partial<Record<Told, string>>> {
  const name = line.customer === '' ? '' : erasedName(lang);
  if (line.what === 'merged' && merges.has(line.batch)) return { from: '', to: '', reason: '', ...(ids.has(line.customerId) ? { customer: name } : {}) };
  if (ids.has(line.customerId)) {
    const grade = (text: string): string => (OF_GRADES.includes(line.what) && readChoice('gradeShown', text).ok ? text : '');
    return { customer: name, from: grade(line.from), to: grade(line.to), reason: '' };
  }
  const told = (['customer', 'from', 'to', 'reason'] as const).filter((key) => whom.isName(line[key]));
  return Object.fromEntries(told.map((key) => [key, erasedName(lang)]));
}

/** Lines whose values are grades: a letter tells nothing of anybody. */
const OF_GRADES: readonly HistoryLine['what'][] = ['graded', 'purchase', 'returned', 'contact', 'undo'];
