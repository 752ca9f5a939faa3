import type { Day } from '../domain/day';
import type { Lang } from '../ledger/lang';

/**
 * What a use case needs of its host. src/google implements these over Apps Script.
 * Every method of Book that reads or writes the document is one host call, so the cost of a use case can be read
 * off its code.
 */

/** What a cell holds: '' when empty; a Date where a day is formatted as one. */
export type Cell = string | number | boolean | Date;

/** A sheet of the spreadsheet by its lasting id. */
export type SheetId = number;

/** A mark that the ledger left on a tab (column null) or a column; it moves with them. */
export interface Tag {
  readonly sheet: SheetId;
  /** 1-based, null for a tab. */
  readonly column: number | null;
  readonly value: string;
}

/** A block of cells, 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The document's cells. */
export interface Book {
  /** All marks of the ledger, of all tabs. */
  tags(): readonly Tag[];
  /** The last row with content in any column; 0 when the sheet is empty. */
  lastRow(sheet: SheetId): number;
  lastColumn(sheet: SheetId): number;
  read(sheet: SheetId, area: Area): Cell[][];
  /** The same with some rows more, as far as the grid goes: whoever inserts a row after `lastRow` pushes none out of what is read. */
  readOn(sheet: SheetId, area: Area): Cell[][];
  /** These columns from a row to the end of the grid: one call where rows are not counted before. */
  readDown(sheet: SheetId, row: number, column: number, columns: number): Cell[][];
  /** All cells from A1 to the last one with content. */
  readAll(sheet: SheetId): Cell[][];
  /** Overwrites the block whose upper left corner is given; grows the grid when it is too small. */
  write(sheet: SheetId, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Puts one value into every cell of several blocks, and touches nothing in between. */
  fill(sheet: SheetId, areas: readonly Area[], value: Cell): void;
  /** Adds a row below the last one with content, wherever that is by then: nobody's row is overwritten. */
  append(sheet: SheetId, cells: readonly Cell[]): void;
  /** Formulas of the block, '' where there is none. */
  formulas(sheet: SheetId, area: Area): string[][];
  /** The first row below the header whose cell in this column is exactly `text`, or null. */
  findRow(sheet: SheetId, column: number, text: string): number | null;
  /** Every such row, ascending. */
  findRows(sheet: SheetId, column: number, text: string): number[];
  /** Number format of one block, the same for all its cells. */
  setFormat(sheet: SheetId, area: Area, format: string): void;
  /** The same for several blocks. */
  setFormats(sheet: SheetId, areas: readonly Area[], format: string): void;
  /** Re-orders whole rows, every column of the sheet, by these columns, ascending, blanks last. */
  sortRows(sheet: SheetId, row: number, rows: number, by: readonly number[]): void;
  /** A1 names of merged blocks inside the area. */
  merges(sheet: SheetId, area: Area): string[];
  /** Makes buffered writes real. */
  flush(): void;
}

/** A tab as the user sees it. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
}

/** The document's furniture: tabs, columns and what hangs on them. Used by set-up and its undo only. */
export interface BookShape {
  sheets(): readonly SheetInfo[];
  activeSheet(): SheetInfo;
  addSheet(name: string, index: number): SheetInfo;
  renameSheet(sheet: SheetId, name: string): void;
  deleteSheet(sheet: SheetId): void;
  /** Makes the grid at least this wide. */
  ensureColumns(sheet: SheetId, count: number): void;
  maxRows(sheet: SheetId): number;
  maxColumns(sheet: SheetId): number;
  deleteColumn(sheet: SheetId, column: number): void;
  tagSheet(sheet: SheetId, value: string): void;
  tagColumn(sheet: SheetId, column: number, value: string): void;
  /** Takes every mark of the ledger off this tab and its columns. */
  untag(sheet: SheetId, which: (value: string) => boolean): void;
  /** Appearance of columns that the ledger added, below the row of their headers; neighbours that look alike are dressed in one call. */
  dressColumns(sheet: SheetId, headerRow: number, columns: readonly DressedColumn[]): void;
  dressHeader(sheet: SheetId, headerRow: number, columns: readonly number[]): void;
  /** Gives these rows of a column a box to tick; what stands in them stays. */
  tickBoxes(sheet: SheetId, column: number, row: number, rows: number): void;
  freeze(sheet: SheetId, rows: number, columns: number): void;
  /** Warning-only protection of these columns: «are you sure?», never a wall. */
  warnOnEdit(sheet: SheetId, columns: readonly number[], description: string): void;
  /**
   * Lets nobody but the person at the screen and the owner of the spreadsheet change this tab, but for these blocks; again, it
   * changes nothing. False where somebody else has protected it so already.
   */
  lock(sheet: SheetId, except: readonly Area[], description: string): boolean;
  /** Takes the ledger's lock off; false where that is not for this person to do. */
  unlock(sheet: SheetId): boolean;
  isLocked(sheet: SheetId): boolean;
  /** Adds these colour rules to the ones the user has. */
  addColours(sheet: SheetId, rules: readonly ColourRule[]): void;
  /** Takes the ledger's protections and colour rules off again. */
  undress(sheet: SheetId, columns: readonly number[]): void;
  nameCell(name: string, sheet: SheetId, row: number, column: number): void;
  unnameCell(name: string): void;
  /** 1-based rows of the selection on this sheet; several blocks when several are selected. */
  selectedRows(sheet: SheetId): readonly { readonly row: number; readonly rows: number }[];
  select(sheet: SheetId, row: number, column: number): void;
  /**
   * Filters rows by some columns and leaves the criteria of all others as they are. Where the tab has no filter it gets one,
   * from the row of its headers on. `elsewhere` = the user's own filter stands on other rows or columns; nothing was changed.
   */
  filterBy(sheet: SheetId, headerRow: number, criteria: readonly ColumnFilter[]): 'filtered' | 'elsewhere';
  /**
   * Which of these rows the tab's filter lets through as it stands, in their order; null where nothing is filtered, `unknown` where
   * its criteria say nothing (colours, formulas, numbers) and asking row by row would take too long.
   */
  shownRows(sheet: SheetId, row: number, rows: number): readonly boolean[] | 'unknown' | null;
  /** Applies the tab's filter, whoever made it, to the rows as they stand now: rows that were sorted may stay hidden by their old places. */
  filterAgain(sheet: SheetId): void;
}

/** What a column lets through; null = everything. */
export interface ColumnFilter {
  readonly column: number;
  readonly show: { readonly text: string } | { readonly hidden: readonly string[] } | 'filled' | null;
}

export interface DressedColumn {
  readonly column: number;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  readonly check: ColumnCheck | null;
}

/** Validation that warns and helps but never refuses what the user types. */
export type ColumnCheck =
  | { readonly kind: 'tick' }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly help: string }
  | { readonly kind: 'date'; readonly help: string }
  | { readonly kind: 'number'; readonly help: string };

export interface ColourRule {
  readonly column: number;
  readonly text: string;
  readonly background: string;
  readonly font: string;
  readonly bold: boolean;
}

/** Time, names and people around a run. */
export interface Host {
  /** Today in the spreadsheet's zone. */
  today(): Day;
  /** This moment as the text that History keeps: `yyyy-mm-dd hh:mm:ss` in the spreadsheet's zone. */
  stamp(): string;
  newId(): string;
  /** The user's address where the build may know it, else ''. */
  who(): string;
  /** Language of the user's own locale. */
  locale(): Lang;
  /** The country of the spreadsheet's locale, two letters; '' when it names none. */
  region(): string;
  /** The calendar day a date cell shows. */
  dayOfDate(date: Date): Day;
  /** Runs the job under the document lock, flushed before release; null when the lock could not be had in time. */
  locked<T>(waitMs: number, job: () => T): { readonly value: T } | null;
  /** A passing message; false seconds keep it until the next. */
  toast(text: string, seconds: number): void;
  /** Milliseconds since this run began. */
  elapsed(): number;
}
