/** A file the browser is to keep. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

/** The one book that this server has open. What it gives as text is the JSON of `OpenedBook`. */
export interface BookStore {
  /** `locale` is the user's. */
  open(locale: string): Promise<string>;
  /** `body` is the JSON of the whole book. */
  save(body: string): Promise<void>;
  newSample(locale: string): Promise<string>;
  xlsx(): Promise<Download>;
  csv(sheetName: string): Promise<Download>;
}

/** Reads and writes the kinds of files that a book can become; books are the JSON text of a `.ledger.json`. */
export interface BookFormats {
  toXlsx(book: string): Promise<Buffer>;
  toCsv(book: string, sheetName: string): Promise<string>;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the page gets: the book's own text is put in as it is, because parsing a large one would take seconds. */
export function openedText(about: { readonly kind: 'sample' | 'file'; readonly name: string; readonly savedTo: string }, book: string): string {
  return `${JSON.stringify(about).slice(0, -1)},"book":${book}}`;
}

/** Both downloads of a book. `name` is the file's name without an ending. */
export function downloadsOf(formats: BookFormats, name: string, book: () => string): Pick<BookStore, 'xlsx' | 'csv'> {
  return {
    xlsx: async () => ({ name: `${name}.xlsx`, type: XLSX_TYPE, body: await formats.toXlsx(book()) }),
    csv: async (sheetName) => ({
      name: `${name} - ${sheetName}.csv`, type: 'text/csv; charset=utf-8', body: Buffer.from(await formats.toCsv(book(), sheetName), 'utf8'),
    }),
  };
}
