import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sale } from './support/cdnow';
import { daysBetween, salesUntil } from './support/cdnow';
import type { Sheet } from './support/ledger';
import { bundle, closeLedgers, columnUnder, must, openFileInLedger, openLedger, ownFolder, ROOT, sharedPath } from './support/ledger';

/** The cohort's own list; every purchase of three quarters recorded one by one, on its own day. */
const CUSTOMERS = sharedPath('cdnow-sample/customers.csv');
const PURCHASES = sharedPath('cdnow-sample/purchases.csv');
const FIRST = '1997-01-01';
const LAST = '1997-09-30';
/** Regraded every day of this stretch, else every Sunday and on each month's last day. */
const DAILY = ['1997-03-24', '1997-04-06'] as const;
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F', 'Not graded'] as const;
const GOLDEN = path.join(ROOT, 'test/golden');

jest.setTimeout(300_000);
afterAll(closeLedgers);

(CUSTOMERS === null || PURCHASES === null ? describe.skip : describe)('the CDNOW sample, 1997-01-01 to 1997-09-30', () => {
  let sheet: Sheet;
  /** Grades by customer on the days that are asked about. */
  let gradesOn: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
  let sales: Sale[] = [];
  const named = namedCustomers();
  const kept = new Set([...monthEnds(), ...named.flatMap(({ expected }) => expected.map(({ day }) => day))]);

  beforeAll(() => {
    sales = salesUntil(PURCHASES ?? '', LAST);
    const lines = sales.map(({ day, customer, quantity, amount }, at) => ({ customerId: customer, day, product: 'CD', quantity, amount, orderNo: '', note: '', lineId: `sale-${String(at + 1)}` }));
    const folder = ownFolder();
    const save = path.join(folder, 'walked.json');
    const code = path.join(folder, 'Code.js');
    writeFileSync(code, bundle().code);
    const days = daysBetween(FIRST, LAST).map((day) => {
      const sunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
      const keep = kept.has(day);
      return { day, sales: lines.filter((line) => line.day === day), keep, regrade: keep || sunday || (day >= DAILY[0] && day <= DAILY[1]) };
    });
    const plan = JSON.stringify({ code, customers: CUSTOMERS, save, days });
    gradesOn = JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=1000', path.join(__dirname, 'support/walk-days.mjs')], { input: plan, encoding: 'utf8', maxBuffer: 1e9 })) as typeof gradesOn;
    sheet = openLedger({ today: LAST, file: JSON.parse(readFileSync(save, 'utf8')) as ReturnType<Sheet['snapshot']> });
  }, 1_800_000);

  test('every purchase is in the log once', () => {
    expect(columnUnder(sheet, 'Purchases', 'Customer ID')).toEqual(sales.map(({ customer }) => customer));
    expect(columnUnder(sheet, 'Purchases', 'Date')).toEqual(sales.map(({ day }) => day));
    expect(columnUnder(sheet, 'Purchases', 'Amount')).toEqual(sales.map(({ amount }) => amount));
    expect(new Set(columnUnder(sheet, 'Purchases', 'Line ID')).size).toBe(sales.length);
  });

  test('every customer has a grade with a reason, and the totals of their own purchases', () => {
    const [headers = [], ...rows] = sheet.values('customers');
    expect(rows).toHaveLength(2357);
    const at = (header: string): number => headers.indexOf(header);
    for (const row of rows) {
      const own = sales.filter(({ customer }) => customer === row[0]);
      expect(GRADES).toContain(row[at('Grade')]);
      expect(String(row[at('Why')])).toMatch(new RegExp(`^${String(row[at('Grade')])}: .{10,}`));
      expect(row[at('Purchases')]).toBe(new Set(own.map(({ day }) => day)).size || '');
      expect(row[at('Last purchase')]).toBe(own.at(-1)?.day ?? '');
      expect(Number(row[at('Total')])).toBeCloseTo(own.reduce((sum, { amount }) => sum + amount, 0), 2);
    }
  });

  test('nothing happens on a second regrade of the same day', () => {
    const before = JSON.stringify(sheet.values('customers'));
    const { report, result } = must(sheet, 'regradeAll');
    expect(report.calls.writes).toBe(0);
    expect(report.cells.written).toBe(0);
    expect(result).toMatchObject({ value: { customers: 2357, changed: 0, up: 0, down: 0, problems: 0 } });
    expect(JSON.stringify(sheet.values('customers'))).toBe(before);
  });

  test('a fresh copy with all lines, regraded once on the last day, gives the same in every result column', async () => {
    const folder = ownFolder();
    const file = path.join(folder, 'Purchases.csv');
    writeFileSync(file, ['Date,Customer ID,Quantity,Amount', ...sales.map(({ day, customer, quantity, amount }) => [day, customer, quantity, amount].join(','))].join('\n'));
    const fresh = await openFileInLedger(CUSTOMERS ?? '', { today: LAST }, { Purchases: file });
    must(fresh, 'setUpLedger');
    must(fresh, 'regradeAll');
    for (const header of ['Customer ID', 'Grade', 'Facts say', 'Why', 'To go up', 'Stage', 'Purchases', 'Last purchase', 'Last contact', 'Total']) {
      expect(columnUnder(fresh, 'customers', header)).toEqual(columnUnder(sheet, 'customers', header));
    }
    // Whoever never bought by then is followed up from the day the list was adopted: that differs, and only that.
    const [stepwise, once] = [columnUnder(sheet, 'customers', 'Next follow-up'), columnUnder(fresh, 'customers', 'Next follow-up')];
    const bought = columnUnder(sheet, 'customers', 'Purchases');
    once.forEach((day, at) => { if (bought[at] !== '') expect(day).toBe(stepwise[at]); });
  });

  test('the grades by month are those of the golden table', () => {
    const lines = monthEnds().map((day) => {
      const counts = GRADES.map((grade) => Object.values(gradesOn[day] ?? {}).filter((each) => each === grade).length);
      return `| ${[day, ...counts].join(' | ')} |`;
    });
    expectGolden('cdnow-by-month.md', [
      '# The CDNOW sample by month', '',
      'Customers of each grade at the end of the month, every purchase recorded on its own day (2,357 customers, no facts but their purchases).', '',
      `| Day | ${GRADES.join(' | ')} |`, `|---|${GRADES.map(() => '---:|').join('')}`, ...lines, '',
    ].join('\n'));
  });

  test.each(named)('$id is graded as worked out by hand', ({ id, purchases, expected }) => {
    expect(sales.filter(({ customer }) => customer === id).map(({ day }) => day)).toEqual(purchases);
    expect(expected.length).toBeGreaterThanOrEqual(3);
    expect(expected.map(({ day }) => ({ day, grade: gradesOn[day]?.[id] }))).toEqual(expected);
  });

  test('the command line gives the same grades', () => {
    const folder = ownFolder();
    const out = path.join(folder, 'out');
    const report = path.join(folder, 'report.json');
    const before = readFileSync(CUSTOMERS ?? '', 'utf8');
    execFileSync(process.execPath, ['scripts/local.mjs', '--open', CUSTOMERS ?? '', '--tab', `Purchases=${PURCHASES ?? ''}`, '--today', LAST,
      '--run', 'setUpLedger', '--run', 'regradeAll', '--save', out, '--save', path.join(folder, 'out.ledger.json'), '--report', report], { cwd: ROOT, encoding: 'utf8' });
    expect(readFileSync(CUSTOMERS ?? '', 'utf8')).toBe(before);
    expect(existsSync(path.join(folder, 'out.ledger.json'))).toBe(true);
    const csv = readFileSync(path.join(out, 'customers.csv'), 'utf8').replace(/^\ufeff/, '').split(/\r?\n/);
    const [headers, ...rows] = csv.map((line) => line.split(','));
    // Behind the two columns of their own come those of the plan, which was not made.
    expect(headers?.slice(0, 5)).toEqual(['Customer ID', 'Name', 'State', 'Planned for', 'Grade']);
    const saved = new Map(rows.flatMap((row) => (/^CD-\d+$/.test(row[0] ?? '') ? [[row[0] ?? '', row[4] ?? ''] as const] : [])));
    expect(Object.fromEntries(saved)).toEqual(Object.fromEntries(grades(sheet)));
    const { runs } = JSON.parse(readFileSync(report, 'utf8')) as { runs: { function: string; calls: { writes: number } }[] };
    expect(runs.map((run) => run.function)).toEqual(['setUpLedger', 'regradeAll']);
    expect(runs[1]?.calls.writes).toBe(0);
  }, 120_000);
});

function grades(sheet: Sheet): Map<string, string> {
  const ids = columnUnder(sheet, 'customers', 'Customer ID');
  return new Map(columnUnder(sheet, 'customers', 'Grade').map((grade, at) => [String(ids[at]), String(grade)]));
}

function monthEnds(): string[] {
  return Array.from({ length: 9 }, (_, month) => new Date(Date.UTC(1997, month + 1, 0)).toISOString().slice(0, 10));
}

/** What test/golden/cdnow-ten.md says of each customer: purchases and «On <day>: <grade>». */
function namedCustomers(): { id: string; purchases: string[]; expected: { day: string; grade: string }[] }[] {
  return readFileSync(path.join(GOLDEN, 'cdnow-ten.md'), 'utf8').split(/^## /m).slice(1).map((section) => {
    const days = (text: string): string[] => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    return {
      id: section.slice(0, 7),
      purchases: days(/^Purchases: (.*)$/m.exec(section)?.[1] ?? ''),
      expected: [...section.matchAll(/^- On (\d{4}-\d{2}-\d{2}): (A|B|C|D|E|F|Not graded)\b/gm)].map(([, day = '', grade = '']) => ({ day, grade })),
    };
  });
}

/** Compares with the golden file; UPDATE_GOLDEN=1 writes it anew, to be looked at before it is kept. */
function expectGolden(name: string, text: string): void {
  const file = path.join(GOLDEN, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
