/** The letters of a 1-based column: A … Z, AA … */
export function columnLetter(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 name of a cell by 1-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** The 1-based row and column of a cell by its A1 name, of the first one of a block; null when it is none. */
export function positionOf(name: string): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,7})(?::[A-Z]{1,3}\d{1,8})?$/.exec(name);
  const [, letters, row] = found ?? [];
  if (letters === undefined || row === undefined) return null;
  return { row: Number(row), column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}
