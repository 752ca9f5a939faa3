/**
 * What Google keeps with a spreadsheet and the grid here has no place for. Plain JSON, saved beside the grid's own
 * snapshot; every script run on a document shares one object.
 */
export interface HostState {
  /** A value is at most 9 KB, a store at most 500 KB. */
  readonly documentProperties: Record<string, string>;
  readonly userProperties: Record<string, string>;
  readonly scriptProperties: Record<string, string>;
  metadata: StoredMetadata[];
  protections: StoredProtection[];
  namedRanges: StoredNamedRange[];
  conditionalFormats: StoredConditionalFormat[];
  validations: StoredValidation[];
  nextId: number;
  /** null = what the host was opened with. */
  spreadsheetZone: string | null;
  spreadsheetLocale: string | null;
}

/** 1-based rows and columns, both ends included. */
export interface StoredArea {
  readonly sheetId: string;
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
  /** A whole sheet when its area is null. */
  readonly sheetId: string;
  area: StoredArea | null;
  description: string;
  warningOnly: boolean;
}

export interface StoredNamedRange {
  readonly id: number;
  name: string;
  area: StoredArea;
}

export interface StoredValidation {
  readonly id: number;
  area: StoredArea;
  readonly rule: ValidationRule;
}

/** A rule as the builder made it. Arguments are JSON: dates as `{ date: ms }`. */
export interface ValidationRule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface StoredConditionalFormat {
  readonly id: number;
  readonly sheetId: string;
  areas: StoredArea[];
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly style: ConditionalStyle;
}

export interface ConditionalStyle {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly underline?: boolean | null;
}

/** The state of a spreadsheet that no script has touched. */
export function emptyHostState(): HostState {
  return {
    documentProperties: {}, userProperties: {}, scriptProperties: {},
    metadata: [], protections: [], namedRanges: [], conditionalFormats: [], validations: [],
    nextId: 1, spreadsheetZone: null, spreadsheetLocale: null,
  };
}
