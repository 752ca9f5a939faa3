import type { Answer } from '../../src/app/contract/common';
import type { ExportedRows, ExportInput, ExportPageData } from '../../src/app/contract/export';
import type { Saved, Sheet } from './support/bundle';
import { close, closeAll, hostCalls, must, openSheet, save, stopAt } from './support/bundle';
import { disturbedEverywhere } from './support/everywhere';
import { columnOf, idOf, LATER_DAY, letter, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';
import { setPolicy, withScript } from './support/plan';
import { dialogData } from '../real/support/dialog-data';

afterAll(closeAll);
jest.setTimeout(120_000);

const EXPORT_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const ALL: ExportInput = { exportId: EXPORT_ID, columns: ['name', 'phone', 'grade'], rows: 'all', format: 'csv', masked: true, purpose: 'for the printer', from: 0, state: '' };
const SECRETS = ['0912345678', 'lou@example.com', '12 Long Road', 'plays golf', 'A123456789', 'Ann Lee'] as const;

/** A ledger with private things in it, in the ledger's columns and in one of the person's own. */
function privateLedger(saved: Saved = smallLedger().graded, locale = 'en'): Sheet {
  const sheet = openSheet(saved, { today: LATER_DAY, locale });
  const row = rowOf(sheet, 'Lou');
  for (const [header, value] of [['E-mail', 'lou@example.com'], ['Address', '12 Long Road'], ['Likes and dislikes', 'plays golf'], ['Introduced by', 'Ann Lee'], ['Doubts', '=1+1']] as const) {
    typeCell(sheet, 'Customers', row, header, value);
  }
  const own = sheet.values('Customers!1:1')[0]?.length ?? 0;
  sheet.insertColumn('Customers', own);
  sheet.type(`Customers!${letter(own)}1`, 'ID card');
  sheet.type(`Customers!${letter(own)}${row}`, 'A123456789');
  return sheet;
}

function exported(sheet: Sheet, input: Partial<ExportInput> = {}): ExportedRows {
  return (must(sheet.attempt('dialogExport', [{ ...ALL, ...input }])).result as Extract<Answer<ExportedRows>, { readonly ok: true }>).value;
}

function refused(sheet: Sheet, input: unknown): string {
  const { result, error } = sheet.attempt('dialogExport', [input]);
  if (error !== null) throw error;
  const answer = result as Answer<ExportedRows>;
  if (answer.ok) throw new Error('The export was handed out');
  return answer.problem.code;
}

const logged = (sheet: Sheet): readonly unknown[] => rowsOf(sheet, 'History').filter((line) => line['Batch'] === EXPORT_ID).map((line) => [line['What'], line['From'], line['To'], line['Reason']]);

function pageOf(sheet: Sheet): ExportPageData {
  must(sheet.attempt('showExport'));
  return dialogData(sheet) as ExportPageData;
}

it('the page gets every column with what is personal marked, and how many customers each choice means', () => {
  const sheet = privateLedger();
  setPolicy(sheet, 'Personal columns', 'Phone, ID card, Telefonn');
  sheet.select(`Customers!B${rowOf(sheet, 'Bo')}:C${rowOf(sheet, 'Bo') + 1}`);
  const { columns, rows, notFound } = pageOf(sheet);
  expect(columns.filter(({ personal }) => personal).map(({ key, header, own }) => [key, header, own])).toEqual([['phone', 'Phone', false], ['own:ID card', 'ID card', true]]);
  expect(columns[0]).toEqual({ key: 'id', header: 'Customer ID', personal: false, own: false });
  expect(columns.map(({ key }) => key)).not.toContain('memo');
  expect(notFound).toEqual(['Telefonn']);
  expect(rows).toEqual({ all: 14, selected: 2, shown: null, filtered: false });
  sheet.select('Purchases!A2:A9');
  expect(pageOf(sheet).rows.selected).toBe(0);
});

it('what is private is nowhere in the answer; the id is always in it, and it was logged first', () => {
  const sheet = privateLedger();
  setPolicy(sheet, 'Personal columns', `${String(sheet.values('Policy').find(([name]) => name === 'Personal columns')?.[1])}, ID card`);
  const columns = pageOf(sheet).columns.map(({ key }) => key);
  const { headers, keys, rows, total, next } = exported(sheet, { columns: columns.filter((key) => key !== 'id') });
  expect([total, next, rows.length]).toEqual([14, null, 14]);
  expect([headers[0], keys[0], keys[headers.indexOf('ID card')]]).toEqual(['Customer ID', 'id', '']);
  const text = JSON.stringify(rows);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  const lou = rows.find(([id]) => id === idOf(sheet, 'Lou')) ?? [];
  const value = (key: string): unknown => lou[keys.indexOf(key)];
  expect([value('name'), value('phone'), value('email'), value('address'), value('likes'), value('introducedBy'), lou[headers.indexOf('ID card')]]).toEqual(['L○○', '•••678', 'l•••', '•••', '•••', 'A○○ L○○', '•••']);
  // What is nobody's secret stands as it is: days by year, month, day, what looks like a formula as the text it is.
  expect([value('company'), value('doubt'), value('enteredOn'), value('grade')]).toEqual(['Larch', '=1+1', '2026-03-02', expect.stringMatching(/^[A-F]$/)]);
  const [[what, from, to, reason] = []] = logged(sheet) as readonly (readonly string[])[];
  expect([what, to, reason]).toEqual(['Export', '14', 'for the printer']);
  expect(from).toMatch(/^\.csv · masked · Customer ID, Name, .*ID card, Introduced by$/);
  close(sheet);
});

it('in full it is handed out for a purpose only', () => {
  const sheet = privateLedger();
  for (const purpose of ['', '  ']) expect(refused(sheet, { ...ALL, masked: false, purpose })).toBe('badRequest');
  expect(logged(sheet)).toEqual([]);
  const { rows, keys } = exported(sheet, { masked: false });
  expect(rows.find(([id]) => id === idOf(sheet, 'Lou'))?.[keys.indexOf('phone')]).toBe('0912345678');
  expect(logged(sheet)).toEqual([['Export', '.csv · in full · Customer ID, Name, Phone, Grade', '14', 'for the printer']]);
});

it.each([['zh_TW', '.xlsx · masked'], ['zh_CN', '.xlsx · masked']])('History speaks the language of the ledger, also for a user of %s', (locale, from) => {
  const sheet = privateLedger(undefined, locale);
  exported(sheet, { format: 'xlsx' });
  expect(String((logged(sheet)[0] as readonly unknown[])[1])).toContain(from);
});

it.each([
  ['no UUID', { exportId: 'x' }], ['a column that is not there', { columns: ['name', 'own:nothing'] }], ['the hidden memo', { columns: ['memo'] }], ['an unknown format', { format: 'pdf' }],
  ['unknown rows', { rows: 'some' }], ['a part of an export that was never begun', { from: 2, state: '14.1' }], ['no number', { from: '0' }], ['a negative part', { from: -1 }],
])('%s: nothing is handed out, nothing is logged', (_, wrong) => {
  const sheet = privateLedger();
  expect(['badRequest', 'sheetMoved']).toContain(refused(sheet, { ...ALL, ...wrong }));
  expect(logged(sheet)).toEqual([]);
});

it('only the rows that are selected', () => {
  const sheet = privateLedger();
  sheet.select(`Customers!A${rowOf(sheet, 'Di')}:B${rowOf(sheet, 'Ed')}`);
  expect(exported(sheet, { rows: 'selected', columns: ['company'] }).rows.map(([, company]) => company)).toEqual(['Dogwood', 'Elm']);
  sheet.select('Customers!A1');
  expect(refused(sheet, { ...ALL, rows: 'selected' })).toBe('selectionEmpty');
});

it('only what the filter shows: by the ledger’s own views, by what is ticked in a list, by conditions that are asked row by row', () => {
  const sheet = privateLedger();
  const grades = rowsOf(sheet, 'Customers').map((row) => row['Grade']);
  sheet.select('Customers!A1');
  must(sheet.attempt('showGradeC'));
  const shown = grades.filter((grade) => grade === 'C').length;
  expect(shown).toBeGreaterThan(0);
  expect(pageOf(sheet).rows).toMatchObject({ shown, filtered: true });
  const { rows, keys } = exported(sheet, { rows: 'shown' });
  expect(rows.map((row) => row[keys.indexOf('grade')])).toEqual(Array.from({ length: shown }, () => 'C'));

  const criteria = (column: string, build: string): Saved => withScript(save(privateLedger()), `const sheet = SpreadsheetApp.getActive().getSheetByName('Customers');
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).createFilter().setColumnFilterCriteria(${columnOf(sheet, 'Customers', column)}, SpreadsheetApp.newFilterCriteria().${build}.build());`).saved;
  const companies = (saved: Saved): unknown[] => exported(openSheet(saved, { today: LATER_DAY }), { rows: 'shown', columns: ['company'] }).rows.map(([, company]) => company);
  expect(companies(criteria('Company', "setHiddenValues(['Acorn', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'])"))).toEqual(['Ivy', 'Juniper', 'Kapok', 'Larch', 'Maple', 'Nutmeg']);
  expect(companies(criteria('Company', "whenTextStartsWith('J')"))).toEqual(['Juniper']);
  expect(companies(criteria('Entered on', 'whenDateAfter(new Date(2026, 3, 1))')).sort()).toEqual(['Maple', 'Nutmeg']);
});

it('customers without an id get one first: else nobody would be found again when the file comes back', () => {
  const sheet = privateLedger(smallLedger().untidy);
  expect(idOf(sheet, 'Mo')).toBe('');
  const ids = exported(sheet).rows.map(([id]) => id);
  expect(new Set(ids).size).toBe(14);
  expect(ids).toContain(idOf(sheet, 'Mo'));
  expect(idOf(sheet, 'Mo')).not.toBe('');
});

it('asked for again it is handed out again, and logged once', () => {
  const sheet = privateLedger();
  expect(exported(sheet)).toEqual(exported(sheet));
  expect(logged(sheet)).toHaveLength(1);
});

it('stopped at every host call: nothing is handed out, and another try ends well with one line', () => {
  const saved = save(privateLedger(smallLedger().untidy));
  const whole = openSheet(saved, { today: LATER_DAY });
  const calls = hostCalls(must(whole.attempt('dialogExport', [ALL])));
  for (let n = 1; n <= calls; n += 1) {
    const sheet = openSheet(saved, { today: LATER_DAY });
    const cut = sheet.attempt('dialogExport', [ALL], stopAt(n));
    expect({ n, stopped: cut.stopped, out: cut.result }).toMatchObject({ n, stopped: true, out: { ok: false } });
    expect(exported(sheet).rows).toHaveLength(14);
    expect(logged(sheet)).toHaveLength(1);
    close(sheet);
  }
});

it('whatever row a person inserts meanwhile, every row that goes out is one customer’s', () => {
  const columns = ['email', 'company'];
  const { wrong } = disturbedEverywhere({ saved: save(privateLedger()), today: LATER_DAY, name: 'dialogExport', args: [{ ...ALL, columns, masked: false }] }, (sheet) => {
    sheet.insertRow('Customers', 4);
  }, (sheet, { result }) => {
    const answer = result as Answer<ExportedRows>;
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.value.rows.map(([id, company, mail]) => [id, company, mail])).toEqual(rowsOf(sheet, 'Customers').map((row) => [row['Customer ID'], row['Company'], row['E-mail']]));
  });
  expect(wrong).toEqual([]);
});

it('a long list comes in parts that fit together; once somebody sorts in between, it begins anew', () => {
  const sheet = openSheet(manyCustomers(), { today: LATER_DAY });
  const columns = pageOf(sheet).columns.map(({ key }) => key);
  const first = exported(sheet, { columns });
  expect(first.total).toBe(5000);
  const { next } = first;
  if (next === null) throw new Error('It came in one part');
  const second = exported(sheet, { columns, from: next, state: first.state });
  expect([second.next, second.total, second.state]).toEqual([null, 5000, first.state]);
  expect([...first.rows, ...second.rows].map(([id]) => id)).toEqual(sheet.values('Customers!A2:A5001').map(([id]) => id));
  expect(logged(sheet)).toHaveLength(1);
  sheet.type('Customers!A2:A3', [['9002'], ['9001']]);
  expect(refused(sheet, { ...ALL, columns, from: next, state: first.state })).toBe('sheetMoved');
});

/** Five thousand rows with ids and names, not graded. */
function manyCustomers(): Saved {
  const sheet = openSheet(null, { today: LATER_DAY });
  must(sheet.attempt('setUpLedger'));
  return withScript(save(sheet), `const sheet = SpreadsheetApp.getActive().getSheetByName('Customers');
    sheet.insertRowsAfter(sheet.getMaxRows(), 5000);
    sheet.getRange(2, 1, 5000, 2).setValues(Array.from({ length: 5000 }, (_, at) => ['C-' + String(at + 1).padStart(5, '0'), 'Name ' + at]));`).saved;
}
