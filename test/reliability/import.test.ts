import type { Sheet } from './support/bundle';
import { close, closeAll, must, openSheet } from './support/bundle';
import { change, customer, finishImport, IMPORT, importPart, mixedPart, newOne, undo } from './support/import';
import { columnOf, history, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

function ledger(): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY });
}

/** The customers, without what the ledger works out. */
function rows(sheet: Sheet): unknown {
  return rowsOf(sheet, 'Customers');
}

describe('a part of an import', () => {
  it('stands in the cells, as text what is text, and in History with what the file really said', () => {
    const sheet = ledger();
    const before = rowsOf(sheet, 'Customers');
    expect(importPart(sheet, mixedPart(sheet))).toEqual({ created: 2, updated: 2, kept: [], failed: [] });
    expect(customer(sheet, 'Pia')).toMatchObject({
      'Customer ID': 'C-000015', 'Company': 'Poplar', 'Phone': '0912000111', 'E-mail': 'pia@poplar.example', 'Intention': 'strong', 'Product knowledge': 'enough',
      'Expected close': '2026-04-30', 'Entered on': LATER_DAY,
    });
    expect(customer(sheet, 'Quin')).toMatchObject({
      'Customer ID': 'C-000016', 'Likes and dislikes': '=1+1', 'Visited': 'Yes', 'Known purchases': 2,
      'Manual grade': 'C', 'Manual reason': 'as imported from fair.csv', 'Manual since': LATER_DAY,
    });
    expect(sheet.formulas('Customers').flat().filter((formula) => formula !== '')).toEqual([]);
    expect(customer(sheet, 'Lou')).toMatchObject({ 'Phone': '+886 912 345 678', 'Intention': 'strong', 'E-mail': 'lou@larch.example', 'Company': 'Larch' });
    expect(customer(sheet, 'Bo')).toMatchObject({ 'Manual grade': 'B', 'Manual reason': 'as imported from fair.csv', 'Manual since': LATER_DAY });
    expect(rowsOf(sheet, 'Customers').filter(({ Name }) => !['Pia', 'Quin', 'Lou', 'Bo'].includes(String(Name)))).toEqual(before.filter(({ Name }) => !['Lou', 'Bo'].includes(String(Name))));
    expect(rowsOf(sheet, 'History').filter(({ Batch }) => Batch === IMPORT).map(({ Customer, What, From, To, Reason }) => [Customer, What, From, To, String(Reason).replace(/\/\w+/, '')])).toEqual([
      ['Pia', 'Import', '', 'Pia', '#2 fair.csv · Phone: ０９１２－０００－１１１'], ['Quin', 'Import', '', 'Quin', '#3 fair.csv'],
      ['Lou', 'Import', '0912345678', '+886 912 345 678', 'Phone: +886-912-345-678'], ['Lou', 'Import', 'some', 'strong', 'Intention'], ['Lou', 'Import', '', 'lou@larch.example', 'E-mail'],
      ['Bo', 'Import', '', 'B', 'Manual grade'], ['Bo', 'Import', '', 'as imported from fair.csv', 'Manual reason'], ['Bo', 'Import', '', LATER_DAY, 'Manual since'],
    ]);
  });

  it('keeps a demand that came as a number, and takes it back', () => {
    const sheet = ledger();
    const before = rows(sheet);
    const large = { key: 'demand', from: '', to: 'large', written: '250' } as const;
    importPart(sheet, {
      importId: IMPORT, source: 'fair.csv', update: [change('3', idOf(sheet, 'Di'), [large])],
      create: [newOne('2', { name: 'Pia', demand: 'large' }, { demand: '120' }), newOne('4', { name: 'Quin', demand: 'small' }, { demand: '3 boxes' })],
    });
    expect([customer(sheet, 'Pia'), customer(sheet, 'Di'), customer(sheet, 'Quin')].map((each) => each['Demand volume'])).toEqual([120, 250, 'small']);
    undo(sheet);
    expect(rows(sheet)).toEqual(before);
  });

  it('done again changes nothing and says the same, also after another part', () => {
    const sheet = ledger();
    const part = mixedPart(sheet);
    const first = importPart(sheet, part);
    importPart(sheet, { importId: IMPORT, source: 'fair.csv', create: [newOne('9', { company: 'Yew Ltd' })], update: [] });
    const once = picture(sheet);
    expect(importPart(sheet, part)).toEqual(first);
    expect(picture(sheet)).toEqual(once);
  });

  it('keeps what somebody has changed since the page read it, and says so', () => {
    const sheet = ledger();
    const part = mixedPart(sheet);
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Phone', '0999');
    expect(importPart(sheet, part).kept).toEqual([{ customerId: idOf(sheet, 'Lou'), key: 'phone', theirs: '0999', mine: '+886 912 345 678' }]);
    expect(customer(sheet, 'Lou')).toMatchObject({ Phone: '0999', Intention: 'strong' });
    undo(sheet);
    expect(customer(sheet, 'Lou')).toMatchObject({ Phone: '0999', Intention: 'some' });
  });

  it('leaves a grade that somebody has set since with its own reason and day', () => {
    const sheet = ledger();
    const part = mixedPart(sheet);
    for (const [header, value] of [['Manual grade', 'D'], ['Manual reason', 'mine']] as const) typeCell(sheet, 'Customers', rowOf(sheet, 'Bo'), header, value);
    expect(importPart(sheet, part)).toMatchObject({ updated: 1, kept: [{ key: 'manualGrade', theirs: 'D', mine: 'B' }] });
    expect(customer(sheet, 'Bo')).toMatchObject({ 'Manual grade': 'D', 'Manual reason': 'mine', 'Manual since': '' });
  });

  it('of two rows of the file on one customer, the first is written and the second is told', () => {
    const sheet = ledger();
    const rows = ['1', '2'].map((phone) => change(phone, idOf(sheet, 'Di'), [{ key: 'phone', from: '', to: phone }]));
    expect(importPart(sheet, { importId: IMPORT, source: 'x', create: [], update: rows }).kept).toEqual([{ customerId: idOf(sheet, 'Di'), key: 'phone', theirs: '1', mine: '2' }]);
    expect(customer(sheet, 'Di')['Phone']).toBe('1');
  });

  it.each([['keepText', 'kept'], ['parseFormulas', 'swallowed']] as const)('leaves text text where cells %s and an apostrophe is %s', (atCells, apostropheInAtCell) => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY, atCells, apostropheInAtCell });
    importPart(sheet, {
      importId: IMPORT, source: '=source', create: [newOne('2', { name: '=1+1', phone: '0912' }), newOne('3', { name: 'Sum', likes: '=SUM(A1:A9)' })],
      update: [change('4', idOf(sheet, 'Di'), [{ key: 'likes', from: '', to: '=2+2' }, { key: 'phone', from: '', to: '+886 2' }])],
    });
    expect([...sheet.formulas('Customers'), ...sheet.formulas('History')].flat().filter((formula) => formula !== '')).toEqual([]);
    expect(customer(sheet, 'Di')).toMatchObject({ 'Likes and dislikes': '=2+2', 'Phone': '+886 2' });
    expect(customer(sheet, '=1+1')['Phone']).toBe('0912');
    expect(customer(sheet, 'Sum')['Likes and dislikes']).toBe('=SUM(A1:A9)');
  });

  it('tells by its key what cannot be written, and writes the rest', () => {
    const sheet = ledger();
    const gone = idOf(sheet, 'Jo');
    sheet.deleteRow('Customers', rowOf(sheet, 'Jo'));
    const done = importPart(sheet, {
      importId: IMPORT, source: 'fair.csv',
      create: [newOne('2', { phone: '1' }), newOne('3', { name: 'Zoe', enteredOn: '5/20' }), newOne('4', { name: 'Pia' }), newOne('5', { name: 'Ann again', id: idOf(sheet, 'Ann') }), newOne('6', { name: 'Own', id: 'V-7' }), newOne('10', { name: 'Numbered', id: 'C-000020' })],
      update: [change('7', gone, [{ key: 'phone', from: '', to: '1' }]), change('8', idOf(sheet, 'Ed'), [{ key: 'phone', from: '', to: '' }]), change('9', idOf(sheet, 'Di'), [{ key: 'phone', from: '', to: '22' }])],
    });
    expect(done).toMatchObject({ created: 3, updated: 1 });
    expect(done.failed.map(({ key }) => key).sort()).toEqual(['2', '3', '5', '7', '8']);
    expect(done.failed.find(({ key }) => key === '2')?.text).toBe('A customer needs a name, or the name of a company.');
    expect(['Own', 'Numbered', 'Pia'].map((name) => customer(sheet, name)['Customer ID'])).toEqual(['V-7', 'C-000020', 'C-000021']);
    expect(customer(sheet, 'Di')['Phone']).toBe('22');
  });

  it.each([[{}], ['x'], [{ importId: 'a b', source: '', create: [], update: [] }], [{ importId: 'a', source: '', create: [{ key: '1', values: [], written: {} }, 5], update: [] }],
    [{ importId: 'a', source: '', create: Array.from({ length: 1001 }, (_, at) => newOne(String(at), { name: 'x' })), update: [] }]])('that is none is refused: %#', (input) => {
    const sheet = ledger();
    const before = picture(sheet);
    expect(sheet.attempt('dialogImportPart', [input]).result).toMatchObject({ ok: false, problem: { code: 'badRequest' } });
    expect(picture(sheet)).toEqual(before);
  });
});

describe('what stands in the sheet already', () => {
  it('stays: columns, formulas and notes of the user’s own, also where they reach further down than the customers', () => {
    const sheet = ledger();
    // A new column looks like the one to its left: beside one that is no text, a formula is one.
    const own = columnOf(sheet, 'Customers', 'Demand volume') + 1;
    for (const [header, column] of [['My score', own], ['Mine', 12]] as const) {
      sheet.insertColumn('Customers', column);
      sheet.type(`Customers!${letter(column)}1`, header);
    }
    const scores = `Customers!${letter(own + 1)}2:${letter(own + 1)}25`;
    for (let row = 2; row <= 25; row += 1) sheet.type(`Customers!${letter(own + 1)}${row}`, '=ROW()*2');
    sheet.type('Customers!L3', 'own note');
    const formulas = sheet.formulas(scores);
    expect(formulas[0]).toEqual(['=ROW()*2']);
    importPart(sheet, mixedPart(sheet));
    expect(sheet.formulas(scores)).toEqual(formulas);
    expect(rowOf(sheet, 'Pia')).toBe(rowOf(sheet, 'Ned') + 1);
    expect(customer(sheet, 'Bo')['Mine']).toBe('own note');
    expect(customer(sheet, 'Pia')).toMatchObject({ 'Company': 'Poplar', 'Phone': '0912000111' });
    undo(sheet);
    expect(sheet.formulas(scores)).toEqual(formulas);
  });

  it('of boxes to tick that reach further down than the customers, rows are filled beside them', () => {
    const sheet = ledger();
    const column = letter(columnOf(sheet, 'Customers', 'Do not contact'));
    sheet.type(`Customers!${column}2:${column}30`, Array.from({ length: 29 }, () => [false]));
    importPart(sheet, mixedPart(sheet));
    expect([rowOf(sheet, 'Pia'), rowOf(sheet, 'Quin')]).toEqual([16, 17]);
    expect(undo(sheet)).toContain('2 customers off the list again');
    expect(rowsOf(sheet, 'Customers').filter(({ Name }) => Name !== '')).toHaveLength(14);
  });

  it('where a formula of the user’s own fills a column of the ledger ahead of the customers, it is not written over', () => {
    const sheet = ledger();
    const column = letter(columnOf(sheet, 'Customers', 'Demand volume'));
    for (let row = 16; row <= 20; row += 1) sheet.type(`Customers!${column}${row}`, '=1+1');
    importPart(sheet, mixedPart(sheet));
    expect(sheet.formulas(`Customers!${column}16:${column}20`).flat()).toEqual(Array.from({ length: 5 }, () => '=1+1'));
    expect(rowOf(sheet, 'Pia')).toBe(21);
  });

  it('keeps its kind in columns of an adopted list, which have no format', () => {
    const sheet = openSheet(null, { today: LATER_DAY });
    sheet.type('Sheet1!A1:G4', [
      ['Score', 'Name', 'Phone', 'Twice', 'Entered on', 'No', 'E-mail'], [1, 'Ann', 'none', '=A2*2', '2026-01-02', '7', 'ann@a.example'], [2, 'Bo', '', '=A3*2', '', '8', ''], [3, 'Cy', '', '=A4*2', '', '9', ''],
    ]);
    must(sheet.attempt('setUpLedger'));
    const [tab = ''] = sheet.sheets();
    const cells = (): Readonly<Record<string, unknown>>[] => rowsOf(sheet, tab);
    const idHeader = cells().some((row) => 'Customer ID' in row) ? 'Customer ID' : 'No';
    const id = (name: string): string => String(cells().find(({ Name }) => Name === name)?.[idHeader]);
    const before = cells();
    const done = importPart(sheet, {
      importId: IMPORT, source: 'x.csv', create: [newOne('2', { name: '1-2', phone: '0912345678', enteredOn: '2026-03-04', email: '=now()' })],
      update: [change('3', id('Bo'), [{ key: 'phone', from: '', to: '0800 12' }, { key: 'enteredOn', from: LATER_DAY, to: '2026-02-03' }]), change('4', id('Cy'), [{ key: 'email', from: '', to: '=1+1' }])],
    });
    expect(done).toEqual({ created: 1, updated: 2, kept: [], failed: [] });
    expect(cells().find(({ Name }) => Name === '1-2')).toMatchObject({ 'Phone': '0912345678', 'Entered on': '2026-03-04', 'E-mail': '=now()', 'Score': '', 'Twice': '' });
    expect(cells().find(({ Name }) => Name === 'Bo')).toMatchObject({ 'Phone': '0800 12', 'Entered on': '2026-02-03', 'Score': 2 });
    expect(sheet.formulas(`${tab}!D2:D5`)).toEqual([['=A2*2'], ['=A3*2'], ['=A4*2'], ['']]);
    expect(undo(sheet)).toContain('1 customer off the list again, 3 cells as before.');
    expect(cells()).toEqual(before);
  });

  it('is not written over where the user typed below the customers', () => {
    const sheet = ledger();
    sheet.type('Customers!A18', 'do not forget: call the printer');
    importPart(sheet, mixedPart(sheet));
    expect(sheet.values('Customers!A18')).toEqual([['do not forget: call the printer']]);
    expect(rowOf(sheet, 'Pia')).toBe(19);
  });
});

describe('the end of an import', () => {
  it('grades who came in and whose facts it changed, and says how many; again it changes nothing', () => {
    const sheet = ledger();
    importPart(sheet, mixedPart(sheet));
    expect(finishImport(sheet)).toBe('Imported: 2 new, 2 updated. Undo last change takes it back.');
    expect(customer(sheet, 'Pia')['Grade']).toBe('B');
    expect(customer(sheet, 'Quin')['Grade']).toBe('C');
    const once = picture(sheet);
    expect(finishImport(sheet)).toBe('Imported: 2 new, 2 updated. Undo last change takes it back.');
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(once);
  });
});

describe('an import taken back', () => {
  it('leaves the list as it was, all parts in one step, whatever was done in between', () => {
    const sheet = ledger();
    const before = rows(sheet);
    importPart(sheet, mixedPart(sheet));
    must(sheet.attempt('recordPurchase', [{ customerId: idOf(sheet, 'Hal'), day: LATER_DAY, lineId: 'line-1', amount: 5 }]));
    importPart(sheet, { importId: IMPORT, source: 'fair.csv', create: [newOne('9', { company: 'Yew Ltd' })], update: [] });
    finishImport(sheet);
    expect(undo(sheet)).toBe('Undone: the import. 3 customers off the list again, 5 cells as before.');
    expect(undo(sheet)).toContain('the purchase of Hal');
    expect(rows(sheet)).toEqual(before);
    expect(undo(sheet)).not.toContain('import');
  });

  it('keeps whom somebody has worked with since, and cells that somebody has changed', () => {
    const sheet = ledger();
    importPart(sheet, mixedPart(sheet));
    importPart(sheet, { importId: IMPORT, source: 'fair.csv', create: ['Una', 'Vic', 'Wes', 'Xia'].map((name, at) => newOne(`2${at}`, { name })), update: [] });
    finishImport(sheet);
    typeCell(sheet, 'Purchases', sheet.values('Purchases').length + 1, 'Customer', 'una');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Vic'), 'Phone', '0988');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Phone', '0999');
    sheet.deleteRow('Customers', rowOf(sheet, 'Xia'));
    sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}25`, columnOf(sheet, 'Customers', 'Name'), false);
    must(sheet.attempt('regradeAll'));
    expect(undo(sheet)).toBe('Undone: the import. 4 customers off the list again, 4 cells as before. 2 customers that you have worked with since were kept. 1 cell that somebody has changed since was left alone.');
    const names = rowsOf(sheet, 'Customers').map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(['Una', 'Vic', 'Ann']));
    expect(names).toHaveLength(16);
    expect(customer(sheet, 'Lou')).toMatchObject({ 'Phone': '0999', 'Intention': 'some', 'E-mail': '' });
    const settled = picture(sheet);
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(settled);
  });

  it('after facts on the card: those are taken back first, and then the import', () => {
    const sheet = ledger();
    const before = rows(sheet);
    importPart(sheet, mixedPart(sheet));
    finishImport(sheet);
    must(sheet.attempt('dialogSaveFacts', [{ customerId: idOf(sheet, 'Pia'), saveId: 'save-1', changes: [{ key: 'doubt', from: '', to: 'too dear' }] }]));
    expect(undo(sheet)).toContain('1 fact of Pia');
    expect(undo(sheet)).toBe('Undone: the import. 2 customers off the list again, 5 cells as before.');
    expect(rows(sheet)).toEqual(before);
  });

  it('brings nothing back of who was erased since', () => {
    const sheet = ledger();
    importPart(sheet, mixedPart(sheet));
    finishImport(sheet);
    const ids = ['Lou', 'Pia'].map((name) => idOf(sheet, name));
    ids.forEach((id) => { must(sheet.attempt('dialogErase', [{ who: { id }, eraseId: `erase-${id}` }])); });
    const of = (id: string | undefined): unknown => rowsOf(sheet, 'Customers').find((row) => row['Customer ID'] === id);
    const erased = ids.map(of);
    expect(JSON.stringify(erased)).not.toMatch(/Lou|Pia|0912|poplar|larch/i);
    undo(sheet);
    expect(ids.map(of)).toEqual(erased);
    expect(customer(sheet, 'Quin')).toEqual({});
    expect(customer(sheet, 'Bo')['Manual grade']).toBe('');
  });
});

it.each([
  ['zh_TW', '匯入完成：新增 1 位，更新 1 位。「復原上一次變更」可以全部收回。', '已復原這次匯入：1 位客戶已從名單移除，1 格已改回原值。', '由 名片.csv 匯入'],
  ['zh_CN', '导入完成：新增 1 位，更新 1 位。“撤消上一次更改”可以全部收回。', '已撤消这次导入：1 位客户已从名单移除，1 格已改回原值。', '由 名片.csv 导入'],
])('in the language of %s', (locale, finished, undone, reason) => {
  const sheet = openSheet(null, { today: LATER_DAY, locale });
  must(sheet.attempt('setUpLedger'));
  const [tab = ''] = sheet.sheets();
  sheet.type(`${tab}!B2:C2`, [['王小明', '長江']]);
  must(sheet.attempt('regradeAll'));
  const before = sheet.values(tab);
  importPart(sheet, {
    importId: IMPORT, source: '名片.csv', create: [newOne('2', { name: '陳大文', manualGrade: 'B', intention: 'strong' })],
    update: [change('3', 'C-000001', [{ key: 'intention', from: '', to: 'some' }])],
  });
  expect(sheet.values(tab).flat()).toEqual(expect.arrayContaining([reason, '陳大文']));
  expect(finishImport(sheet)).toBe(finished);
  sheet.setLocale('en');
  expect(undo(sheet)).toBe('Undone: the import. 1 customer off the list again, 1 cell as before.');
  expect(sheet.values(tab).slice(0, before.length)).toEqual(before);
  sheet.setLocale(locale);
  importPart(sheet, { importId: 'import-2', source: 'x', create: [newOne('2', { name: '陳大文' })], update: [change('3', 'C-000001', [{ key: 'intention', from: '', to: 'some' }])] });
  expect(undo(sheet)).toBe(undone);
});

describe('the customer list for a page', () => {
  it('comes with the values of the person’s columns, and with an id for everybody', () => {
    const sheet = openSheet(smallLedger().untidy, { today: LATER_DAY });
    const answer = must(sheet.attempt('dialogLedgerRows', [0])).result as { readonly value: { readonly fields: readonly string[]; readonly rows: readonly { readonly id: string; readonly row: number; readonly values: readonly string[] }[]; readonly total: number; readonly next: number | null } };
    const { fields, rows: handed, total, next } = answer.value;
    expect([total, next, handed.length]).toEqual([14, null, 14]);
    const of = (name: string): Readonly<Record<string, string>> => Object.fromEntries(fields.map((key, at) => [key, handed.find(({ values }) => values[fields.indexOf('name')] === name)?.values[at] ?? '']));
    expect(of('Fay')).toMatchObject({ intention: 'strong', knowledge: 'enough', expectedClose: '2026-03-20', doubt: '' });
    expect(of('Ned')).toMatchObject({ id: 'C-000014', manualGrade: 'C' });
    expect(customer(sheet, 'Ned')['Customer ID']).toBe('C-000014');
    const settled = history(sheet);
    expect(must(sheet.attempt('dialogLedgerRows', [14])).result).toMatchObject({ value: { rows: [], next: null } });
    expect(history(sheet)).toEqual(settled);
    close(sheet);
  });

  it('is refused where there is no ledger', () => {
    const sheet = openSheet(null);
    expect(sheet.attempt('dialogLedgerRows', [0]).result).toMatchObject({ ok: false, problem: { code: 'noLedger' } });
    expect(sheet.attempt('dialogImportPart', [{ importId: 'a', source: '', create: [], update: [] }]).result).toMatchObject({ ok: false, problem: { code: 'noLedger' } });
  });
});
