import { readBuys, readTalks } from '../../../local/sample/sample-log';
import { SAMPLE_CUSTOMERS } from '../../../local/sample/sample-customers';
import { sampleRows } from '../../../local/sample/sample-rows';
import { todaySerial } from '../../../local/sample/today-serial';

const TODAY = 46000;

test('a talk and a purchase are read from their short form', () => {
  expect(readTalks('visit-30 call-5x call-6>2 mail-20<3')).toEqual([
    { channel: 'visit', daysAgo: 30, reached: true, promised: null },
    { channel: 'call', daysAgo: 5, reached: false, promised: null },
    { channel: 'call', daysAgo: 6, reached: true, promised: -2 },
    { channel: 'mail', daysAgo: 20, reached: true, promised: 3 },
  ]);
  expect(readBuys('W2-100 F1-40r')).toEqual([
    { product: 'W2', daysAgo: 100, returned: false }, { product: 'F1', daysAgo: 40, returned: true },
  ]);
  expect(() => readTalks('visit')).toThrow('«visit» is no talk');
  expect(() => readBuys('W2')).toThrow('«W2» is no purchase');
});

test('sixty customers, no name twice, nothing logged before the card was entered or after today', () => {
  expect(SAMPLE_CUSTOMERS).toHaveLength(60);
  expect(new Set(SAMPLE_CUSTOMERS.map((customer) => customer.name)).size).toBe(60);
  for (const customer of SAMPLE_CUSTOMERS) {
    for (const { daysAgo } of [...readTalks(customer.talks ?? ''), ...readBuys(customer.buys ?? '')]) {
      expect(daysAgo).toBeGreaterThanOrEqual(0);
      expect(daysAgo).toBeLessThanOrEqual(customer.entered);
    }
  }
});

test('every line names a customer of the sample, in the words of the sheet', () => {
  for (const [locale, yes, visit] of [['en', 'Yes', 'visit'], ['zh_TW', '是', '拜訪'], ['zh_CN', '是', '拜访']]) {
    const rows = sampleRows(TODAY, locale ?? '');
    const ids = new Set(rows.customers.map((row) => row['id']));
    for (const line of [...rows.purchases, ...rows.contacts]) expect(ids).toContain(line['customerId']);
    expect(rows.customers.some((row) => row['saidYes'] === yes)).toBe(true);
    expect(rows.contacts.some((row) => row['channel'] === visit)).toBe(true);
  }
});

test('today is the calendar day of the zone', () => {
  const late = new Date('2026-01-31T20:00:00Z');
  expect(todaySerial(late, 'Asia/Taipei') - todaySerial(late, 'Europe/London')).toBe(1);
  expect(todaySerial(new Date('1900-01-01T12:00:00Z'), 'UTC')).toBe(2);
});
