import { MOST_IN_A_PART } from '../../app/contract/import';
import type { Preview } from '../../intake/plan';
import { toParts } from '../../intake/to-parts';
import type { Cargo } from './use-sending';

/** What of a preview goes over. Each part is put together when its turn comes: all of 28,000 customers at once would hold the page up. */
export function cargoOf(preview: Preview, importId: string, source: string): Cargo {
  const going = preview.rows.filter(({ state }) => state === 'new' || state === 'updated');
  const part: Cargo['part'] = (at) => toParts({ ...preview, rows: going.slice(at * MOST_IN_A_PART, (at + 1) * MOST_IN_A_PART) }, importId, source)[0] ?? null;
  return { importId, customers: going.length, part };
}
