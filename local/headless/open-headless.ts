import { Script } from 'node:vm';
import type { IWorkbookData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { areaOfA1 } from '../services/range';
import { formatA1, parseA1, type Area } from '../services/a1';
import { displayOfCell, formulaOfCell, valueOfCell } from '../services/cell-value';
import { createContext } from '../services/context';
import { registerCustomFunctions, settleFormulas } from '../services/custom-functions';
import { documentOf, univerRange } from '../services/document';
import { gridOf } from '../services/grid';
import { createHost, type Host } from '../services/host';
import type { AuthMode, DialogOptions, HostCall, HostUi, Mail, MenuSpec } from '../services/host-options';
import { emptyHostState, type HostState } from '../services/host-state';
import { createMeter, type MeterReport } from '../services/meter';
import { NEW_SHEET } from '../services/new-sheet';
import { nextDue } from '../services/triggers';
import { zoneNamed } from '../services/zone';
import { bootUniver } from './boot-univer';
import { createPerson } from './person';
import { createRealm, type ScriptRealm } from './script-realm';

/** A workbook as `.ledger.json` keeps it. */
export interface LedgerFile {
  readonly workbook: Partial<IWorkbookData>;
  readonly state: HostState;
}

export interface HeadlessOptions {
  /** The text of `dist/Code.js`. */
  readonly code: string;
  /** dist/*.html by name without the ending. */
  readonly html?: Readonly<Record<string, string>>;
  /** What to open; a new spreadsheet with one empty tab «Sheet1» when absent. */
  readonly file?: { readonly workbook: Partial<IWorkbookData>; readonly state?: HostState };
  /** `yyyy-mm-dd`: the script's clock stands at noon of this day in the spreadsheet's zone. Else it is the real time. */
  readonly today?: string;
  readonly zone?: string;
  readonly scriptZone?: string;
  readonly locale?: string;
  readonly auth?: AuthMode;
  readonly userEmail?: string;
  /** The owner of the spreadsheet, and who else may edit it; without an owner everybody is. */
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly atCells?: 'keepText' | 'parseFormulas';
  readonly apostropheInAtCell?: 'kept' | 'swallowed';
  /** `oauthScopes` of the bundle's manifest; absent: whatever is called is granted. */
  readonly scopes?: readonly string[];
  /** Scopes the person does not grant, though the manifest asks for them. */
  readonly refuse?: readonly string[];
  /** Recipients a day; 100 when absent. */
  readonly mailQuota?: number;
  log?(level: string, line: string): void;
}

/** One run's outcome. `error` is null when it ended by itself. */
export interface RunOutcome {
  readonly result: unknown;
  readonly error: Error | null;
  /** Ended from outside (`ScriptStopped`), as a time-out would. */
  readonly stopped: boolean;
  readonly report: MeterReport;
  readonly calls: readonly HostCall[];
}

export interface RunOptions {
  readonly auth?: AuthMode;
  /** As an installable trigger runs: nobody is at the screen. */
  readonly unattended?: boolean;
  /** Called just before each host call; may throw, or do anything to the sheet, even start another run. */
  beforeCall?(call: HostCall): void;
}

/** What was put before the person's eyes, in order. */
export type Shown =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string }
  | { readonly kind: 'menu'; readonly menu: MenuSpec }
  | { readonly kind: 'dialog'; readonly html: string; readonly options: DialogOptions }
  | { readonly kind: 'sidebar'; readonly html: string; readonly title: string }
  | { readonly kind: 'mail'; readonly mail: Mail };

export interface Headless {
  /** Runs a global function of the bundle and returns what it returns; throws what it throws. */
  run(name: string, ...args: unknown[]): unknown;
  /** The same, telling how it went instead of throwing. Arguments are JSON values, carried into the script's realm. */
  attempt(name: string, args?: readonly unknown[], options?: RunOptions): RunOutcome;
  /** Runs `onOpen` or `onInstall` with their event object. */
  open(name?: 'onOpen' | 'onInstall', auth?: AuthMode): RunOutcome;
  /** A person types, pastes or clears (''): the sheet changes and then `onEdit` runs, as a simple trigger (LIMITED). */
  edit(a1: string, values: unknown, options?: RunOptions): RunOutcome | null;
  /** A person ticks or unticks a box: `edit` with TRUE or FALSE. */
  tick(a1: string, ticked?: boolean, options?: RunOptions): RunOutcome | null;
  /** A person changes the sheet and no trigger runs (a change made while the script was busy). */
  type(a1: string, values: unknown): void;
  sort(a1: string, column: number, ascending?: boolean): void;
  insertRow(sheet: string, before: number): void;
  deleteRow(sheet: string, row: number): void;
  insertColumn(sheet: string, before: number): void;
  deleteColumn(sheet: string, column: number): void;
  moveColumn(sheet: string, from: number, to: number): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  select(a1: string): void;
  setToday(day: string | null): void;
  setLocale(locale: string): void;
  /** From now on the person grants all of the manifest's scopes but these. */
  setRefused(scopes: readonly string[]): void;
  /** Runs the functions of the clock triggers that are due, each once, with nobody at the screen. */
  fireTriggers(options?: RunOptions): readonly RunOutcome[];
  /** What scripts mailed since the sheet was opened. */
  outbox(): readonly Mail[];
  /** Reads without any host call: values as `getValues` would give them, days as `yyyy-mm-dd`. Whole used part by default. */
  values(a1: string): unknown[][];
  display(a1: string): string[][];
  formulas(a1: string): string[][];
  sheets(): readonly string[];
  /** The functions the bundle declares at top level, at the start of a line. */
  functions(): readonly string[];
  /** Waits for formulas, custom functions included. */
  settle(timeout?: number): Promise<boolean>;
  readonly shown: Shown[];
  /** The report of the last run that ended. */
  readonly meter: { report(): MeterReport };
  readonly state: HostState;
  snapshot(): LedgerFile;
  dispose(): void;
}

export class UnknownFunction extends Error {}
export class BadReference extends Error {}

const NOON = 12 * 3_600_000;

export function openHeadless(options: HeadlessOptions): Headless {
  const booted = bootUniver(options.file?.workbook ?? newWorkbook());
  const { univerAPI, workbook } = booted;
  const state = options.file?.state ?? emptyHostState();
  const document = documentOf(univerAPI, workbook, state);
  const script = new Script(options.code, { filename: 'Code.js' });
  const zone = options.zone ?? 'Asia/Taipei';
  const scriptZone = options.scriptZone ?? 'Asia/Taipei';
  const shown: Shown[] = [];
  let today = options.today ?? null;
  let locale = options.locale ?? 'en';
  let refuse = options.refuse ?? [];
  let last: MeterReport = createMeter().report();
  const sheetZone = (): string => state.spreadsheetZone ?? zone;
  const now = (): number => (today === null ? Date.now() : zoneNamed(sheetZone()).instantOf(Date.parse(`${today}T00:00:00Z`) + NOON));
  const ui: HostUi = {
    toast: (message, title) => { shown.push({ kind: 'toast', message, title }); },
    menu: (menu) => { shown.push({ kind: 'menu', menu }); },
    dialog: (html, dialogOptions) => { shown.push({ kind: 'dialog', html, options: dialogOptions }); },
    sidebar: (html, { title }) => { shown.push({ kind: 'sidebar', html, title }); },
    mail: (mail) => { shown.push({ kind: 'mail', mail }); },
  };
  const execution = (auth: AuthMode, runOptions: RunOptions): { readonly host: Host; readonly realm: ScriptRealm } => {
    const realm = createRealm({ zone: scriptZone, now });
    const host = createHost({
      univerAPI, workbook, spreadsheetZone: zone, scriptZone, locale, authMode: auth, ui, html: options.html ?? {}, state, now,
      realm: realm.realm, userEmail: options.userEmail ?? '', refuse, unattended: runOptions.unattended ?? false,
      ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
      ...(options.owner === undefined ? {} : { owner: options.owner }), ...(options.editors === undefined ? {} : { editors: options.editors }),
      ...(options.mailQuota === undefined ? {} : { mailQuota: options.mailQuota }),
      ...(options.atCells === undefined ? {} : { atCells: options.atCells }),
      ...(options.apostropheInAtCell === undefined ? {} : { apostropheInAtCell: options.apostropheInAtCell }),
      ...(runOptions.beforeCall === undefined ? {} : { beforeCall: (call: HostCall) => { runOptions.beforeCall?.(call); } }),
      ...(options.log === undefined ? {} : { log: options.log }),
    });
    realm.provide(host.globals);
    return { host, realm };
  };
  const attempt = (name: string, auth: AuthMode, runOptions: RunOptions, makeArgs: (host: Host, realm: ScriptRealm) => readonly unknown[]): RunOutcome => {
    const { host, realm } = execution(auth, runOptions);
    const start = performance.now();
    let result: unknown;
    let error: Error | null = null;
    try {
      realm.load(script);
      const target = realm.global(name);
      if (typeof target !== 'function') throw new UnknownFunction(`There is no function ${name}.`);
      result = (target as (...args: readonly unknown[]) => unknown)(...makeArgs(host, realm));
    } catch (thrown) {
      error = asError(thrown);
    } finally {
      host.finish();
    }
    error = host.stopped() ?? error;
    host.meter.addCpu(performance.now() - start);
    last = host.meter.report();
    return { result, error, stopped: host.stopped() !== null, report: last, calls: host.meter.log };
  };
  const json = (args: readonly unknown[]) => (_: Host, realm: ScriptRealm): readonly unknown[] => args.map((item) => (item === undefined ? undefined : realm.fromJson(JSON.stringify(item))));
  const sheetNamed = (name: string): FWorksheet => {
    const found = workbook.getSheetByName(name);
    if (found === null) throw new BadReference(`There is no sheet ${name}.`);
    return found;
  };
  const locate = (a1: string): { readonly sheet: FWorksheet; readonly area: Area } => {
    const wholeSheet = workbook.getSheetByName(a1);
    const reference = parseA1(a1);
    const sheet = wholeSheet ?? (reference === null || reference.sheet === '' ? workbook.getActiveSheet() : sheetNamed(reference.sheet));
    if (wholeSheet === null && reference === null) throw new BadReference(`${a1} is no reference to cells.`);
    const extent = gridOf(document, sheet).extent();
    const core = sheet.getSheet();
    const area = wholeSheet !== null
      ? { row: 1, column: 1, lastRow: Math.max(1, extent.lastRow), lastColumn: Math.max(1, extent.lastColumn) }
      : areaOfA1(a1, reference?.row === null || reference?.lastRow === null ? Math.max(1, extent.lastRow) : core.getRowCount(), core.getColumnCount());
    if (area.lastRow > core.getRowCount() || area.lastColumn > core.getColumnCount()) throw new BadReference(`${sheet.getSheetName()}!${formatA1(area)} is outside the sheet.`);
    return { sheet, area };
  };
  const plainContext = () => createContext({
    univerAPI, workbook, spreadsheetZone: zone, scriptZone, locale, authMode: 'FULL', ui, html: {}, state, now,
    realm: { Date, Array, Object, Error },
  }, document, createMeter(), () => null);
  const person = createPerson(document, plainContext);
  const table = (values: unknown, area: Area): readonly (readonly unknown[])[] => (Array.isArray(values) && values.every(Array.isArray)
    ? (values as unknown[][]) : Array.from({ length: area.lastRow - area.row + 1 }, () => Array.from({ length: area.lastColumn - area.column + 1 }, () => values)));
  const read = <T>(a1: string, take: (sheet: FWorksheet, row: number, column: number) => T): T[][] => {
    const { sheet, area } = locate(a1);
    return Array.from({ length: area.lastRow - area.row + 1 }, (_, row) => Array.from({ length: area.lastColumn - area.column + 1 }, (__, column) => take(sheet, area.row - 1 + row, area.column - 1 + column)));
  };
  const cellReader = <T>(take: (cell: Parameters<typeof displayOfCell>[0], pattern: string | undefined) => T) => {
    const grids = new Map<FWorksheet, ReturnType<typeof gridOf>>();
    return (sheet: FWorksheet, row: number, column: number): T => {
      const grid = grids.get(sheet) ?? gridOf(document, sheet);
      grids.set(sheet, grid);
      const cell = grid.cell(row, column);
      return take(cell, grid.style(cell, row, column)?.n?.pattern);
    };
  };
  let names: readonly string[] | null = null;
  const functions = (): readonly string[] => {
    names ??= [...new Set([...options.code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1] ?? ''))];
    return names;
  };
  registerFormulas();

  function registerFormulas(): void {
    let loaded: ScriptRealm | null = null;
    const names = functions().filter((name) => new RegExp(`@customfunction[\\s\\S]{0,4000}?\\*/\\s*function ${name}\\b`).test(options.code));
    if (names.length === 0) return;
    const made = execution('CUSTOM_FUNCTION', {});
    registerCustomFunctions(names, {
      univerAPI, workbook, realm: made.realm.realm, zone: sheetZone,
      call(name, args) {
        if (loaded === null) {
          made.realm.load(script);
          loaded = made.realm;
        }
        return (loaded.global(name) as (...given: readonly unknown[]) => unknown)(...args);
      },
    });
  }

  return {
    shown, state,
    meter: { report: () => last },
    run(name, ...args) {
      const outcome = attempt(name, options.auth ?? 'FULL', {}, json(args));
      if (outcome.error !== null) throw outcome.error;
      return outcome.result;
    },
    attempt: (name, args = [], runOptions = {}) => attempt(name, runOptions.auth ?? options.auth ?? 'FULL', runOptions, json(args)),
    open: (name = 'onOpen', auth = options.auth ?? 'FULL') => attempt(name, auth, {}, (host) => [host.openEvent()]),
    edit(a1, values, runOptions = {}) {
      const { sheet, area } = locate(a1);
      const cell = person.edit(sheet, area, table(values, area));
      if (!functions().includes('onEdit')) return null;
      const place = { sheetId: sheet.getSheetId(), row: area.row, column: area.column, numRows: area.lastRow - area.row + 1, numColumns: area.lastColumn - area.column + 1 };
      return attempt('onEdit', runOptions.auth ?? 'LIMITED', runOptions, (host) => [host.editEvent(place, cell)]);
    },
    tick(a1, ticked = true, runOptions = {}) { return this.edit(a1, ticked, runOptions); },
    type(a1, values) {
      const { sheet, area } = locate(a1);
      person.edit(sheet, area, table(values, area));
    },
    sort(a1, column, ascending = true) {
      const { sheet, area } = locate(a1);
      person.sort(sheet, area, column, ascending);
    },
    insertRow: (sheet, before) => { person.insertRow(sheetNamed(sheet), before); },
    deleteRow: (sheet, row) => { person.deleteRow(sheetNamed(sheet), row); },
    insertColumn: (sheet, before) => { document.keepSelection(() => { sheetNamed(sheet).insertColumns(before - 1, 1); }); },
    deleteColumn: (sheet, column) => { document.keepSelection(() => { sheetNamed(sheet).deleteColumns(column - 1, 1); }); },
    moveColumn(sheet, from, to) {
      const found = sheetNamed(sheet);
      document.keepSelection(() => { found.moveColumns(found.getRange(0, from - 1, found.getMaxRows(), 1), to - 1); });
    },
    renameSheet: (sheet, name) => { sheetNamed(sheet).setName(name); },
    deleteSheet: (sheet) => { workbook.deleteSheet(sheetNamed(sheet).getSheetId()); },
    select(a1) {
      const { sheet, area } = locate(a1);
      workbook.setActiveSheet(sheet.getSheetId());
      workbook.setActiveRange(sheet.getRange(univerRange(area)));
    },
    setToday(day) { today = day; },
    setLocale(next) { locale = next; },
    setRefused(scopes) { refuse = scopes; },
    fireTriggers(runOptions = {}) {
      const due = (state.triggers ?? []).filter((trigger) => trigger.due <= now());
      return due.map((trigger) => {
        trigger.due = nextDue(trigger, now());
        return attempt(trigger.handler, runOptions.auth ?? 'FULL', { ...runOptions, unattended: true }, (host) => [host.clockEvent(trigger)]);
      });
    },
    outbox: () => [...document.outbox],
    values(a1) {
      const ctx = plainContext();
      return read(a1, cellReader((cell, pattern) => {
        const value = valueOfCell(ctx, cell, pattern);
        return value instanceof Date ? dayText(zoneNamed(sheetZone()).wallOf(value.getTime())) : value;
      }));
    },
    display: (a1) => read(a1, cellReader(displayOfCell)),
    formulas: (a1) => read(a1, cellReader((cell) => formulaOfCell(cell))),
    sheets: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    functions,
    settle: (timeout) => settleFormulas(univerAPI, timeout),
    snapshot: () => ({ workbook: workbook.save(), state: JSON.parse(JSON.stringify(state)) as HostState }),
    dispose() { booted.dispose(); },
  };
}

/** An empty spreadsheet as Google makes it: one tab of 1,000 rows and 26 columns. */
export function newWorkbook(name = 'Untitled spreadsheet'): Partial<IWorkbookData> {
  return { id: 'local-sheet', name, sheetOrder: ['0'], sheets: { 0: { id: '0', name: 'Sheet1', ...NEW_SHEET, cellData: {} } } };
}

function dayText(wall: number): string {
  const text = new Date(wall).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** Errors of the script's realm are no Errors of this one. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
  const error = new Error(message);
  if (typeof thrown === 'object' && thrown !== null && 'stack' in thrown) error.stack = String(thrown.stack);
  if (typeof thrown === 'object' && thrown !== null && 'name' in thrown) error.name = String(thrown.name);
  return error;
}
