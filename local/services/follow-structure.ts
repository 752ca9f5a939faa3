import type { HostState, MetadataPlace, StoredArea } from './host-state';

/** Keeps tags and protections on their rows and columns when the grid changes shape, whoever changed it. */
export function followStructure(state: HostState, mutation: string, params: Record<string, unknown>): void {
  const change = changeOf(mutation, params);
  if (change === null) return;
  state.metadata = state.metadata.flatMap((item) => {
    const place = movedPlace(item.place, change);
    return place === null ? [] : [Object.assign(item, { place })];
  });
  state.protections = state.protections.flatMap((item) => {
    if (item.sheetId !== change.sheetId) return [item];
    if (change.kind === 'drop') return [];
    const open = item.open?.flatMap((each) => movedArea(each, change) ?? []);
    if (open !== undefined) item.open = open;
    if (item.area === null) return [item];
    const area = movedArea(item.area, change);
    return area === null ? [] : [Object.assign(item, { area })];
  });
}

type Change = { readonly kind: 'drop'; readonly sheetId: string } | LineChange;
type LineChange =
  /** `at` is the first new or removed line, 1-based. */
  | { readonly kind: 'insert'; readonly sheetId: string; readonly axis: 'ROW' | 'COLUMN'; readonly at: number; readonly count: number }
  | { readonly kind: 'remove'; readonly sheetId: string; readonly axis: 'ROW' | 'COLUMN'; readonly at: number; readonly count: number }
  /** Lines `at … at+count-1` go in front of line `to`, counted before the move. */
  | { readonly kind: 'move'; readonly sheetId: string; readonly axis: 'ROW' | 'COLUMN'; readonly at: number; readonly count: number; readonly to: number };

interface Block { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }

function changeOf(mutation: string, params: Record<string, unknown>): Change | null {
  const sheetId = String(params['subUnitId']);
  const line = (kind: 'insert' | 'remove', axis: 'ROW' | 'COLUMN'): Change => {
    const block = params['range'] as Block;
    const at = axis === 'ROW' ? block.startRow : block.startColumn;
    const last = axis === 'ROW' ? block.endRow : block.endColumn;
    return { kind, sheetId, axis, at: at + 1, count: last - at + 1 };
  };
  const move = (axis: 'ROW' | 'COLUMN'): Change => {
    const from = params['sourceRange'] as Block;
    const to = params['targetRange'] as Block;
    return axis === 'ROW'
      ? { kind: 'move', sheetId, axis, at: from.startRow + 1, count: from.endRow - from.startRow + 1, to: to.startRow + 1 }
      : { kind: 'move', sheetId, axis, at: from.startColumn + 1, count: from.endColumn - from.startColumn + 1, to: to.startColumn + 1 };
  };
  switch (mutation) {
    case 'sheet.mutation.insert-row': return line('insert', 'ROW');
    case 'sheet.mutation.insert-col': return line('insert', 'COLUMN');
    case 'sheet.mutation.remove-rows': return line('remove', 'ROW');
    case 'sheet.mutation.remove-col': return line('remove', 'COLUMN');
    case 'sheet.mutation.move-rows': return move('ROW');
    case 'sheet.mutation.move-columns': return move('COLUMN');
    case 'sheet.mutation.remove-sheet': return { kind: 'drop', sheetId };
    default: return null;
  }
}

function movedPlace(place: MetadataPlace, change: Change): MetadataPlace | null {
  if (place.type === 'SPREADSHEET' || place.sheetId !== change.sheetId) return place;
  if (change.kind === 'drop') return null;
  if (place.type === 'SHEET' || place.type !== change.axis) return place;
  const index = movedLine(place.index, change);
  return index === null ? null : { ...place, index };
}

function movedLine(line: number, change: LineChange): number | null {
  const { at, count } = change;
  if (change.kind === 'insert') return line >= at ? line + count : line;
  if (change.kind === 'remove') return line < at ? line : line < at + count ? null : line - count;
  const inside = line >= at && line < at + count;
  const target = change.to > at ? change.to - count : change.to;
  if (inside) return target + (line - at);
  const closed = line >= at + count ? line - count : line;
  return closed >= target ? closed + count : closed;
}

function movedArea(area: StoredArea, change: LineChange): StoredArea | null {
  const [from, to] = change.axis === 'ROW' ? (['row', 'lastRow'] as const) : (['column', 'lastColumn'] as const);
  let first = area[from];
  let last = area[to];
  if (change.kind === 'move') {
    // A block that is moved as a whole goes along; one that is cut through stays where it is.
    if (first < change.at || last >= change.at + change.count) {
      if (first !== last) return area;
    }
    first = movedLine(first, change) ?? first;
    last = movedLine(last, change) ?? last;
    return { ...area, [from]: first, [to]: last };
  }
  if (change.kind === 'insert') {
    if (first >= change.at) first += change.count;
    if (last >= change.at) last += change.count;
    return { ...area, [from]: first, [to]: last };
  }
  const end = change.at + change.count;
  const before = (line: number): number => (line < change.at ? 0 : Math.min(line, end) - change.at);
  const length = last - first + 1 - Math.max(0, Math.min(last + 1, end) - Math.max(first, change.at));
  if (length <= 0) return null;
  first -= before(first);
  return { ...area, [from]: first, [to]: first + length - 1 };
}
