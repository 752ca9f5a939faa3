/**
 * What Google keeps with a spreadsheet and the grid here has no place for. Plain JSON, saved beside the grid's own
 * snapshot (which keeps cells, formats, validations, conditional formats, named ranges, notes and filters).
 * Every script run on a document shares one object.
 */
export interface HostState {
  /** A value is at most 9 KB, a store at most 500 KB. */
  readonly documentProperties: Record<string, string>;
  readonly userProperties: Record<string, string>;
  readonly scriptProperties: Record<string, string>;
  metadata: StoredMetadata[];
  protections: StoredProtection[];
  nextId: number;
  /** null = what the host was opened with. */
  spreadsheetZone: string | null;
  spreadsheetLocale: string | null;
  /** Absent in files from before there were triggers. */
  triggers?: StoredTrigger[];
}

/** 1-based rows and columns, both ends included. */
export interface StoredArea {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type MetadataPlace =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'ROW'; readonly sheetId: string; readonly index: number }
  | { readonly type: 'COLUMN'; readonly sheetId: string; readonly index: number };

export interface StoredMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

export interface StoredProtection {
  readonly id: number;
  readonly sheetId: string;
  /** null = the whole sheet. */
  area: StoredArea | null;
  description: string;
  warningOnly: boolean;
  /** Who may edit besides the owner; absent: everybody who may edit the spreadsheet. */
  editors?: readonly string[];
  /** What everybody may edit in a protected tab. */
  open?: readonly StoredArea[];
}

/** A clock trigger. Hour and minute are of `zone`; `due` is the next time, in milliseconds since 1970. */
export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  /** One of the two frequencies is null. */
  readonly everyDays: number | null;
  readonly everyHours: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: string;
  due: number;
}

/** The state of a spreadsheet that no script has touched. */
export function emptyHostState(): HostState {
  return {
    documentProperties: {}, userProperties: {}, scriptProperties: {},
    metadata: [], protections: [], nextId: 1, spreadsheetZone: null, spreadsheetLocale: null,
  };
}
