/** What a cell of a file holds before anybody has read it: a text as it was written, or what a spreadsheet file says itself. */
export type FileCell = string | number | boolean;

/** A file as rows of cells under headers, whatever it was before. */
export interface FileTable {
  readonly format: FileFormat;
  /** How its bytes were read, as people call it («Big5», «UTF-8»); '' where the format says so itself. */
  readonly encoding: string;
  readonly headers: readonly string[];
  readonly rows: readonly FileRow[];
  /** What the person should know of how it was read. */
  readonly notes: readonly FileNote[];
}

export type FileFormat = 'csv' | 'xlsx' | 'vcf' | 'pasted';

export interface FileRow {
  /** The row or the line of the file in which it begins, 1-based, as a spreadsheet or an editor shows it; of a vCard the number of the card. */
  readonly line: number;
  /** As many as there are headers. Dates of a spreadsheet file are `yyyy-mm-dd`. */
  readonly cells: readonly FileCell[];
}

/** Something about the whole file that is worth a sentence. */
export interface FileNote {
  readonly note: 'hiddenRows' | 'hiddenColumns' | 'mergedCells' | 'otherSheets' | 'rowsTooLong' | 'rowsTooShort' | 'blankRows' | 'cardsCut' | 'nulsRemoved' | 'unreadableLetters' | 'photosLeftOut';
  readonly count: number;
  /** Names of sheets, cells or lines, where they help. */
  readonly detail: string;
}

/** Why a file cannot be taken in at all: nothing of it was used. */
export interface FileRefusal {
  readonly refused:
    | 'empty' | 'tooBig' | 'html' | 'zip' | 'oldExcel' | 'pdf' | 'image' | 'binary' | 'encrypted' | 'broken' | 'quotesUnbalanced' | 'noHeaders' | 'twoHeaderRows'
    | 'noRows' | 'tooManyColumns' | 'noCards';
  /** What was found, where it helps: a size in MB, a row, a line. */
  readonly detail: string;
}

/** How far something is, 0 to 1; told now and then. */
export type Progress = (share: number) => void;

/** Lets the page paint and answer between two steps of something long. */
export type Pause = () => Promise<void>;
