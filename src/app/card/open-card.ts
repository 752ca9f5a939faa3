import type { Day } from '../../domain/day';
import type { Lang } from '../../ledger/lang';
import type { Card, Lesson } from '../contract/card';
import type { Who } from '../contract/common';
import type { Env, Ledger } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { appendLine } from '../workbook/history';
import { cardOfRow } from './card-of-row';
import type { CustomerRow } from '../workbook/customer-row';
import { customerRow } from '../workbook/customer-row';
import { decidedToday } from './decided';
import { lastLesson } from './last-lesson';
import { profileRow } from '../facts/profile-row';
import { unmaskedLine } from './unmasked-line';

/** The card of one customer for today, masked. Nothing is written, so no lock is needed. */
export function openCard(env: Env, who: Who, lang: Lang): Card | Stop {
  return attempts(env, (ledger) => {
    const row = customerRow(ledger, who);
    return row === 'moved' || isStop(row) ? row : cardOf(ledger, row, lang, true);
  }, ['profiles']);
}

/**
 * The same with nothing masked. That somebody asked for it is written down first (「不隨意透露客戶的重要信息」), a line for
 * each time.
 * @param batch the id of the line in History
 */
export function openCardInFull(env: Env, who: Who, lang: Lang, batch: string): Card | Stop {
  let logged = false;
  return attempts(env, (ledger) => {
    const row = customerRow(ledger, who);
    if (row === 'moved' || isStop(row)) return row;
    if (!logged) appendLine(ledger, batch, unmaskedLine(row));
    logged = true;
    return cardOf(ledger, row, lang, false);
  }, ['profiles']);
}

/**
 * The card of a row that was read just now.
 * @param lesson what is known of it by the day of the last talk; left out, the end of the log is looked at, unless the log
 *   had to be read for the grade: then the timeline tells, so that the card is not later still
 */
export function cardOf(ledger: Ledger, row: CustomerRow, lang: Lang, masked: boolean, lesson?: (lastTalk: Day | null) => Lesson | null): Card | 'moved' {
  const decided = decidedToday(ledger, [row]);
  const [only] = decided === 'moved' ? [] : decided;
  if (only === undefined) return 'moved';
  const profile = profileRow(ledger, row.entry.id);
  if (profile === 'moved') return 'moved';
  const { lastTalk } = only.decision;
  const learned = lesson !== undefined ? lesson(lastTalk) : only.replayed ? null : lastLesson(ledger, row.entry.id, lastTalk);
  return cardOfRow(ledger, { row, profile, decided: only, lesson: learned }, lang, masked);
}
