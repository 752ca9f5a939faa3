import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as LocalSheet from '../local/headless/main';
import type { RunOutcome } from '../local/headless/open-headless';
import { idAt, inventLedger, type InventedLedger } from './ledger/invent';
import { columnsOf, savedLedger, type Columns } from './ledger/saved';

export type Sheet = ReturnType<typeof LocalSheet.openHeadless>;

/** Workdays in a row: of the first regrade, after a quiet night, after a busy day, and after one among the newest customers. */
export const DAYS = { first: '2026-03-10', second: '2026-03-11', third: '2026-03-12', last: '2026-03-13' } as const;

/** An invented ledger open in the local sheet, with the built bundle. */
export interface OpenLedger {
  readonly size: number;
  readonly sheet: Sheet;
  readonly columns: Readonly<Record<SeenTab, Columns>>;
  /** The log lines there are, header not counted. */
  readonly lines: { purchases: number; contacts: number };
}

/** The tabs a person works in here. */
export type SeenTab = 'customers' | 'purchases' | 'contacts' | 'followUps';

/** Opens ledgers: set-up runs once, every ledger is a copy of what it left. */
export interface Opener {
  readonly code: string;
  open(size: number): OpenLedger;
  /** The same with a ledger that was invented already. */
  openWith(rows: InventedLedger): OpenLedger;
  /** The JSON of a ledger regraded and saved. */
  saved(ledger: OpenLedger): string;
}

/**
 * @param local the headless local sheet
 * @param more functions put behind the bundle, for what the bundle itself has no function for
 */
export function createOpener(local: typeof LocalSheet, distDir: string, more: string): Opener {
  const code = readFileSync(join(distDir, 'Code.js'), 'utf8');
  const withMore = `${code}\n${more}`;
  const html = Object.fromEntries(['card', 'brief', 'export'].map((page) => [page, readFileSync(join(distDir, `${page}.html`), 'utf8')]));
  const empty = setUp(local, code);
  const openWith = (rows: InventedLedger): OpenLedger => {
    const file = savedLedger(empty, rows);
    const sheet = local.openHeadless({ code: withMore, html, file, today: DAYS.first });
    return {
      size: rows.customers.length, sheet, lines: { purchases: rows.purchases.length, contacts: rows.contacts.length },
      columns: { customers: columnsOf(file, 'customers'), purchases: columnsOf(file, 'purchases'), contacts: columnsOf(file, 'contacts'), followUps: columnsOf(file, 'followUps') },
    };
  };
  return {
    code, openWith,
    open: (size) => openWith(inventLedger(size, serialOf(DAYS.first))),
    saved: ({ sheet }) => JSON.stringify(sheet.snapshot()),
  };
}

/** Runs a function of the bundle; whatever goes wrong ends the benchmark. */
export function ran(sheet: Sheet, name: string, ...args: readonly unknown[]): RunOutcome {
  return fine(name, sheet.attempt(name, args));
}

/** The same on a heap without garbage, for a run whose CPU is measured. */
export function ranClean(sheet: Sheet, name: string, ...args: readonly unknown[]): RunOutcome {
  globalThis.gc?.();
  return ran(sheet, name, ...args);
}

/** The outcome itself, unless it failed or was refused. */
export function fine(what: string, outcome: RunOutcome | null): RunOutcome {
  if (outcome === null) throw new Error(`${what}: nothing ran`);
  if (outcome.error !== null) throw new Error(`${what}: ${outcome.error.message}`);
  const answer = outcome.result as { readonly ok?: boolean; readonly problem?: unknown } | null | undefined;
  if (answer?.ok === false) throw new Error(`${what}: ${JSON.stringify(answer.problem)}`);
  return outcome;
}

/** Reads and writes of the document; lock, flush, toast and properties are counted apart. */
export function callsOf({ report }: RunOutcome): number {
  return report.calls.reads + report.calls.writes;
}

/** What the bundle itself computed: the run without the time inside the sheet's services. */
export function ownCpu({ report }: RunOutcome): number {
  return report.cpuMs - report.hostMs;
}

/** A1 name of one cell; `at` is the customer's or the line's place in the list, from 0. */
export function cellAt({ columns }: OpenLedger, tab: SeenTab, key: string, at: number): string {
  const column = columns[tab].get(key);
  if (column === undefined) throw new Error(`Set-up made no column ${tab}.${key}`);
  return `${TAB_NAMES[tab]}!${letters(column)}${String(at + FIRST_ROWS[tab])}`;
}

/** The block from a cell to the right and down. */
export function blockAt(ledger: OpenLedger, tab: SeenTab, first: string, at: number, rows: number, columns: number): string {
  const [start = 0] = [ledger.columns[tab].get(first)];
  return `${cellAt(ledger, tab, first, at)}:${letters(start + columns - 1)}${String(at + rows - 1 + FIRST_ROWS[tab])}`;
}

export function serialOf(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

export { idAt };

const TAB_NAMES = { customers: 'Customers', purchases: 'Purchases', contacts: 'Contacts', followUps: "'Follow-ups'" } as const;
/** The plan has a line of counts above its headers. */
const FIRST_ROWS = { customers: 2, purchases: 2, contacts: 2, followUps: 3 } as const;

function setUp(local: typeof LocalSheet, code: string): string {
  const sheet = local.openHeadless({ code, today: DAYS.first });
  fine('setUpLedger', sheet.attempt('setUpLedger'));
  const text = JSON.stringify(sheet.snapshot());
  sheet.dispose();
  return text;
}

function letters(column: number): string {
  return (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + String.fromCharCode(65 + (column % 26));
}
