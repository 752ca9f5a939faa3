import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { PlanLine, PlanPageData } from '../../src/app/contract/plan';
import { planCalendar } from '../../src/dialogs/plan/calendar';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { PLAN, planLine } from './support/samples';

const NOW = new Date('2026-11-23T01:02:03Z');
const words = dialogMessages('zh-Hant').plan;
const fileOf = (change: Partial<PlanPageData> = {}): string => planCalendar({ ...PLAN, lang: 'zh-Hant', ...change }, words, NOW);
const withLine = (change: Partial<PlanLine>): string => fileOf({ lines: [{ ...planLine(0), ...change }] });

/** What a calendar reads out of the file: ical.js throws at what RFC 5545 forbids. */
function eventsOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

describe('the plan as a calendar file', () => {
  test('every contact is an all-day event of its day that blocks no time and rings once', () => {
    const events = eventsOf(fileOf());
    expect(events).toHaveLength(PLAN.lines.length);
    const [first] = events;
    expect(first?.uid).toBe(PLAN.lines[0]?.uid);
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.startDate.toString()).toBe('2026-11-23');
    expect(first?.endDate.toString()).toBe('2026-11-24');
    expect(first?.summary).toBe('B · 王○明 · Settle the issue: delivery date');
    for (const label of [words.phone, words.whyNow, words.strategy, words.lastTalk, words.changeNext]) expect(first?.description).toContain(`${label}：`);
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(first?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(String(first?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T01:02:03Z');
    const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarms[0]?.getFirstProperty('trigger')?.getParameter('related')).toBe('START');
    // 510 minutes after midnight: half past eight.
    expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('PT8H30M');
  });

  test('the file says what it is', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf()) as never);
    expect(['version', 'prodid', 'calscale', 'method'].map((name) => calendar.getFirstPropertyValue(name)))
      .toEqual(['2.0', '-//Customer Ledger//Plan//ZH-HANT', 'GREGORIAN', 'PUBLISH']);
  });

  test('a second download has the same events; the next day\'s is newer', () => {
    const ids = (file: string): readonly string[] => eventsOf(file).map(({ uid }) => uid);
    const sequences = (file: string): readonly unknown[] => [...new Set(eventsOf(file).map(({ sequence }) => sequence))];
    expect(ids(fileOf())).toEqual(ids(fileOf()));
    expect(new Set(ids(fileOf())).size).toBe(PLAN.lines.length);
    expect(sequences(fileOf())).toEqual([46349]);
    expect(sequences(fileOf({ today: '2026-11-24' }))).toEqual([46350]);
  });

  test('a contact that was moved is the same event on another day', () => {
    const [before] = eventsOf(withLine({ day: '2026-11-23' }));
    const [after] = eventsOf(withLine({ day: '2026-12-01' }));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.startDate.toString()).toBe('2026-12-01');
  });

  test.each([[0, 'PT0S'], [1, 'PT1M'], [420, 'PT7H'], [1439, 'PT23H59M']])('rings %d minutes after midnight', (ringAt, duration) => {
    expect(fileOf({ ringAt })).toContain(`TRIGGER;RELATED=START:${duration}\r\n`);
  });

  test('nobody to contact gives a calendar without events', () => {
    expect(eventsOf(fileOf({ lines: [] }))).toEqual([]);
  });
});

describe('whatever stands in the cells', () => {
  test.each([
    ['commas, semicolons, backslashes', 'a, b; c \\ d \\n e'],
    ['line breaks of every kind', 'one\r\ntwo\nthree\rfour'],
    ['an event of its own', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
    ['Chinese and emoji, long', '簽約，催貨款🎉👨‍👩‍👧'.repeat(30)],
    ['quotes and colons', '"he said: yes"'],
    ['a parameter', ';X-EVIL=1:hello'],
  ])('%s come out as they went in', (_, text) => {
    const [event, ...more] = eventsOf(withLine({ lastTalk: text, changeNext: '', strategy: '', whyNow: '', phone: '' }));
    expect(more).toEqual([]);
    expect(event?.description).toBe(`${words.lastTalk}：${text.replace(/\r\n?/g, '\n')}`);
  });

  test('control characters and half characters are left out or marked', () => {
    const [event] = eventsOf(withLine({ lastTalk: 'a\u0000b\u0007c\u000bd\ud83d e\udc00', changeNext: '', strategy: '', whyNow: '', phone: '' }));
    expect(event?.description).toBe(`${words.lastTalk}：abcd\ufffd e\ufffd`);
  });

  test('ids of one\'s own stay different, and safe', () => {
    const uids = ['客,1', '客;1', 'A B', 'AB', 'A%20B', 'x\r\nBEGIN:VEVENT'];
    const events = eventsOf(fileOf({ lines: uids.map((uid) => ({ ...planLine(0), uid })) }));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(uids.length);
  });

  test('lines end in CRLF and are folded at 75 octets, never within a character', () => {
    const text = fc.string({ unit: fc.constantFrom('王', '🎉', 'a', ' ', ',', ';', '\\', '\n', '\r', '"', ':', 'é', '\t'), maxLength: 300 });
    fc.assert(fc.property(text, text, (summary, description) => {
      const file = withLine({ customer: summary, lastTalk: description });
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file).not.toContain('\ufffd');
      const [event] = eventsOf(file);
      expect(event?.summary).toBe(['B', summary, 'Settle the issue: delivery date'].filter((part) => part !== '').join(' · ').replace(/\s+/g, ' ').trim());
      if (description !== '') expect(event?.description).toContain(`${words.lastTalk}：${description.replace(/\r\n?/g, '\n')}`);
    }), { numRuns: 200 });
  });
});
