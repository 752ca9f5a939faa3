import type { FileCell, FileTable } from '../files/table';
import type { Preview, PreviewRow } from './plan';

/** What the table of the rows that stay out says, in the person's language. */
export interface BadRowWords {
  /** The header of the added column. */
  readonly reason: string;
  /** Why a row stays out, in a sentence or two. */
  readonly why: (row: PreviewRow) => string;
}

/**
 * The rows of a file with a problem, as they stand there, with the reason in a last column: to be mended and imported
 * again. `which` tells those wanted, of the rows with a problem when left out.
 */
export function badRows(table: FileTable, preview: Preview, words: BadRowWords, which: (row: PreviewRow) => boolean = ({ state }) => state === 'problem'): { readonly headers: readonly string[]; readonly rows: readonly (readonly FileCell[])[] } {
  const bad = new Map(preview.rows.filter(which).map((row) => [row.key, row]));
  return {
    headers: [...table.headers, words.reason],
    rows: table.rows.flatMap(({ line, cells }) => {
      const row = bad.get(String(line));
      return row === undefined ? [] : [[...cells, words.why(row)]];
    }),
  };
}
