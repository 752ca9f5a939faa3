import { columnOf, keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { tabName, tabOfName } from '../../ledger/tabs';
import { allWords, wordIn } from '../../ledger/words';
import type { LogTab } from '../workbook/lines';

/** What a line of a merge in History is about. */
export type Place =
  /** A cell of somebody's row, and where that row stood. */
  | { readonly is: 'cell'; readonly tab: RowTab; readonly row: number; readonly key: string }
  /** The customer of a line in a log. */
  | { readonly is: 'line'; readonly tab: LogTab; readonly lineId: string };

/** The tabs on which a customer has a row of his own. */
export type RowTab = 'customers' | 'profiles';

/** The column that tells whose row it is. */
export const ID_KEY = { customers: 'id', profiles: 'customerId' } as const satisfies Readonly<Record<RowTab, string>>;

/** A place as History says it: `Customers!12 · Phone`, `Purchases · line id`. */
export function textOfPlace(place: Place, lang: Lang): string {
  const tab = tabName(place.tab, lang);
  return place.is === 'line' ? tab + BETWEEN + place.lineId : `${tab}!${place.row}${BETWEEN}${headerOf(place.tab, place.key, lang)}`;
}

/** The place that History says, in whatever language it was written; null for the line that says who was merged. */
export function placeOfText(text: string): Place | null {
  const end = text.indexOf(BETWEEN);
  const [name = '', row] = text.slice(0, Math.max(0, end)).split('!');
  const tab = tabOfName(name);
  const about = text.slice(end + BETWEEN.length);
  if (tab === 'customers' || tab === 'profiles') {
    const key = (keysOf(tab) as readonly ColumnKey<RowTab>[]).find((each) => allWords(columnOf(tab, each as never).header).includes(about));
    return key === undefined || row === undefined ? null : { is: 'cell', tab, row: Number(row), key };
  }
  return tab === 'purchases' || tab === 'contacts' ? { is: 'line', tab, lineId: about } : null;
}

const BETWEEN = ' · ';

function headerOf(tab: RowTab, key: string, lang: Lang): string {
  return wordIn(columnOf(tab, key as never).header, lang);
}
