import type { RunOutcome } from '../local/headless/open-headless';
import { cellAt, fine, idAt, ran, type OpenLedger } from './open-ledger';

/** What opening a card costs on one ledger that has a plan. */
export interface CardCosts {
  readonly fromCustomers: readonly RunOutcome[];
  readonly fromPlan: readonly RunOutcome[];
  /** By id alone, as next and previous do. */
  readonly byId: readonly RunOutcome[];
  /** Of customers with about so many lines of the logs. */
  readonly timelines: Readonly<Record<TimelineSize, RunOutcome>>;
  readonly round: RunOutcome;
  readonly brief: RunOutcome;
  readonly roundBrief: RunOutcome;
}

/** How many lines of both logs. */
export const TIMELINE_SIZES = [2, 20, 200] as const;
export type TimelineSize = (typeof TIMELINE_SIZES)[number];

/** Every customer tried has a row on Profiles: nothing is saved by its not being there. */
export function cardCosts(ledger: OpenLedger): CardCosts {
  const { sheet, size } = ledger;
  const tried = [0, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1].map((part) => Math.floor((size - 1) * part));
  const inPlan = tried.map((at) => String(sheet.values(cellAt(ledger, 'followUps', 'customerId', at))[0]?.[0]));
  [...tried.map(idAt), ...inPlan].forEach((id, row) => { sheet.type(`Profiles!A${String(row + 2)}`, [[id]]); });
  const opened = (a1: string): RunOutcome => {
    sheet.select(a1);
    const before = sheet.shown.length;
    const outcome = ran(sheet, 'showCard');
    const card = sheet.shown.slice(before).find((each) => each.kind === 'sidebar');
    if (card?.html.includes('"card":{"id"') !== true) throw new Error(`${a1}: no card was opened`);
    return outcome;
  };
  const lines = linesOf(ledger);
  const [few, some, many] = TIMELINE_SIZES.map((count) => fine('dialogTimeline', ran(sheet, 'dialogTimeline', nearest(lines, count))));
  if (few === undefined || some === undefined || many === undefined) throw new Error('There are three sizes');
  return {
    fromCustomers: tried.map((at) => opened(cellAt(ledger, 'customers', 'name', at))),
    fromPlan: tried.map((at) => opened(cellAt(ledger, 'followUps', 'customer', at))),
    byId: tried.map((at) => ran(sheet, 'dialogOpenCard', { id: idAt(at) })),
    timelines: { 2: few, 20: some, 200: many },
    round: ran(sheet, 'dialogTodaysRound'),
    brief: ran(sheet, 'dialogOpenBrief', [idAt(tried[3] ?? 0)]),
    roundBrief: ran(sheet, 'dialogOpenBrief', []),
  };
}

/** The customers by how near they are to so many lines of both logs. */
export function withAbout(ledger: OpenLedger, wanted: number): readonly string[] {
  return [...linesOf(ledger)].sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted)).map(([id]) => id);
}

/** Lines of both logs by customer id. */
function linesOf({ sheet, columns }: OpenLedger): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [tab, name] of [['purchases', 'Purchases'], ['contacts', 'Contacts']] as const) {
    const letter = String.fromCharCode(65 + (columns[tab].get('customerId') ?? 0));
    for (const [id] of sheet.values(`${name}!${letter}2:${letter}`)) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  }
  counts.delete('');
  return counts;
}

function nearest(lines: ReadonlyMap<string, number>, wanted: number): string {
  const [found] = [...lines].sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (found === undefined) throw new Error('The logs are empty');
  return found[0];
}
