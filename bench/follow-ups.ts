import type { RunOutcome } from '../local/headless/open-headless';
import { blockAt, cellAt, DAYS, fine, ran, ranClean, type OpenLedger } from './open-ledger';

/** What the plan costs on one ledger, over three days. */
export interface PlanCosts {
  readonly first: RunOutcome;
  readonly same: RunOutcome;
  readonly ticks: readonly RunOutcome[];
  readonly notReached: readonly RunOutcome[];
  readonly unticked: readonly RunOutcome[];
  /** The morning after a day that was done in the order of the plan. */
  readonly morning: RunOutcome;
  /** The morning after a day on which some lines were left out, and some far down were done. */
  readonly scattered: RunOutcome;
  /** The morning after a day in order, on which new cards came in. */
  readonly newcomers: RunOutcome;
}

/** Contacts of a day. */
const DONE_ON_A_DAY = 20;
/** About 120 a month. */
const CARDS_ON_A_DAY = 6;

/** @param tell is told every run while it is going on */
export function planCosts(ledger: OpenLedger, tell: (what: string, outcomes: readonly RunOutcome[]) => void): PlanCosts {
  const told = <T extends RunOutcome | readonly RunOutcome[]>(what: string, outcomes: T): T => {
    tell(what, 'report' in outcomes ? [outcomes] : outcomes);
    return outcomes;
  };
  const morningOf = (day: string): RunOutcome => {
    ledger.sheet.setToday(day);
    told('the regrade of the next morning', ran(ledger.sheet, 'regradeAll'));
    return told('the plan of the next morning', refreshed(ledger));
  };
  told('the first regrade', ran(ledger.sheet, 'regradeAll'));
  expectGrades(ledger);
  const first = told('the first plan', refreshed(ledger));
  const same = told('the plan with nothing changed', refreshed(ledger));
  const { size } = ledger;
  // A day in order; lines further down are ticked by mistake.
  const places = Array.from({ length: DONE_ON_A_DAY }, (_, at) => at);
  const far = [Math.floor(size / 3), Math.floor((size * 2) / 3), size - 1];
  const ticks = told('ticks', [...places.slice(0, 16), ...far].map((at) => ticked(ledger, at, true)));
  const notReached = told('customers who were not reached', places.slice(16).map((at) => fine('onEdit', ledger.sheet.edit(cellAt(ledger, 'followUps', 'outcome', at), [['Not reached']]))));
  const unticked = told('ticks taken back', far.map((at) => ticked(ledger, at, false)));
  const morning = morningOf(DAYS.second);
  const unchanged = refreshed(ledger);
  if (unchanged.report.calls.writes > 0) throw new Error('A second plan of the morning wrote something');
  told('ticks here and there', [...places.filter((at) => at !== 7), ...far.slice(1)].map((at) => ticked(ledger, at, true)));
  const scattered = morningOf(DAYS.third);
  places.forEach((at) => ticked(ledger, at, true));
  for (let card = 0; card < CARDS_ON_A_DAY; card += 1) ledger.sheet.type(cellAt(ledger, 'customers', 'name', size + card), [[`Card ${String(card + 1)}`]]);
  return { first, same, ticks, notReached, unticked, morning, scattered, newcomers: morningOf(DAYS.last) };
}

function refreshed({ sheet }: OpenLedger): RunOutcome {
  return ranClean(sheet, 'refreshFollowUps');
}

function ticked(ledger: OpenLedger, at: number, done: boolean): RunOutcome {
  const outcome = fine('onEdit', ledger.sheet.tick(cellAt(ledger, 'followUps', 'done', at), done));
  // A tick that was not understood would cost nothing.
  if (outcome.report.calls.writes === 0) throw new Error(`The tick of line ${String(at)} wrote nothing`);
  return outcome;
}

/** Everybody must be graded: a ledger of nobody costs little. */
function expectGrades(ledger: OpenLedger): void {
  const { sheet, size } = ledger;
  const blank = sheet.values(blockAt(ledger, 'customers', 'grade', 0, size, 1)).filter(([grade]) => grade === '').length;
  if (blank > 0) throw new Error(`${String(blank)} customers have no grade`);
}
