import type { RunOutcome } from '../local/headless/open-headless';
import { withAbout } from './card';
import { ran, type OpenLedger, type Opener } from './open-ledger';

/** What it costs to make one customer of two, two of one again, and nobody of one, each with about twenty lines of the logs. */
export interface MergeCosts {
  readonly pair: RunOutcome;
  readonly merge: RunOutcome;
  readonly past: RunOutcome;
  readonly apart: RunOutcome;
  readonly erase: RunOutcome;
}

const LINES = 20;

export function mergeCosts(opener: Opener, size: number): MergeCosts {
  const ledger = opener.open(size);
  const { sheet } = ledger;
  ran(sheet, 'regradeAll');
  ran(sheet, 'refreshFollowUps');
  ran(sheet, 'reviewMonths');
  const [keep, drop] = twoWith(ledger);
  const change = (key: string, to: string): unknown => ({ key, from: '', to });
  for (const id of [keep, drop]) ran(sheet, 'dialogSaveFacts', { customerId: id, changes: [change('family', 'two boys'), change('likes', `tea, says ${id}`), change('address', '9 Long Road')], saveId: `facts-${id}` });
  const pair = ran(sheet, 'dialogOpenPair', { pair: [{ id: keep }, { id: drop }], inFull: false });
  const merge = ran(sheet, 'dialogMerge', { keep: { id: keep }, drop: { id: drop }, take: ['phone', 'email', 'likes', 'family'], mergeId: 'bench-merge' });
  const past = ran(sheet, 'dialogPastMerges');
  const apart = ran(sheet, 'dialogTakeApart', 'bench-merge');
  const erase = ran(sheet, 'dialogErase', { who: { id: keep }, eraseId: 'bench-erase' });
  sheet.dispose();
  return { pair, merge, past, apart, erase };
}

function twoWith(ledger: OpenLedger): readonly [string, string] {
  const [keep, drop] = withAbout(ledger, LINES);
  if (keep === undefined || drop === undefined) throw new Error('There are two customers');
  return [keep, drop];
}
