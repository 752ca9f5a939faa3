import { dayFromIso, isoFromDay } from '../../src/domain/day';
import { createDayReader, stampOf } from '../../src/google/zone';

/** The instant a host hands out for a date cell: midnight on the zone's wall clock, searched without the code under test. */
function midnight(iso: string, zone: string, gap: 'before' | 'after'): Date {
  const noon = Date.parse(`${iso}T12:00:00Z`);
  const shown = (ms: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(ms));
  let first = Infinity;
  for (let ms = noon - 30 * 3_600_000; ms <= noon + 30 * 3_600_000; ms += 900_000) {
    if (shown(ms).startsWith(iso)) { first = ms; break; }
  }
  const exists = shown(first).endsWith('00:00:00');
  return new Date(exists || gap === 'after' ? first : first - 3_600_000);
}

const ZONES = ['Asia/Taipei', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/London', 'America/New_York', 'Etc/UTC'];
// Around clock changes of each zone; Apia had no 2011-12-30 at all.
const DAYS = ['2018-11-03', '2018-11-04', '2018-11-05', '2018-02-17', '2018-02-18', '2011-12-29', '2011-12-31', '2012-01-01', '2026-03-29', '2026-10-25', '2026-03-08', '1997-01-01', '2000-02-29'];

describe.each(ZONES)('a date cell in %s', (zone) => {
  test.each(DAYS)('%s is read as the day it shows', (iso) => {
    for (const gap of ['before', 'after'] as const) {
      expect(isoFromDay(createDayReader(zone)(midnight(iso, zone, gap)))).toBe(iso);
    }
  });
});

test('a time of day does not move the day', () => {
  const read = createDayReader('Asia/Taipei');
  expect(read(new Date('2026-05-19T16:00:00Z'))).toBe(dayFromIso('2026-05-20'));
  expect(read(new Date('2026-05-20T15:59:59Z'))).toBe(dayFromIso('2026-05-20'));
  expect(read(new Date('2026-05-20T15:00:00Z'))).toBe(dayFromIso('2026-05-20'));
});

test('a stamp is the wall clock of the zone', () => {
  expect(stampOf(Date.parse('2026-05-20T15:04:05Z'), 'Asia/Taipei')).toBe('2026-05-20 23:04:05');
  expect(stampOf(Date.parse('2026-05-20T16:04:05Z'), 'Asia/Taipei')).toBe('2026-05-21 00:04:05');
});
