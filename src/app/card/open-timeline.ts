import { isoFromDay } from '../../domain/day';
import type { ContactLine } from '../../ledger/contact-row';
import type { PurchaseLine } from '../../ledger/purchase-row';
import type { Lesson, Timeline, TimelineEntry } from '../contract/card';
import type { Env } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customerRow } from '../workbook/customer-row';
import type { Placed } from './log-lines';
import { purchasesOf, talksOf } from './log-lines';
import { referralsOf } from './referrals';

/** As many lines as the card shows at once. */
const MOST = 20;

/** What was said and bought lately, what was learned, and who knows whom. */
export function openTimeline(env: Env, id: string): Timeline | Stop {
  return attempts<Timeline>(env, (ledger) => {
    const row = customerRow(ledger, { id });
    if (row === 'moved' || isStop(row)) return row;
    const talks = talksOf(ledger, id, MOST);
    const purchases = talks === 'moved' ? talks : purchasesOf(ledger, id, MOST);
    if (talks === 'moved' || purchases === 'moved') return 'moved';
    // Of one day the purchase came last.
    const latest = [...purchases.all.map(({ row: at, line: { day } }) => ({ at, day, talk: false })), ...talks.all.map(({ row: at, line: { day } }) => ({ at, day, talk: true }))]
      .sort((a, b) => b.day - a.day).slice(0, MOST);
    const bought = purchases.whole(latest.flatMap(({ at, talk }) => (talk ? [] : [at])));
    const talked = bought === 'moved' ? 'moved' : talks.whole(latest.flatMap(({ at, talk }) => (talk ? [at] : [])));
    const referrals = talked === 'moved' ? 'moved' : referralsOf(ledger, row);
    if (bought === 'moved' || talked === 'moved' || referrals === 'moved') return 'moved';
    const entries = [...bought.map(purchaseEntry), ...talked.map(talkEntry)].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
    return { entries, more: talks.all.length + purchases.all.length - entries.length, lesson: lessonOf(talks.all), ...referrals };
  });
}

/** The latest «change next time» among talks that come latest first. */
export function lessonOf(talks: readonly Placed<ContactLine>[]): Lesson | null {
  const found = talks.find(({ line }) => line.changeNext !== '')?.line;
  return found === undefined ? null : { day: isoFromDay(found.day), text: found.changeNext };
}

function talkEntry({ line: { day, channel, reached, said, reaction, worked, fellShort, changeNext, promised } }: Placed<ContactLine>): TimelineEntry {
  return {
    kind: 'talk', day: isoFromDay(day), channel: channel ?? '', reached, said, reaction, worked, fellShort, changeNext,
    promised: promised === null ? '' : isoFromDay(promised),
  };
}

function purchaseEntry({ line: { day, product, quantity, amount, orderNo, note, status } }: Placed<PurchaseLine>): TimelineEntry {
  return { kind: 'purchase', day: isoFromDay(day), product, quantity, amount, orderNo, note, returned: status === 'returned' };
}
