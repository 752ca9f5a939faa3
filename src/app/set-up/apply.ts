import { DEFAULT_POLICY } from '../../domain/policy';
import { choiceWords } from '../../ledger/choices';
import type { Column } from '../../ledger/column';
import { columnOf } from '../../ledger/columns/of-tab';
import { freeHeader } from '../../ledger/headers';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { TABS } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { policyRows, settingFormat } from '../../ledger/policy-rows';
import { DEFAULT_SETTINGS, SETTINGS } from '../../ledger/policy-settings';
import { headerRow, tabName } from '../../ledger/tabs';
import { markText } from '../workbook/marks';
import type { Env } from '../open-ledger';
import type { ColumnCheck, DressedColumn, SheetId } from '../ports';
import { colourRules } from './colours';
import type { SeenSheet, TabPlan } from './plan';

/** The name of the cell that holds the day of the last regrade: what a custom function takes as `as_of`. */
export const AS_OF_NAME = 'LEDGER_AS_OF';

/** What set-up writes into the workbook, worded: help on the added columns, and what it made. */
export interface SetUpWords {
  readonly warnOnEdit: string;
  readonly onlyMine: string;
  readonly pickFromList: string;
  readonly typeDate: string;
  readonly typeNumber: string;
  added(tabs: number, columns: number): string;
}

/** What was made. */
export interface Made {
  readonly tabs: number;
  /** Columns added to tabs that were there before. */
  readonly columns: number;
}

/**
 * Makes what the plan says, tab by tab. A new tab or column is marked as the ledger's before anything else happens to it,
 * so that wherever this is cut off, the next run recognises what is there and goes on.
 */
export function applySetUp(env: Env, plans: readonly TabPlan[], sheets: readonly SeenSheet[], lang: Lang, words: SetUpWords): Made {
  let tabs = 0;
  let columns = 0;
  plans.forEach((plan) => {
    const sheet = tabSheet(env, plan, sheets, lang, Math.min(TABS.indexOf(plan.tab), sheets.length + tabs));
    if (plan.sheet === null) tabs += 1;
    for (const { key, position } of plan.bind) env.shape.tagColumn(sheet, position, markText(plan.tab, key, false));
    const added = plan.add.map((key, at) => ({ key, position: plan.addFrom + at }));
    if (plan.sheet !== null) columns += added.length;
    addColumns(env, plan, sheet, added, sheets.find((each) => each.id === sheet)?.headers ?? [], lang, words);
    if (plan.tab === 'policy') fillPolicy(env, sheet, lang);
  });
  env.book.flush();
  return { tabs, columns };
}

function tabSheet(env: Env, plan: TabPlan, sheets: readonly SeenSheet[], lang: Lang, index: number): SheetId {
  const name = freeName(tabName(plan.tab, lang), sheets, plan.sheet);
  if (plan.sheet === null) {
    const made = env.shape.addSheet(name, index);
    env.shape.tagSheet(made.id, markText(plan.tab, null, true));
    return made.id;
  }
  if (!plan.marked) {
    env.shape.tagSheet(plan.sheet, markText(plan.tab, null, plan.blank));
    // A blank sheet becomes the tab; a sheet with a list keeps the name its owner gave it.
    if (plan.blank && sheets.find((each) => each.id === plan.sheet)?.name !== name) env.shape.renameSheet(plan.sheet, name);
  }
  return plan.sheet;
}

function freeName(name: string, sheets: readonly SeenSheet[], own: SheetId | null): string {
  const taken = new Set(sheets.filter((sheet) => sheet.id !== own).map((sheet) => sheet.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}

function addColumns(
  env: Env, plan: TabPlan, sheet: SheetId, added: readonly Placed[], headers: readonly unknown[], lang: Lang, words: SetUpWords,
): void {
  const { tab } = plan;
  const last = added[added.length - 1];
  if (last !== undefined) env.shape.ensureColumns(sheet, last.position);
  for (const { key, position } of added) env.shape.tagColumn(sheet, position, markText(tab, key, true));
  const dressed = [...plan.nameless, ...added];
  if (dressed.length === 0) return;
  env.shape.dressHeader(sheet, headerRow(tab), dressed.map(({ position }) => position));
  env.shape.dressColumns(sheet, headerRow(tab), dressed.map(({ key, position }) => dress(columnOf(tab, key), position, lang, words)));
  const owned = dressed.filter(({ key }) => columnOf(tab, key).owner === 'ledger').map(({ position }) => position);
  if (owned.length > 0) env.shape.warnOnEdit(sheet, owned, words.warnOnEdit);
  if (tab === 'customers' || tab === 'followUps') env.shape.addColours(sheet, colourRules(dressed, lang));
  if (headerRow(tab) > 1) env.shape.dressHeader(sheet, 1, dressed.slice(0, 1).map(({ position }) => position));
  env.shape.freeze(sheet, headerRow(tab), plan.fresh ? dressed.find(({ key }) => key === STAYS_IN_SIGHT[tab])?.position ?? 0 : 0);
  // The headers come last: a column without one is a column that was not finished.
  const taken = headers.filter((header): header is string => typeof header === 'string');
  for (const run of runsOf(dressed)) {
    env.book.write(sheet, headerRow(tab), run[0]?.position ?? 1, [run.map(({ key }) => freeHeader(columnOf(tab, key), lang, taken))]);
  }
}

/** On a fresh tab the columns up to this one stay where they are when the others are scrolled. */
const STAYS_IN_SIGHT: Readonly<Partial<Record<TabKey, ColumnKey>>> = { customers: 'name', followUps: 'customer' };

interface Placed {
  readonly key: ColumnKey;
  readonly position: number;
}

function dress(column: Column, position: number, lang: Lang, words: SetUpWords): DressedColumn {
  return { column: position, format: column.format, width: column.width, hidden: column.hidden, check: checkOf(column, lang, words) };
}

/** What a person types is helped; what the ledger writes needs no list. */
function checkOf(column: Column, lang: Lang, words: SetUpWords): ColumnCheck | null {
  // Boxes are put where lines are: below the last line nobody is to tick.
  if (column.owner === 'ledger' || column.type === 'tick') return null;
  if (column.choice !== null && column.format === '@') return { kind: 'list', values: choiceWords(column.choice, lang), help: words.pickFromList };
  if (column.type === 'day') return { kind: 'date', help: words.typeDate };
  if (column.type === 'number' || column.type === 'money') return { kind: 'number', help: words.typeNumber };
  return null;
}

/** Writes the settings into a Policy tab that has none yet, each value in the format that keeps it what it is. */
function fillPolicy(env: Env, sheet: SheetId, lang: Lang): void {
  if (env.book.lastRow(sheet) > 1) return;
  for (let at = 0; at < SETTINGS.length;) {
    const format = formatAt(at);
    let rows = 1;
    while (formatAt(at + rows) === format) rows += 1;
    if (format !== '@') env.book.setFormat(sheet, { row: 2 + at, column: 2, rows, columns: 1 }, format);
    at += rows;
  }
  env.shape.nameCell(AS_OF_NAME, sheet, 2 + SETTINGS.findIndex(({ key }) => key === 'asOf'), 2);
  env.book.write(sheet, 2, 1, policyRows(DEFAULT_POLICY, { ...DEFAULT_SETTINGS, language: lang }, null, lang));
}

function formatAt(at: number): string {
  const setting = SETTINGS[at];
  return setting === undefined ? '' : settingFormat(setting.key);
}

function runsOf(placed: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const each of [...placed].sort((a, b) => a.position - b.position)) {
    const last = found[found.length - 1];
    if (last !== undefined && (last[last.length - 1]?.position ?? 0) + 1 === each.position) last.push(each);
    else found.push([each]);
  }
  return found;
}

