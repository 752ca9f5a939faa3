import type { FileCell, FileTable } from '../files/table';
import { foldText } from '../ledger/fold-text';
import { matchHeader } from '../ledger/headers';
import { readText } from '../ledger/read-text';

/**
 * A file where parts of one fact stand in one column: «Phone», «Phone 2» and «Phone 3», as cards and address books have them, side
 * by side in one cell («02-2533-4567; 0912-345-678»), and first and last name as the name, where there is no other. The
 * ledger has one column for each, and a number left out is a customer who is not reached.
 */
export function joinColumns(table: FileTable): FileTable {
  const groups = [...numbered(table.headers), ...wholeName(table.headers)];
  if (groups.length === 0) return table;
  const byFirst = new Map(groups.map((group) => [group.columns[0], group]));
  const gone = new Set(groups.flatMap(({ columns }) => columns.slice(1)));
  const kept = table.headers.map((_, column) => column).filter((column) => !gone.has(column));
  return {
    ...table,
    headers: kept.map((column) => byFirst.get(column)?.header ?? table.headers[column] ?? ''),
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: kept.map((column): FileCell => {
        const group = byFirst.get(column);
        return group === undefined ? cells[column] ?? '' : joined(group, cells);
      }),
    })),
  };
}

/** Columns that become one; it stands where the first of them stood. */
interface Group {
  readonly header: string;
  readonly columns: readonly number[];
  readonly join: (parts: readonly string[]) => string;
}

/** Phones and mail addresses whose headers differ in a number only. */
function numbered(headers: readonly string[]): readonly Group[] {
  const byName = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const name = foldText(header.normalize('NFKC').replace(/(^|[^\d])[1-9](?!\d)/, '$1'));
    byName.set(name, [...byName.get(name) ?? [], column]);
  });
  const reaches = (header: string): boolean => ['phone', 'email'].includes(matchHeader('customers', header)?.key ?? '');
  return [...byName].filter(([name, columns]) => columns.length > 1 && [name, ...columns.map((column) => headers[column] ?? '')].some(reaches)).map(([, columns]) => ({
    header: headers[columns[0] ?? 0] ?? '', columns, join: (parts) => [...new Set(parts.filter((part) => part !== ''))].join('; '),
  }));
}

const GIVEN = new Set(['firstname', 'givenname', 'forename', '名']);
const MIDDLE = new Set(['middlename', 'additionalname']);
const FAMILY = new Set(['lastname', 'familyname', 'surname', '姓', '姓氏']);

function wholeName(headers: readonly string[]): readonly Group[] {
  const folded = headers.map(foldText);
  if (headers.some((header) => matchHeader('customers', header)?.key === 'name')) return [];
  const at = (names: ReadonlySet<string>): number => folded.findIndex((header) => names.has(header));
  const [given, middle, family] = [at(GIVEN), at(MIDDLE), at(FAMILY)];
  if (given === -1 || family === -1) return [];
  const columns = [given, middle, family].filter((column) => column !== -1).sort((a, b) => a - b);
  const inOrder = [given, middle, family].filter((column) => column !== -1).map((column) => columns.indexOf(column));
  const join = (parts: readonly string[]): string => {
    const names = inOrder.map((place) => parts[place] ?? '').filter((part) => part !== '');
    // 王 and 小明 are written 王小明.
    return names.every((name) => /^\p{Script=Han}+$/u.test(name)) ? names.reverse().join('') : names.join(' ');
  };
  return [{ header: /\p{Script=Han}/u.test(headers[family] ?? '') ? '姓名' : 'Name', columns, join }];
}

/** A cell that stands alone stays what it is: a number may have lost a zero. */
function joined({ columns, join }: Group, cells: readonly FileCell[]): FileCell {
  const filled = columns.filter((column) => readText(cells[column]) !== '');
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return cells[only] ?? '';
  return join(columns.map((column) => readText(cells[column])));
}
