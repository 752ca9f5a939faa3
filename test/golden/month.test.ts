import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeLedgers } from '../real/support/ledger';
import { pageOf } from './month/page';
import { playMonth, type PlayedMonth } from './month/play';
import { CALENDAR } from './month/story';

jest.setTimeout(120_000);

const GOLDEN = path.join(__dirname, 'month.md');
let month: PlayedMonth;

beforeAll(() => { month = playMonth(); });
afterAll(closeLedgers);

test('a month of cards, talks, purchases, holidays and a full week reads as test/golden/month.md', () => {
  const page = pageOf(month);
  // Written anew with UPDATE_GOLDEN=1, to be read before it is kept.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, page);
  expect(page).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('no morning plans more than fits, promises apart, nobody for a day that is not worked, and no promise slips', () => {
  for (const { day, plan } of month.days) {
    const today = plan.filter((row) => row['State'] === 'Today');
    const promises = today.filter((row) => /promise/i.test(String(row['Why now'])));
    expect({ day, fits: today.length <= Math.max(CALENDAR.capacity, promises.length) }).toEqual({ day, fits: true });
    const off = plan.filter((row) => isOff(String(row['Planned for'])));
    expect({ day, off }).toEqual({ day, off: [] });
    const slipped = plan.filter((row) => /Promised for/.test(String(row['Why now'])) && row['Planned for'] !== row['Was due']);
    expect({ day, slipped }).toEqual({ day, slipped: [] });
  }
});

test('it has in it what such a month has to show', () => {
  const morning = (day: string) => month.days.find((each) => each.day === day);
  const why = (day: string, who: string) => morning(day)?.plan.find((row) => row['Customer'] === who)?.['Why now'];
  expect(why('2025-02-03', '吳建國')).toBe('Interval of E after the talk of 2 Jan 2025. Was due 23 Jan 2025; the days before this one are full.');
  // A fall stands first, and only beside whom it puts first, not beside everybody who was moved by a day.
  expect(why('2025-02-03', 'Mercer Trading')).toBe('Falls to B on 11 Feb 2025 unless you talk before. Interval of close contact after the talk of 27 Dec 2024.');
  expect(why('2025-02-03', '王淑芬')).not.toContain('Falls to B');
  expect(morning('2025-02-06')?.said).toContain('1 tick logged as a contact.');
  expect(morning('2025-02-27')?.counts).toContain('1 promise past that today');
  expect(why('2025-03-03', 'Oakley Foods')).toContain('Broken promise of 27 Feb 2025');
  expect(why('2025-03-03', 'Greta Moss')).toBe('Do not contact.');
});

/** Saturdays and Sundays but the one made up for, and holidays. */
function isOff(day: string): boolean {
  if (day === '' || CALENDAR.makeUpWorkdays.some((made) => made === day)) return false;
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || CALENDAR.holidays.some((off) => off === day);
}
