import type { Figure } from '../../domain/review/figure';
import { review } from '../../domain/review/review';
import type { Lang } from '../../ledger/lang';
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
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ledger = openLedger(env, [...NEEDED, 'review']);
    if (isStop(ledger)) {
      if (ledger.stop !== 'tabMissing' || ledger.tab !== 'review') return ledger;
      const known = openLedger(env, NEEDED);
      if (isStop(known)) return known;
      addTab(env, 'review', known.lang, words(known.lang));
      continue;
    }
    const sheet = ledger.sheets.review;
    if (sheet === undefined) return { stop: 'tabMissing', tab: 'review' };
    const people = readReviewPeople(ledger);
    const talks = readReviewLogs(ledger, people);
    const figures = review(people.all, talks);
    const written = writeReview(ledger, sheet, figures);
    if (written === 'moved') continue;
    env.shape.select(sheet, 1, 1);
    return { ledger, figures, ...written };
  }
  return { stop: 'sheetMoved' };
}
