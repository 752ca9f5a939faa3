import type { Host } from '../app/ports';
import type { Day } from '../domain/day';
import type { Lang } from '../ledger/lang';
import { langOfLocale } from '../ledger/lang';
import { createDayReader, stampOf } from './zone';
import type { Sheets } from './sheets';

/** Time, names and the lock over Apps Script. Nothing is asked of the host before it is needed. */
export function createHost(sheets: Sheets): Host {
  const started = Date.now();
  let reader: ((date: Date) => Day) | null = null;
  let zone = '';
  const zoneName = (): string => {
    if (zone === '') zone = sheets.spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  const dayOfDate = (date: Date): Day => {
    reader = reader ?? createDayReader(zoneName());
    return reader(date);
  };
  return {
    today: () => dayOfDate(new Date()),
    stamp: () => stampOf(Date.now(), zoneName()),
    newId: () => Utilities.getUuid(),
    who: () => activeUser(),
    locale: userLang,
    region: () => /[-_]([A-Za-z]{2})$/.exec(sheets.spreadsheet.getSpreadsheetLocale())?.[1]?.toUpperCase() ?? '',
    dayOfDate,
    locked: (waitMs, job) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(waitMs)) return null;
      try {
        return { value: job() };
      } finally {
        // Buffered writes must be real before the next script may read, also after a failure.
        SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
    toast: (text, seconds) => {
      sheets.spreadsheet.toast(text, '', seconds);
    },
    elapsed: () => Date.now() - started,
  };
}

/** The language of the person's own locale: known in every authorization mode. */
export function userLang(): Lang {
  return langOfLocale(Session.getActiveUserLocale());
}

/** The time zone that the spreadsheet's dates are in. */
export function sheetZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

/** The default build has no right to the address; Google then gives '' or refuses. */
function activeUser(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}
