import type { FactKey } from '../contract/facts';
import { isCustomerFact } from '../facts/fact-keys';
import { NO_PROFILE, profileRows, type ProfileRow } from '../facts/profile-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import type { CustomerRow } from '../workbook/customer-row';
import { nameKey, type LogTab } from '../workbook/lines';
import type { Change } from './merge-log';
import { namedByOthers, type NamedByOthers } from './named-by-others';
import { lineIdsOf, ownLines, textIn, type OwnLines } from './own-lines';
import { ID_KEY, type RowTab } from './places';
import { personsKeys } from './whole-row';

/** Two rows that are to become one. */
export interface Pair {
  readonly kept: CustomerRow;
  readonly dropped: CustomerRow;
  readonly take: readonly FactKey[];
}

export const LOG_TABS: readonly LogTab[] = ['purchases', 'contacts'];

/** What a merge is to do. */
export interface PlannedMerge {
  readonly changes: readonly Change[];
  /** The lines that go over, as they were read, with their ids. */
  readonly lines: readonly PlannedLines[];
}

export interface PlannedLines {
  readonly own: OwnLines;
  readonly lineIds: ReadonlyMap<number, string>;
}

/** Everything that becomes something else when two customers become one. Nothing is written. */
export function plannedMerge(ledger: Ledger, pair: Pair, mergeId: string): PlannedMerge | 'moved' {
  const [kept, dropped] = [pair.kept.entry, pair.dropped.entry];
  const profiles = profileRows(ledger, [kept.id, dropped.id]);
  const named = namedByOthers(ledger, dropped.id, dropped.name, kept.id);
  if (profiles === 'moved' || named === 'moved') return 'moved';
  const lines: PlannedLines[] = [];
  for (const tab of LOG_TABS) {
    const own = ownLines(ledger, tab, { id: dropped.id, name: named.ownName });
    if (own === 'moved') return 'moved';
    if (own !== null) lines.push({ own, lineIds: lineIdsOf(own, mergeId) });
  }
  const [mine, theirs] = [pair.kept, pair.dropped].map((row) => sidesOf(row, profiles.get(row.entry.id) ?? NO_PROFILE));
  if (mine === undefined || theirs === undefined) return 'moved';
  return {
    lines,
    changes: [
      ...takenOver(ledger, pair, mine, theirs, named), ...theirs.flatMap((side) => givenUp(ledger, side, dropped)),
      ...introducedAnew(ledger, pair, named), ...lines.flatMap((each) => changesOfLines(each, pair)),
    ],
  };
}

/** A customer's row on one tab, as far as it is there. */
interface Side {
  readonly tab: RowTab;
  /** 0 = he has none yet. */
  readonly row: number;
  cell(key: string): Cell;
}

function sidesOf({ customers: { table }, entry }: CustomerRow, profile: ProfileRow): readonly [Side, Side] {
  const cells = table.rows[entry.at] ?? [];
  const index = table.index as Readonly<Partial<Record<string, number>>>;
  return [
    { tab: 'customers', row: table.firstRow + entry.at, cell: (key) => cells[index[key] ?? -1] ?? '' },
    { tab: 'profiles', row: profile.row ?? 0, cell: profile.cell as (key: string) => Cell },
  ];
}

/** Facts that were chosen, and what is of both: since when he is known, and what is known of the time before the logs. */
function takenOver(ledger: Ledger, { kept: { entry }, dropped, take }: Pair, [mine, mineToo]: readonly [Side, Side], [theirs, theirsToo]: readonly [Side, Side], { ownName }: NamedByOthers): readonly Change[] {
  const changes: Change[] = [];
  const text = (side: Side, key: string): string => readText(side.cell(key), ledger.env.host.dayOfDate);
  const change = (side: Side, key: string, to: string): void => {
    const from = text(side, key);
    if (from !== to && (ledger.layout[side.tab] as Readonly<Record<string, number>> | undefined)?.[key] !== undefined) {
      changes.push({ place: { is: 'cell', tab: side.tab, row: side.row, key }, customerId: entry.id, customer: entry.name, from, to });
    }
  };
  for (const key of take) {
    const own = isCustomerFact(key);
    const to = text(own ? theirs : theirsToo, key);
    if (to !== '' && key !== 'introducedBy') change(own ? mine : mineToo, key, to);
  }
  const introducer = take.includes('introducedBy') ? text(theirs, 'introducedBy') || text(mine, 'introducedBy') : text(mine, 'introducedBy');
  // Nobody has introduced himself.
  const himself = [entry.id, dropped.entry.id].includes(introducer) || (ownName !== '' && nameKey(introducer) === nameKey(ownName));
  change(mine, 'introducedBy', himself ? '' : introducer);
  for (const [key, rule] of Object.entries(OF_BOTH)) {
    const [a, b] = [text(mine, key), text(theirs, key)];
    if (b !== '') change(mine, key, a === '' ? b : rule(a, b));
  }
  // A judgement goes over whole, where the other has none.
  if (text(mine, 'manualGrade') === '') for (const key of ['manualGrade', 'manualReason', 'manualSince']) change(mine, key, text(theirs, key) || text(mine, key));
  return changes;
}

const earlier = (a: string, b: string): string => (ISO.test(a) && ISO.test(b) && b < a ? b : a);
const later = (a: string, b: string): string => (ISO.test(a) && ISO.test(b) && b > a ? b : a);
const ISO = /^\d{4}-\d\d-\d\d$/;
const OF_BOTH: Readonly<Record<string, (a: string, b: string) => string>> = {
  enteredOn: earlier, knownLastContact: later, knownLastPurchase: later,
  // Two lists may have counted the same purchases: none counts twice.
  knownPurchases: (a, b) => (Number(b) > Number(a) ? b : a),
};

/** Every cell of the dropped row that says something: the before-image. Boxes to tick stay boxes; formulas are the person's own. */
function givenUp(ledger: Ledger, side: Side, { id, name }: { readonly id: string; readonly name: string }): readonly Change[] {
  if (side.row === 0) return [];
  const formulas = formulasOf(ledger, side);
  return personsKeys(ledger, side.tab).flatMap((key): Change[] => {
    const cell = side.cell(key);
    const from = readText(cell, ledger.env.host.dayOfDate);
    if (from === '' || cell === false || (formulas(key) && !NEVER_LEFT.includes(key))) return [];
    return [{ place: { is: 'cell', tab: side.tab, row: side.row, key }, customerId: id, customer: name, from, to: typeof cell === 'boolean' ? 'FALSE' : '' }];
  });
}

/** While one of these says something, the row is somebody. */
const NEVER_LEFT: readonly string[] = ['id', 'name', 'company', ID_KEY.profiles];

function formulasOf(ledger: Ledger, { tab, row }: Side): (key: string) => boolean {
  const sheet = ledger.sheets[tab];
  const positions = (ledger.layout[tab] ?? {}) as Readonly<Partial<Record<string, number>>>;
  const columns = Math.max(...Object.values(positions).map((position) => position ?? 0));
  const [formulas = []] = sheet === undefined ? [] : ledger.env.book.formulas(sheet, { row, column: 1, rows: 1, columns });
  return (key) => (formulas[(positions[key] ?? 0) - 1] ?? '') !== '';
}

/** Whoever was introduced by the dropped one was introduced by the kept one. */
function introducedAnew({ layout }: Ledger, { kept: { entry: { id, name } }, dropped }: Pair, { introduced }: NamedByOthers): readonly Change[] {
  if (layout.customers?.introducedBy === undefined) return [];
  return introduced.map((each): Change => ({
    place: { is: 'cell', tab: 'customers', row: each.row, key: 'introducedBy' }, customerId: each.id, customer: each.name,
    from: each.says, to: each.says === dropped.entry.id || name === '' ? id : name,
  }));
}

function changesOfLines({ own: { tab, table }, lineIds }: PlannedLines, { kept, dropped: { entry: { id, name } } }: Pair): readonly Change[] {
  const text = textIn(table);
  return [...lineIds].map(([row, lineId]): Change => ({ place: { is: 'line', tab, lineId }, customerId: id, customer: name, from: text(row, 'customerId'), to: kept.entry.id }));
}
