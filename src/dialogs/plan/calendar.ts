import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { PlanLine, PlanPageData } from '../../app/contract/plan';
import type { DialogMessages } from '../../i18n/dialogs/messages';

/**
 * The plan as an iCalendar file (RFC 5545): an all-day event for each contact, which rings once and blocks no time.
 * The same follow-up keeps its UID, and SEQUENCE grows by the day: whoever takes the file in again has each event once,
 * on its latest day.
 */
export function planCalendar(data: PlanPageData, words: DialogMessages['plan'], now: Date): string {
  const calendar = ical({
    name: words.calendarName,
    prodId: { company: 'Customer Ledger', product: 'Plan', language: data.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
  });
  for (const line of data.lines) {
    const event = calendar.createEvent({
      id: idOf(line),
      sequence: serialOf(data.today),
      stamp: now,
      allDay: true,
      start: new Date(line.day),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      summary: oneLine([line.grade, line.customer, line.nextAction].filter((part) => part !== '').join(' · ')),
      description: plainText(descriptionOf(line, words)),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: data.ringAt * 60 }).relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf(line: PlanLine, words: DialogMessages['plan']): string {
  const parts: readonly (readonly [string, string])[] = [
    [words.phone, line.phone], [words.whyNow, line.whyNow], [words.strategy, line.strategy],
    [words.lastTalk, line.lastTalk], [words.changeNext, line.changeNext],
  ];
  return parts.filter(([, text]) => text !== '').map(([label, text]) => words.labelled(label, text)).join('\n');
}

/** A customer's own id may hold anything; escaped like this two of them are never the same. */
function idOf({ uid }: PlanLine): string {
  return encodeURIComponent(plainText(uid)).replace(/%40/g, '@');
}

/** The number of a day as a spreadsheet counts: one more every day. */
function serialOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 86_400_000) + 25_569;
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** RFC 5545 allows no control characters in a text but tab and line feed, and UTF-8 no half of a pair. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/\p{Cs}/gu, '\ufffd');
}
