import { columnOf, keysOf } from '../../ledger/columns/of-tab';
import { findColumns } from '../../ledger/find-columns';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { TABS } from '../../ledger/keys';
import { tabOfName } from '../../ledger/tabs';
import type { Mark } from '../workbook/marks';
import { columnMarks, sheetOf } from '../workbook/marks';
import type { SheetId, SheetInfo } from '../ports';

/** What one tab needs to be the ledger's. */
export interface TabPlan {
  readonly tab: TabKey;
  /** null = the tab is made. */
  readonly sheet: SheetId | null;
  /** The tab bears its mark already. */
  readonly marked: boolean;
  /** A sheet that was there but held nothing: the ledger may treat it as its own. */
  readonly blank: boolean;
  /** The tab is of the ledger's making, now or in a run that was cut off: it gets every column. */
  readonly fresh: boolean;
  /** The user's columns to mark, by position. */
  readonly bind: readonly { readonly key: ColumnKey; readonly position: number }[];
  /** Columns to add behind the last one. */
  readonly add: readonly ColumnKey[];
  /** 1-based position of the first added column. */
  readonly addFrom: number;
  /** Columns of the ledger's making whose header is blank: a run was cut off before it was written. */
  readonly nameless: readonly { readonly key: ColumnKey; readonly position: number }[];
}

/** A sheet of the document as set-up sees it: its name and the cells of its first row. */
export interface SeenSheet extends SheetInfo {
  readonly headers: readonly unknown[];
}

/** The columns that somebody's own list gets besides the ledger's results: what the grade is made of. */
const ADDED_TO_OWN_LIST: ReadonlySet<ColumnKey<'customers'>> = new Set([
  'enteredOn', 'need', 'demand', 'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose', 'power', 'authority', 'visited', 'credit',
  'promised', 'snoozeUntil', 'doNotContact', 'manualGrade', 'manualReason', 'manualSince',
]);

/** Tabs that are made the first time somebody asks for them. */
const ONLY_WHEN_ASKED: ReadonlySet<TabKey> = new Set(['review']);

/**
 * What is missing, in the order in which it is to be made. Whatever a cut-off run has left is found by its marks and its
 * headers, so a second run makes the rest and nothing twice.
 * @param active the sheet in front: it becomes Customers when no sheet is that yet
 * @param asked a tab that is made now although set-up does not make it
 * @param chosen columns of the user's own customer list, by position; null = as their headers say
 */
export function planSetUp(
  marks: readonly Mark[], sheets: readonly SeenSheet[], active: SheetId, chosen: readonly { readonly key: ColumnKey<'customers'>; readonly position: number }[] | null,
  asked: TabKey | null = null,
): TabPlan[] {
  const taken = new Set<SheetId>(TABS.map((tab) => sheetOf(marks, tab)).filter((id): id is SheetId => id !== null));
  const plans = TABS.map((tab) => {
    const marked = sheetOf(marks, tab);
    const sheet = sheets.find((each) => each.id === marked) ?? unmarkedSheet(tab, sheets, active, taken);
    if (sheet !== undefined) taken.add(sheet.id);
    return planTab(tab, sheet ?? null, marked !== null && sheet?.id === marked, marks, tab === 'customers' ? chosen : null);
  });
  return plans.filter(({ tab, marked, bind }) => !ONLY_WHEN_ASKED.has(tab) || tab === asked || marked || bind.length > 0);
}

/** The customers' tab is the one in front, unless that is another tab of the ledger; the others go by their names. */
function unmarkedSheet(tab: TabKey, sheets: readonly SeenSheet[], active: SheetId, taken: ReadonlySet<SheetId>): SeenSheet | undefined {
  const free = sheets.filter((sheet) => !taken.has(sheet.id));
  const named = free.find((sheet) => tabOfName(sheet.name) === tab && (isBlankRow(sheet.headers) || fits(tab, sheet.headers)));
  if (tab !== 'customers') return named;
  const front = free.find((sheet) => sheet.id === active && tabOfName(sheet.name) === null);
  return front !== undefined && (!isBlankRow(front.headers) || named === undefined) ? front : named ?? free.find((sheet) => sheet.id === active);
}

/** Whether these are the headers of a ledger's customers: nobody else has a memo column. */
export function bearsMemo(headers: readonly unknown[]): boolean {
  return findColumns('customers', [], headers).untagged.includes('memo');
}

/** A sheet that only shares its name with a tab of the ledger is left alone; of a review, everybody may have made one. */
function fits(tab: TabKey, headers: readonly unknown[]): boolean {
  const { positions, issues } = findColumns(tab, [], headers);
  return Object.keys(positions).length >= 2 && (!ONLY_WHEN_ASKED.has(tab) || !issues.some(({ code }) => code === 'columnMissing'));
}

function isBlankRow(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === '' || cell === null || cell === undefined);
}

function planTab(
  tab: TabKey, sheet: SeenSheet | null, marked: boolean, marks: readonly Mark[], chosen: readonly { readonly key: ColumnKey; readonly position: number }[] | null,
): TabPlan {
  if (sheet === null) return { tab, sheet: null, marked: false, blank: true, fresh: true, bind: [], add: keysOf(tab), addFrom: 1, nameless: [] };
  const tags = columnMarks(marks, tab);
  const found = findColumns<TabKey>(tab, tags, sheet.headers);
  const marksOf = new Map(tags.map((tag) => [tag.column as ColumnKey, tag.position]));
  // A column called like one of the ledger's results is the user's own, unless the ledger's memo stands beside it: then it
  // is a ledger whose marks were lost on the way through a file or a copy.
  const byHeader = found.untagged
    .filter((key) => columnOf(tab, key).owner === 'user' || columnOf(tab, key).required || tab !== 'customers' || bearsMemo(sheet.headers))
    .map((key) => ({ key, position: (found.positions as Record<string, number>)[key] ?? 0 }));
  const bind = chosen === null ? byHeader : chosen.filter(({ key, position }) => !marksOf.has(key) && ![...marksOf.values()].includes(position));
  const blank = isBlankRow(sheet.headers) && tags.length === 0;
  const has = new Set<ColumnKey>([...marksOf.keys(), ...bind.map(({ key }) => key)]);
  const fresh = blank || marks.some((mark) => mark.tab === tab && mark.column === null && mark.made);
  const add = (keysOf(tab) as readonly ColumnKey[]).filter((key) => !has.has(key) && (tab !== 'customers' || fresh || isNeeded(key)));
  const positions = [...marksOf.values(), ...bind.map(({ position }) => position)];
  const used = Math.max(lastFilled(sheet.headers), ...positions, 0);
  const nameless = marks.filter((mark) => mark.tab === tab && mark.made && mark.column !== null && mark.position !== null && isBlankRow([sheet.headers[mark.position - 1] ?? '']))
    .map((mark) => ({ key: mark.column as ColumnKey, position: mark.position ?? 0 }));
  return { tab, sheet: sheet.id, marked, blank, fresh, bind, add, addFrom: used + 1, nameless };
}

function isNeeded(key: ColumnKey): boolean {
  const customers = key as ColumnKey<'customers'>;
  return ADDED_TO_OWN_LIST.has(customers) || columnOf('customers', customers).owner === 'ledger' || columnOf('customers', customers).required;
}

function lastFilled(headers: readonly unknown[]): number {
  let last = 0;
  headers.forEach((header, at) => {
    if (header !== '' && header !== null && header !== undefined) last = at + 1;
  });
  return last;
}
