import { findDelimiter } from './find-delimiter';
import { backFromNeutral } from './neutral-text';
import type { Pace } from './pace';
import { readRecords } from './read-records';
import type { FileNote, FileRefusal, FileTable, Progress } from './table';
import { tableOfRecords } from './table-of-records';

/** A text that is a page of the web, whatever its file is called. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype\s+html|html|head|body|meta|table|div|style|script|\?xml)[\s>]/i.test(text.slice(0, 4096).replace(/<!--[\s\S]*?-->/g, ''));
}

/** Spreadsheets were once saved as XML under the name .xls. */
export function isOldExcelXml(text: string): boolean {
  return /^\s*<\?xml/.test(text) && text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet');
}

/** A delimited text as a table. */
export async function readText(text: string, about: { readonly format: 'csv' | 'pasted'; readonly encoding: string; readonly notes: readonly FileNote[] }, pace: Pace, progress: Progress): Promise<FileTable | FileRefusal> {
  if (!/[^\s,;|"]/.test(text)) return { refused: 'empty', detail: '' };
  if (isOldExcelXml(text)) return { refused: 'oldExcel', detail: '' };
  if (isHtml(text)) return { refused: 'html', detail: '' };
  const { delimiter, skip } = await findDelimiter(text, pace);
  const read = await readRecords(text.slice(skip), delimiter, skip > 0 ? 2 : 1, pace, (share) => { progress(share * 0.9); });
  if ('refused' in read) return read;
  const table = await tableOfRecords(read, about, pace);
  if ('refused' in table) return table;
  const rows = [];
  for (const { line, cells } of table.rows) {
    if (pace.due()) await pace.rest();
    rows.push({ line, cells: cells.map((cell) => (typeof cell === 'string' ? backFromNeutral(cell) : cell)) });
  }
  progress(1);
  return { ...table, headers: table.headers.map(backFromNeutral), rows };
}
