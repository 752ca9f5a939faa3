/** A block of cells, 1-based, both ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Area whose ends may be open (`A2:C`, `3:5`), to be filled with the size of the sheet; `sheet` is '' without a prefix. */
export interface A1Reference {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let text = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** Reads `A1`, `Customers!A2:C9`, `'My list'!B:B`; null when it is not a reference. */
export function parseA1(text: string): A1Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain, column, row, endColumn, endRow] = match;
  if (column === undefined && row === undefined) return null;
  const isBlock = text.slice(text.lastIndexOf('!') + 1).includes(':');
  if (isBlock && endColumn === undefined && endRow === undefined) return null;
  if (!isBlock && (column === undefined || row === undefined)) return null;
  const from = { row: row === undefined ? null : Number(row), column: column === undefined ? null : columnNumber(column) };
  const to = isBlock
    ? { row: endRow === undefined ? null : Number(endRow), column: endColumn === undefined ? null : columnNumber(endColumn) }
    : from;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replace(/''/g, "'");
  return { sheet, row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column };
}

/** `B2` or `B2:D9`. */
export function formatA1(area: Area): string {
  const start = columnLetters(area.column) + String(area.row);
  if (area.row === area.lastRow && area.column === area.lastColumn) return start;
  return `${start}:${columnLetters(area.lastColumn)}${String(area.lastRow)}`;
}

/** How a sheet's name stands in a formula. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
