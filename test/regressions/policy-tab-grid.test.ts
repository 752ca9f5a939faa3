import { builtCode } from '../bundle/built';
import { closeSheets, withScript } from '../contracts/local-sheet';

/** Settings are read in one call; a grid that ends early, or settings further down than usual, must not lose any. */
jest.setTimeout(60_000);

type File = ReturnType<ReturnType<typeof withScript>['snapshot']>;
type Sheets = Record<string, { name: string; rowCount: number; cellData: Record<number, Record<number, Record<string, unknown>>> }>;

const TODAY = '2026-03-10';
let code: string;
let setUp: string;

beforeAll(() => {
  code = builtCode();
  const sheet = withScript(code, { today: TODAY });
  sheet.run('setUpLedger');
  sheet.type('Customers!A2:B2', [['C-000001', 'Ada Ashford']]);
  setUp = JSON.stringify(sheet.snapshot());
});
afterAll(closeSheets);

/** The ledger with its Policy tab changed: how many problems a check finds on that tab, and whether a regrade works. */
function withPolicy(change: (tab: Sheets[string]) => void): { readonly regraded: boolean; readonly calls: number; readonly problems: string } {
  const file = JSON.parse(setUp) as File;
  const tab = Object.values(file.workbook.sheets as unknown as Sheets).find(({ name }) => name === 'Policy');
  if (tab === undefined) throw new Error('There is no Policy tab');
  change(tab);
  const sheet = withScript(code, { today: TODAY, file });
  const outcome = sheet.attempt('regradeAll');
  return {
    regraded: outcome.error === null && (outcome.result as { readonly ok: boolean }).ok,
    calls: outcome.report.members['Sheet.getDataRange'] ?? 0,
    problems: JSON.stringify(sheet.run('checkLedger')),
  };
}

it('needs no call to learn where the settings end', () => {
  expect(withPolicy(() => undefined)).toMatchObject({ regraded: true, calls: 0 });
});

it('reads a tab whose grid was cut behind the last setting', () => {
  const cut = withPolicy((tab) => {
    tab.rowCount = Math.max(...Object.entries(tab.cellData).filter(([, row]) => Object.values(row).some((cell) => 'v' in cell)).map(([row]) => Number(row))) + 1;
    for (const row of Object.keys(tab.cellData)) if (Number(row) >= tab.rowCount) Reflect.deleteProperty(tab.cellData, row);
  });
  expect(cut).toMatchObject({ regraded: true, calls: 1 });
});

it('finds a setting that stands far below the others', () => {
  const wrong = withPolicy((tab) => {
    tab.cellData[400] = { 0: { v: 'No such setting', t: 1 }, 1: { v: '3', t: 1 } };
    for (let row = 100; row < 400; row += 1) tab.cellData[row] = { 0: { v: '', t: 1 }, 1: { v: '', t: 1 }, 2: { v: 'a note of mine', t: 1 } };
  });
  expect(wrong.regraded).toBe(true);
  expect(wrong.problems).toContain('No such setting');
});
