import type { Outcome, Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { change, finishImport, IMPORT, importPart, mixedPart } from './support/import';
import { byName, columnOf, history, LATER_DAY, letter, rowOf, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

/** The graded ledger after something was done to it. */
function after(make: (sheet: Sheet) => void): Saved {
  const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
  make(sheet);
  const saved = save(sheet);
  close(sheet);
  return saved;
}

function partOf(saved: Saved): readonly unknown[] {
  const sheet = openSheet(saved, { today: LATER_DAY });
  const part = mixedPart(sheet);
  close(sheet);
  return [part];
}

/** A column of the user's own between those of the ledger: a row is written in several places. */
function partApart(sheet: Sheet): void {
  for (const column of [3, 5, 30]) {
    sheet.insertColumn('Customers', column);
    sheet.type(`Customers!${letter(column)}1`, `Own ${String(column)}`);
    sheet.type(`Customers!${letter(column)}4`, `own ${String(column)}`);
  }
}

const nothing = (): void => undefined;

describe('stopped before each of its host calls and run again, nothing is half done:', () => {
  it.each([['a part', nothing], ['a part of columns that stand apart', partApart]] as const)('%s', (_, make) => {
    const saved = after(make);
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'dialogImportPart', args: partOf(saved) })).toMatchObject({ wrong: [] });
  });

  it('its end', () => {
    const saved = after((sheet) => { importPart(sheet, mixedPart(sheet)); });
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'dialogFinishImport', args: [IMPORT] })).toMatchObject({ wrong: [] });
  });

  it.each([['taking it back', nothing], ['taking it back where columns stand apart', partApart]] as const)('%s', (_, make) => {
    const saved = after((sheet) => {
      make(sheet);
      importPart(sheet, mixedPart(sheet));
      finishImport(sheet);
    });
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'dialogUndo' })).toMatchObject({ wrong: [] });
  });
});

const PEOPLE = [
  ['sorts Customers by name', (sheet: Sheet) => { sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}25`, columnOf(sheet, 'Customers', 'Name'), false); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 5); }],
  ['deletes the row of another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Jo')); }],
  ['inserts a row into History', (sheet: Sheet) => { sheet.insertRow('History', 3); }],
] as const;

/** Everybody's row but that of whom the person deletes, and the lines of History, in whatever order they stand; what is blank is left out. */
function seen(sheet: Sheet): readonly string[] {
  const filled = (row: Readonly<Record<string, unknown>>): string => JSON.stringify(Object.entries(row).filter(([, cell]) => cell !== '').map((entry) => entry.join(': ')));
  return [...rowsOf(sheet, 'Customers').filter(({ Name }) => Name !== 'Jo').map(filled), ...history(sheet).filter((line) => !line.includes('"Jo"'))].sort();
}

describe.each(PEOPLE)('a person %s at every host call:', (what, person) => {
  // What happens to History matters only around the few calls that write there.
  const step = what.endsWith('History') ? 2 : 1;
  const undisturbed = (saved: Saved, name: string, args: readonly unknown[]): readonly string[] => {
    const sheet = openSheet(saved, { today: LATER_DAY });
    must(sheet.attempt(name, args));
    const wanted = seen(sheet);
    close(sheet);
    return wanted;
  };
  const tried = (saved: Saved, name: string, args: readonly unknown[]) => {
    const wanted = undisturbed(saved, name, args);
    return disturbedEverywhere({ saved, today: LATER_DAY, name, args, step }, person, (sheet, outcome: Outcome) => {
      must(outcome);
      const now = seen(sheet);
      expect({ lost: wanted.filter((line) => !now.includes(line)), new: now.filter((line) => !wanted.includes(line)), count: now.length }).toEqual({ lost: [], new: [], count: wanted.length });
    });
  };

  it('everybody keeps what is theirs when a part comes in', () => {
    const saved = after(nothing);
    expect(tried(saved, 'dialogImportPart', partOf(saved))).toMatchObject({ wrong: [] });
  });

  it('and when the import is taken back', () => {
    const saved = after((sheet) => {
      importPart(sheet, mixedPart(sheet));
      finishImport(sheet);
    });
    expect(tried(saved, 'dialogUndo', [])).toMatchObject({ wrong: [] });
  });
});

it('a thousand scattered changes are written in few calls, and nothing between them changes', () => {
  const sheet = openSheet(null, { today: LATER_DAY });
  must(sheet.attempt('setUpLedger'));
  const [name, phone] = [columnOf(sheet, 'Customers', 'Name'), columnOf(sheet, 'Customers', 'Phone')];
  sheet.type(`Customers!${letter(name)}2:${letter(name)}701`, Array.from({ length: 700 }, (_, at) => [`N${String(at)}`]));
  sheet.type(`Customers!${letter(phone)}2:${letter(phone)}701`, Array.from({ length: 700 }, (_, at) => [`0912${String(100_000 + at)}`]));
  must(sheet.attempt('regradeAll'));
  const before = byName(sheet)['customers'];
  const update = Array.from({ length: 350 }, (_, at) => change(String(at), `C-${String(2 * at + 1).padStart(6, '0')}`, [
    { key: 'phone', from: `0912${String(100_000 + 2 * at)}`, to: `0933 ${String(at)}` }, { key: 'email', from: '', to: `n${String(at)}@example.com` },
  ]));
  const outcome = must(sheet.attempt('dialogImportPart', [{ importId: IMPORT, source: 'x.csv', create: [], update }]));
  expect(outcome.result).toMatchObject({ value: { updated: 350, kept: [], failed: [] } });
  expect(outcome.report.calls.writes).toBeLessThan(100);
  const phones = rowsOf(sheet, 'Customers').map(({ Phone }) => Phone);
  expect(phones.slice(0, 3)).toEqual(['0933 0', '0912100001', '0933 1']);
  expect(rowsOf(sheet, 'Customers').filter((row) => row['E-mail'] !== '')).toHaveLength(350);
  must(sheet.attempt('dialogUndo'));
  expect(byName(sheet)['customers']).toEqual(before);
});
