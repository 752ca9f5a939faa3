import { dataKind, isBlank, isPeriod, isShaped, readsLikeHeaders } from './cell-shape';
import type { FileRecord } from './read-records';

/** Cells that are one, 0-based, both ends included. */
export interface Merge {
  readonly name: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Which record holds the headers: what stands above it are titles. Two rows of headers are told as two. */
export type FoundHeaders = { readonly at: number } | { readonly none: true } | { readonly two: readonly [number, number] };

/** `merges` of a spreadsheet file: a header over several columns has others below it. */
export function findHeaders(records: readonly FileRecord[], merges: readonly Merge[] = []): FoundHeaders {
  const looked = records.slice(0, LOOKED_AT);
  const at = afterTitles(looked);
  const [headers, next, ...rest] = looked.slice(at);
  if (headers === undefined) return { at };
  if (isLikeTheOthers(headers, next)) return { none: true };
  if (next !== undefined && (isMerged(headers, next, merges) || fillsGaps(headers, next, rest) || saysItAgain(headers, next, rest))) return { two: [headers.line, next.line] };
  return { at };
}

const LOOKED_AT = 60;
const MOST_TITLES = 10;

/** Titles fill a third of the columns at the most, and headers stand below them. */
function afterTitles(records: readonly FileRecord[]): number {
  const filled = records.map(({ cells }) => cells.filter((cell) => !isBlank(cell)).length);
  const usual = [...filled].sort((a, b) => a - b)[filled.length >> 1] ?? 0;
  const first = filled.findIndex((count) => count > Math.max(1, Math.floor(usual / 3)));
  const found = records[first];
  return usual >= 2 && found !== undefined && first <= MOST_TITLES && mayBeHeaders(found.cells) ? first : 0;
}

/** Texts for the most part, and nothing of somebody's own. */
function mayBeHeaders(cells: FileRecord['cells']): boolean {
  return cells.filter((cell) => isShaped(cell) && !isPeriod(cell)).length * 2 < cells.filter((cell) => !isBlank(cell)).length && !cells.some((cell) => dataKind(cell) !== null);
}

/** A list without headers begins with somebody: an address above an address, a phone above a phone. */
function isLikeTheOthers(first: FileRecord, second: FileRecord | undefined): boolean {
  const said = first.cells.flatMap((cell, column) => (dataKind(cell) === null ? [] : [column]));
  if (second === undefined || said.length === 0) return said.length > 0;
  const compared = said.filter((column) => !isBlank(second.cells[column]));
  return compared.length > 0 && compared.every((column) => dataKind(first.cells[column]) === dataKind(second.cells[column]));
}

function isMerged(headers: FileRecord, next: FileRecord, merges: readonly Merge[]): boolean {
  return merges.some(({ rows: [first, last], columns: [left, right] }) => {
    if (first !== headers.line - 1) return false;
    if (last >= next.line - 1) return true;
    return right > left && readsLikeHeaders(next.cells) && next.cells.slice(left, right + 1).some((cell) => !isBlank(cell));
  });
}

/** Groups over columns: the second row has texts where the first has none, above cells that are no texts. */
function fillsGaps(headers: FileRecord, next: FileRecord, rest: readonly FileRecord[]): boolean {
  if (rest.length === 0 || !readsLikeHeaders(headers.cells) || !readsLikeHeaders(next.cells)) return false;
  const gaps = next.cells.flatMap((cell, column) => (!isBlank(cell) && isBlank(headers.cells[column]) ? [column] : []));
  return gaps.length > 0 && next.cells.some((cell, column) => !isBlank(cell) && shareShaped(rest, column) >= 0.7);
}

/** The same again in another script: texts in two columns or more whose other cells are all days, phones or addresses. */
function saysItAgain(headers: FileRecord, next: FileRecord, rest: readonly FileRecord[]): boolean {
  if (rest.length < 3 || !readsLikeHeaders(headers.cells) || !readsLikeHeaders(next.cells)) return false;
  if (next.cells.filter((cell) => !isBlank(cell)).length < 0.8 * headers.cells.filter((cell) => !isBlank(cell)).length) return false;
  const shaped = headers.cells.flatMap((header, column) => (shareShaped(rest, column) >= 0.8 ? [{ header: String(header), again: String(next.cells[column] ?? '').trim() }] : []));
  const again = new Set(shaped.map((each) => each.again));
  return shaped.length >= 2 && again.size === shaped.length && shaped.every((each) => HAN.test(each.header) !== HAN.test(each.again) && !NOTHING.test(each.again));
}

const HAN = /[\u3040-\u30ff\u3400-\u9fff]/;
/** How people say that they do not know. */
const NOTHING = /^(|n\/?a|none|null|nil|tbd|unknown|no|[-–—?？.x/]+|無|无|沒有|没有|未.*|不.*|暫無|暂无|待.*|空.*)$/i;

function shareShaped(records: readonly FileRecord[], column: number): number {
  const cells = records.map((record) => record.cells[column]).filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter(isShaped).length / cells.length;
}
