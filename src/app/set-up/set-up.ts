import type { ColumnKey } from '../../ledger/keys';
import { langOfHeaders } from './language';
import type { Lang } from '../../ledger/lang';
import { headerRow, tabOfName } from '../../ledger/tabs';
import { understand } from '../../ledger/understand';
import type { Understanding } from '../../ledger/understand';
import { appendLine, historyEnd, lastLines } from '../workbook/history';
import { readMarks, sheetOf } from '../workbook/marks';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { SheetId, SheetInfo } from '../ports';
import type { Regraded } from '../regrade';
import { regradeAll, REGRADE_TABS } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { Made, SetUpWords } from './apply';
import { applySetUp } from './apply';
import type { SeenSheet, TabPlan } from './plan';
import { completePolicy } from './complete-policy';
import { lockRules } from './lock-rules';
import { bearsMemo, planSetUp } from './plan';
import type { OwnGrades } from './take-grades-over';
import { takeGradesOver } from './take-grades-over';

/** What the user chose in the dialog; without it the list is taken as its headers say, and grades start from the facts. */
export interface Choice {
  readonly columns: readonly { readonly key: ColumnKey<'customers'>; readonly position: number }[];
  /** Letters of an own grade column to take over as manual grades; null = start from the facts. */
  readonly grades: OwnGrades | null;
  /** Whether others are kept from changing the Policy tab; null = as it is. */
  readonly onlyMine: boolean | null;
}

/** What set-up found, for the dialog. */
export interface Survey {
  readonly mode: 'fresh' | 'adopt' | 'repair';
  readonly sheetName: string;
  readonly lang: Lang;
  readonly understanding: Understanding;
  readonly plans: readonly TabPlan[];
}

export interface SetUpResult {
  readonly mode: Survey['mode'];
  readonly made: Made;
  readonly regraded: Regraded;
  /** The Policy tab is protected in a way that this person may not change. */
  readonly lockRefused: boolean;
}

/** Looks at the document and says what set-up would do; changes nothing. */
export function surveySetUp(env: Env): Survey | Stop {
  const seen = look(env);
  return isStop(seen) ? seen : survey(env, seen, null);
}

/**
 * Sets up the ledger: builds it on an empty spreadsheet, adopts the list in front, or mends one that lost tabs or columns.
 * The user's columns, their order, formulas and formats stay as they are; what is missing is added behind them. Then
 * everybody is graded. Cut off anywhere, it is run again and goes on.
 * 「把自己所有的客戶都寫在本子上,列出來」
 */
export function setUp(env: Env, batch: string, choice: Choice | null, words: (lang: Lang) => SetUpWords): SetUpResult | Stop {
  const seen = look(env);
  if (isStop(seen)) return seen;
  const found = survey(env, seen, choice?.columns ?? null);
  if (isStop(found)) return found;
  if (found.mode === 'adopt' && !found.plans.some((plan) => plan.bind.some(({ key }) => key === 'name'))) return { stop: 'nameColumnMissing' };
  const written = words(found.lang);
  const made = applySetUp(env, found.plans, seen.sheets, found.lang, written);
  const ledger = openLedger(env, REGRADE_TABS);
  if (isStop(ledger)) return ledger;
  completePolicy(ledger);
  const letters = choice === null ? null : choice.grades;
  for (let tries = 0; letters !== null && tries < MOST_TRIES && takeGradesOver(ledger, batch, letters) === 'moved'; tries += 1);
  const bound = found.plans.reduce((sum, plan) => sum + plan.bind.length, 0);
  // A run that was cut off before it could say so has made a part: the marks know of all of it.
  const resumed = found.mode === 'repair' && !isTold(ledger);
  if (made.tabs + made.columns + bound > 0 || resumed) {
    const all = resumed ? madeByMarks(ledger) : made;
    const adopted = found.mode === 'adopt' || (resumed && ledger.marks.some((mark) => mark.tab === 'customers' && mark.column === null && !mark.made));
    appendLine(ledger, batch, { customerId: '', customer: '', what: adopted ? 'adopted' : 'setUp', from: found.sheetName, to: '', reason: written.added(all.tabs, all.columns) });
  }
  // Adding tabs has put the last of them in front.
  if (ledger.sheets.customers !== undefined) env.shape.select(ledger.sheets.customers, 1, 1);
  const regraded = regradeAll(env, batch);
  if (isStop(regraded)) return regraded;
  const onlyMine = choice?.onlyMine ?? null;
  return { mode: found.mode, made, regraded, lockRefused: onlyMine !== null && !lockRules(env, onlyMine, written.onlyMine) };
}

/** Whether History says that this ledger was set up. */
function isTold(ledger: Ledger): boolean {
  const lines = lastLines(ledger, historyEnd(ledger), Infinity);
  const undone = new Set(lines.filter(({ what }) => what === 'undo').map(({ batch }) => batch));
  return lines.some(({ what, batch }) => (what === 'setUp' || what === 'adopted') && !undone.has(batch));
}

function madeByMarks({ marks }: Ledger): Made {
  const made = marks.filter((mark) => mark.made);
  return { tabs: made.filter(({ column }) => column === null).length, columns: made.filter(({ tab, column }) => tab === 'customers' && column !== null).length };
}

interface Seen {
  readonly marks: ReturnType<typeof readMarks>;
  readonly sheets: readonly SeenSheet[];
  readonly active: SeenSheet;
}

function look(env: Env): Seen | Stop {
  const marks = readMarks(env.book.tags());
  const sheets = seenSheets(env, marks);
  const active = env.shape.activeSheet();
  const customers = sheetOf(marks, 'customers');
  const front = sheets.find((sheet) => sheet.id === (customers ?? active.id));
  return front === undefined ? { stop: 'noLedger' } : { marks, sheets, active: front };
}

function survey(env: Env, { marks, sheets, active }: Seen, chosen: Choice['columns'] | null): Survey | Stop {
  const known = sheetOf(marks, 'customers');
  const first = planSetUp(marks, sheets, active.id, []);
  const customers = first.find((plan) => plan.tab === 'customers');
  const sheet = sheets.find((each) => each.id === customers?.sheet) ?? null;
  const mode = known !== null || bearsMemo(sheet?.headers ?? []) ? 'repair' : sheet === null || customers?.blank === true ? 'fresh' : 'adopt';
  const cells = mode === 'fresh' || sheet === null ? [] : env.book.readAll(sheet.id);
  const understanding = understand(cells, env.host.dayOfDate);
  const lang = settledLanguage(env, marks) ?? (mode === 'fresh' ? null : langOfHeaders(sheet?.headers ?? [])) ?? env.host.locale();
  const columns = chosen ?? understanding.columns.flatMap(({ key, position }) => (key === null ? [] : [{ key, position }]));
  const twice = columns.find(({ key }, at) => columns.findIndex((other) => other.key === key) !== at);
  if (twice !== undefined) return { stop: 'columnTwice', column: twice.key };
  if (mode === 'adopt' && understanding.headerRow !== 1) return understanding.headerRow === null ? { stop: 'headersMissing' } : { stop: 'headersBelow', row: understanding.headerRow };
  const plans = mode === 'adopt' ? planSetUp(marks, sheets, active.id, columns) : planSetUp(marks, sheets, active.id, null);
  return { mode, sheetName: sheet?.name ?? active.name, lang, understanding, plans };
}

function settledLanguage(env: Env, marks: Seen['marks']): Lang | null {
  if (sheetOf(marks, 'customers') === null) return null;
  const ledger = openLedger(env, []);
  return isStop(ledger) ? null : ledger.policyTab.settings.language;
}

/** The sheets of the document with their headers. */
export function seenSheets(env: Env, marks: ReturnType<typeof readMarks>): readonly SeenSheet[] {
  return env.shape.sheets().map((sheet): SeenSheet => ({ ...sheet, headers: headersOf(env, sheet.id, isPlan(marks, sheet) ? headerRow('followUps') : 1) }));
}

/** The plan's headers stand below its line of counts. */
function isPlan(marks: Seen['marks'], { id, name }: SheetInfo): boolean {
  return (sheetOf(marks, 'followUps') ?? (tabOfName(name) === 'followUps' ? id : null)) === id;
}

function headersOf(env: Env, sheet: SheetId, row: number): readonly unknown[] {
  const width = env.book.lastColumn(sheet);
  return width === 0 ? [] : env.book.read(sheet, { row, column: 1, rows: 1, columns: width })[0] ?? [];
}

/** A person who keeps sorting is not waited for without end. */
const MOST_TRIES = 4;

