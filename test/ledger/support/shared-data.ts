import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

const DATA = path.resolve(__dirname, '../../../../shared/data');

/** A file of the shared test data, or null (said on the console) where the clone stands alone. */
export function sharedFile(name: string): string | null {
  const file = path.join(DATA, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.warn(`skipped: ../shared/data/${name} is not here`);
  return null;
}

/** The cells of a CSV file as a sheet opens them: text, but plain numbers without leading zeros as numbers. */
export function csvCells(text: string): (string | number)[][] {
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return rows.map((row, at) => row.map((cell) => (at > 0 && /^(0|[1-9]\d{0,14})(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}
