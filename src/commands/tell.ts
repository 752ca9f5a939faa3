import type { Env } from '../app/open-ledger';
import type { Answer, Problem } from '../app/contract/common';
import type { Stop } from '../app/stop';
import { isStop } from '../app/stop';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import type { CommandMessages } from '../i18n/commands/messages';
import { columnOf } from '../ledger/columns/of-tab';
import type { ColumnKey, TabKey } from '../ledger/keys';
import type { Lang } from '../ledger/lang';
import { tabName } from '../ledger/tabs';
import { wordIn } from '../ledger/words';

/** How long a passing message stays, in seconds. */
const SHORT = 5;
const LONG = 10;

/** A run that a person started: in their language, under the lock, ending in a sentence. */
export interface Run {
  readonly env: Env;
  /** The language of the person. */
  readonly lang: Lang;
  readonly messages: CommandMessages;
}

/** Waiting for another command to finish, in milliseconds: a person watches. */
const LOCK_WAIT = 15_000;

/** Runs a job under the document lock; busy, failed and finished all give an answer with a sentence. */
export function answer<T>({ env, lang, messages }: Run, job: () => T | Stop, entryKept = false): Answer<T> {
  try {
    const done = env.host.locked(LOCK_WAIT, job);
    if (done === null) return { ok: false, problem: stopProblem({ stop: entryKept ? 'busyEntryKept' : 'busy' }, lang) };
    return isStop(done.value) ? { ok: false, problem: stopProblem(done.value, lang) } : { ok: true, value: done.value };
  } catch (error) {
    return { ok: false, problem: { code: 'unknown', text: failure(error, messages), retry: true } };
  }
}

/** Says how a command ended, as a toast; gives the same sentence back for whoever called it as a function. */
export function say({ env }: Run, text: string): string {
  env.host.toast(text, text.length > 80 ? LONG : SHORT);
  return text;
}

/** A stop as a sentence with what to do about it. */
export function stopProblem(stop: Stop, lang: Lang): Problem {
  const { stops } = messagesFor(lang).commands;
  const column = (tab: TabKey, key: ColumnKey): string => wordIn(columnOf(tab, key as never).header, lang);
  const worded = (): string => {
    switch (stop.stop) {
      case 'tabMissing': return stops.tabMissing(tabName(stop.tab, lang));
      case 'columnMissing': return stops.columnMissing(column(stop.tab, stop.column), tabName(stop.tab, lang));
      case 'selectionElsewhere': return stops.selectionElsewhere(tabName(stop.tab, lang));
      case 'mergedSince': return stops.mergedSince(stop.customer);
      case 'customerUnknown': return stops.customerUnknown(stop.customer);
      case 'idMissing': return stops.idMissing(stop.customer);
      case 'customerTwice': return stops.customerTwice(stop.customer, tabName('customers', lang));
      case 'dayUnreadable': return stops.dayUnreadable(stop.given);
      case 'dayInFuture': case 'talkInFuture': case 'promisePast': return stops[stop.stop](formatDay(stop.day, lang));
      case 'numberUnreadable': return stops.numberUnreadable(column('purchases', stop.column), stop.given);
      case 'textTooLong': return stops.textTooLong(column(stop.tab, stop.column), stop.most);
      case 'addressBad': return stops.addressBad(stop.address);
      case 'addressOfCustomer': return stops.addressOfCustomer(stop.address);
      case 'filterElsewhere': return stops.filterElsewhere(tabName(stop.tab, lang));
      case 'headersBelow': return stops.headersBelow(stop.row);
      case 'columnTwice': return stops.columnTwice(column('customers', stop.column));
      case 'placeGone': return stops.placeGone(stop.place);
      default: return stops[stop.stop];
    }
  };
  return { code: stop.stop, text: worded(), retry: stop.stop === 'busy' || stop.stop === 'busyEntryKept' || stop.stop === 'sheetMoved' };
}

/** What the host's errors mean for the person, by the texts Google gives them. */
function failure(error: unknown, { stops }: CommandMessages): string {
  const detail = error instanceof Error ? error.message : String(error);
  if (/maximum execution time/i.test(detail)) return stops.timeLimit;
  if (/too many scripts running|too many times per second/i.test(detail)) return stops.tooManyScripts;
  if (/invoked too many times|too much computer time/i.test(detail)) return stops.quota;
  if (/do not have permission|not permitted|protected/i.test(detail)) return stops.notAllowed;
  return stops.unknown(detail);
}
