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
