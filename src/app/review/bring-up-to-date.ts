import type { Figure } from '../../domain/review/figure';
import { review } from '../../domain/review/review';
import type { Lang } from '../../ledger/lang';
import { headerRow } from '../../ledger/tabs';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import { addTab } from '../set-up/add-tab';
import type { SetUpWords } from '../set-up/apply';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { readReviewPeople } from './read-customers';
import { readReviewLogs } from './read-logs';
import { writeReview, type Written } from './review-tab';

/** What the review came to. */
export interface Reviewed extends Written {
  readonly ledger: Ledger;
  readonly figures: readonly Figure[];
}

const NEEDED = ['customers', 'purchases', 'contacts'] as const;
/** A person who keeps sorting is not waited for without end. */
const MOST_ROUNDS = 5;

/**
 * Brings the Review tab up to date, makes it the first time, and puts it in front. All figures are computed from the logs
 * anew; where nothing changed nothing is written. Cut off anywhere it is simply run again: figures are found by their keys.
 */
export function bringReviewUpToDate(env: Env, words: (lang: Lang) => SetUpWords): Reviewed | Stop {
  let made = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ledger = openLedger(env, [...NEEDED, 'review']);
    if (!made && isUnfinished(ledger)) {
      const known = openLedger(env, NEEDED);
      if (isStop(known)) return known;
      addTab(env, 'review', known.lang, words(known.lang));
      made = true;
      continue;
    }
    if (isStop(ledger)) return ledger;
    const sheet = ledger.sheets.review;
    if (sheet === undefined) return { stop: 'tabMissing', tab: 'review' };
    const people = readReviewPeople(ledger);
    const talks = readReviewLogs(ledger, people);
    const figures = review(people.all, talks);
    const written = writeReview(ledger, sheet, figures);
    if (written === 'moved') continue;
    env.shape.select(sheet, written.latestRow, 1);
    return { ledger, figures, ...written };
  }
  return { stop: 'sheetMoved' };
}

/** Whether the tab is still to be made, or a run that made it was cut off: a column without a header was not finished. */
function isUnfinished(ledger: Ledger | Stop): boolean {
  if (isStop(ledger)) return 'tab' in ledger && ledger.tab === 'review';
  const columns = Object.values(ledger.layout.review ?? {});
  const sheet = ledger.sheets.review;
  if (sheet === undefined) return true;
  const [headers = []] = ledger.env.book.read(sheet, { row: headerRow('review'), column: 1, rows: 1, columns: Math.max(...columns) });
  return columns.some((column) => (headers[column - 1] ?? '') === '');
}
