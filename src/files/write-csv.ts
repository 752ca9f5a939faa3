import { neutralText } from './neutral-text';
import { paceOf } from './pace';
import type { FileCell, Pause, Progress } from './table';

/**
 * A .csv as spreadsheets open it best: UTF-8 with its mark, commas, CRLF, quotes where a cell needs them, and no text that
 * would become a formula (neutral-text.ts). `readFile` gives the same texts again.
 */
export async function writeCsv(headers: readonly string[], rows: readonly (readonly FileCell[])[], pause: Pause, progress: Progress): Promise<Uint8Array> {
  const pace = paceOf(pause);
  const [encoder, parts]: [TextEncoder, Uint8Array[]] = [new TextEncoder(), []];
  let text = `\ufeff${lineOf(headers)}`;
  for (const [at, row] of rows.entries()) {
    text += lineOf(row);
    if (text.length < PART) continue;
    parts.push(encoder.encode(text));
    text = '';
    if (pace.due()) {
      progress(at / rows.length);
      await pace.rest();
    }
  }
  parts.push(encoder.encode(text));
  progress(1);
  return joined(parts);
}

/** The parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const PART = 65_536;

function lineOf(cells: readonly FileCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: FileCell): string {
  if (typeof cell !== 'string') return String(cell);
  const text = neutralText(cell);
  // Blanks at the ends are lost by some readers without quotes, and a tab or a semicolon is a delimiter to others.
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
