/** What a cell of a file holds before anybody has read it: a text as it was written, or what a spreadsheet file says itself. */
export type FileCell = string | number | boolean;

/** A file as rows of cells under headers, whatever it was before. */
export interface FileTable {
  readonly format: FileFormat;
  /** How its bytes were read, as people call it («Big5», «UTF-8»); '' where the format says so itself. */
  readonly encoding: string;
  /** As the file has them, on one line, spaces around them gone; '' for a column without one. */
  readonly headers: readonly string[];
  readonly rows: readonly FileRow[];
  /** What the person should know of how it was read. */
  readonly notes: readonly FileNote[];
  /** The sheets of a spreadsheet file, hidden ones too, and which of them this is. */
  readonly sheets?: { readonly read: string; readonly all: readonly string[] };
}

export type FileFormat = 'csv' | 'xlsx' | 'vcf' | 'pasted';

export interface FileRow {
  /** The row or the line of the file in which it begins, 1-based, as a spreadsheet or an editor shows it; of a vCard the number of the card. */
  readonly line: number;
  /** As many as there are headers. Days of a spreadsheet file are `yyyy-mm-dd`, with ` hh:mm` behind where the cell shows a time that is not midnight. */
  readonly cells: readonly FileCell[];
}

/**
 * Something about the whole file that is worth a sentence.
 * - `titleRows`: lines above the headers that were skipped · `noHeaderRow`: the first line looks like the others; headers are ''
 * - `oneColumn`: nothing but one column was found · `blankRows`: lines without anything between others
 * - `rowsTooLong`: lines with more cells than there are headers; the headers beyond are '' · `rowsTooShort`: with fewer
 * - `hiddenRows`, `hiddenColumns`: read like the others · `mergedCells`: only the first of them holds something
 * - `otherSheets`: sheets that were not read · `errorCells`: cells that say #N/A and the like, read as texts
 * - `formulasBlank`: formulas that nobody has worked out, read as blank
 * - `photosLeftOut`, `fieldsLeftOut`: what a card says beside what is read (birthdays, web pages)
 * - `nulsRemoved`: NUL bytes in a text · `unreadableLetters`: letters that are none in this encoding, read as �
 */
export interface FileNote {
  readonly note:
    | 'titleRows' | 'noHeaderRow' | 'oneColumn' | 'blankRows' | 'rowsTooLong' | 'rowsTooShort' | 'hiddenRows' | 'hiddenColumns' | 'mergedCells' | 'otherSheets'
    | 'errorCells' | 'formulasBlank' | 'photosLeftOut' | 'fieldsLeftOut' | 'nulsRemoved' | 'unreadableLetters';
  readonly count: number;
  /** Names of sheets, cells, fields or lines, the first few, where they help. */
  readonly detail: string;
}

/**
 * Why a file cannot be taken in at all: nothing of it was used. `detail` in each:
 * - `tooBig`: the most MB there may be · `tooManyRows`, `tooManyColumns`: the most there may be
 * - `twoHeaderRows`: the two rows («1, 2») · `quotesUnbalanced`: the line of the quote that does not end
 * - `broken`: for a vCard the number of the card that does not end, else '' · `zip`, `image`: the kind («PNG»), else ''
 */
export interface FileRefusal {
  readonly refused:
    | 'empty' | 'tooBig' | 'html' | 'zip' | 'oldExcel' | 'pdf' | 'image' | 'binary' | 'encrypted' | 'broken' | 'quotesUnbalanced' | 'twoHeaderRows'
    | 'noRows' | 'noSheets' | 'tooManyColumns' | 'tooManyRows' | 'noCards';
  readonly detail: string;
}

/** How far something is, 0 to 1; told now and then. */
export type Progress = (share: number) => void;

/** Lets the page paint and answer between two steps of something long. */
export type Pause = () => Promise<void>;
