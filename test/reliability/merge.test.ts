import type { Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { columnOf, history, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

const MERGE = 'merge-1';

/** Ann and Lou are one person: both bought, Lou's talk and one purchase are of today; Di was introduced by Lou, Ed by Lou's id. */
let couple: Saved | null = null;
function ledger(): Sheet {
  if (couple === null) {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    const lou = idOf(sheet, 'Lou');
    must(sheet.attempt('dialogSaveFacts', [{ customerId: lou, changes: [{ key: 'family', from: '', to: 'two boys' }, { key: 'likes', from: '', to: '=tea' }, { key: 'expectedClose', from: '', to: '2026-05-20' }, { key: 'intention', from: 'some', to: 'none' }], saveId: 'facts-lou' }]));
    must(sheet.attempt('dialogSaveFacts', [{ customerId: idOf(sheet, 'Ann'), changes: [{ key: 'habits', from: '', to: 'rises early' }], saveId: 'facts-ann' }]));
    typeCell(sheet, 'Customers', rowOf(sheet, 'Di'), 'Introduced by', 'Lou');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ed'), 'Introduced by', lou);
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Known purchases', 3);
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Known last purchase', '2025-06-01');
    must(sheet.attempt('recordPurchase', [{ customerId: lou, day: LATER_DAY, product: 'tea', quantity: 1, amount: 55, orderNo: '', note: '', lineId: 'line-lou' }]));
    must(sheet.attempt('logContact', [{ customerId: lou, lineId: 'talk-lou', day: LATER_DAY, channel: 'call', reached: true, said: 'hello', reaction: '', worked: '', fellShort: '', changeNext: '', promised: '', changes: [] }]));
    sheet.insertColumn('Customers', 4);
    sheet.type('Customers!D1', 'Birthday');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Lou'), 'Birthday', 'in May');
    must(sheet.attempt('regradeAll'));
    couple = save(sheet);
    close(sheet);
  }
  return openSheet(couple, { today: LATER_DAY });
}

const TAKE = ['phone', 'family', 'likes', 'expectedClose'];

function merging(sheet: Sheet, keep = 'Ann', drop = 'Lou', take: readonly string[] = TAKE, mergeId = MERGE): readonly unknown[] {
  return [{ keep: { id: idOf(sheet, keep) }, drop: { id: idOf(sheet, drop), row: rowOf(sheet, drop) }, take, mergeId }];
}

function merge(sheet: Sheet, ...args: readonly [keep?: string, drop?: string, take?: readonly string[], mergeId?: string]): { readonly text: string; readonly repeated: boolean } {
  return (must(sheet.attempt('dialogMerge', merging(sheet, ...args))).result as { readonly value: { readonly text: string; readonly repeated: boolean } }).value;
}

function customer(sheet: Sheet, name: string): Readonly<Record<string, unknown>> {
  return rowsOf(sheet, 'Customers').find((row) => row['Name'] === name) ?? {};
}

function linesOf(sheet: Sheet, tab: string, id: string): number {
  return rowsOf(sheet, tab).filter((row) => row['Customer ID'] === id).length;
}

/** The workbook but its History, and the ids that a merge has given to lines. */
function withoutHistory(sheet: Sheet): unknown {
  const tabs = Object.entries(picture(sheet)).filter(([tab]) => tab !== 'History');
  return tabs.map(([tab, rows]) => [tab, (rows as readonly (readonly unknown[])[]).map((cells) => cells.filter((cell) => !String(cell).startsWith(`${MERGE}-`)).join('|').replace(/\|+$/, ''))]);
}

describe('two customers made one', () => {
  it('the kept one has the lines of both and the facts that were chosen; the dropped row is nobody’s, and what the person keeps beside it stays', () => {
    const sheet = ledger();
    const [ann, lou, row] = [idOf(sheet, 'Ann'), idOf(sheet, 'Lou'), rowOf(sheet, 'Lou')];
    const amounts = rowsOf(sheet, 'Purchases').map(({ Amount }) => Amount);
    const lines = [linesOf(sheet, 'Purchases', ann) + linesOf(sheet, 'Purchases', lou), linesOf(sheet, 'Contacts', ann) + linesOf(sheet, 'Contacts', lou)];
    expect(merge(sheet)).toMatchObject({ repeated: false, text: 'Lou is part of Ann now; 4 lines of the logs went over. Tools ▸ Find duplicates can take them apart again.' });
    expect(customer(sheet, 'Ann')).toMatchObject({
      'Phone': '0912345678', 'Likes and dislikes': '=tea', 'Expected close': '2026-05-20', 'Intention': 'strong', 'Known purchases': 3, 'Known last purchase': '2025-06-01',
      'Last purchase': LATER_DAY, 'Last contact': LATER_DAY, 'Total': 277, 'Grade': 'A',
    });
    expect(rowsOf(sheet, 'Profiles').map((each) => [each['Customer ID'], each['Family'], each['Habits']])).toEqual([[ann, 'two boys', 'rises early']]);
    expect(rowsOf(sheet, 'Customers').filter((each) => each['Birthday'] === 'in May')).toEqual([expect.objectContaining({ 'Customer ID': '', 'Name': '', 'Grade': '', 'Ledger memo': '' })]);
    expect(sheet.values('Customers')[row - 1]?.filter((cell) => cell !== '')).toEqual(['in May']);
    expect([linesOf(sheet, 'Purchases', ann), linesOf(sheet, 'Contacts', ann)]).toEqual(lines);
    expect(rowsOf(sheet, 'Purchases').map(({ Amount }) => Amount)).toEqual(amounts);
    expect([customer(sheet, 'Di')['Introduced by'], customer(sheet, 'Ed')['Introduced by']]).toEqual(['Ann', ann]);
    const settled = picture(sheet);
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(settled);
  });

  it('again with the same id nothing more is done', () => {
    const sheet = ledger();
    const args = merging(sheet);
    must(sheet.attempt('dialogMerge', args));
    const once = picture(sheet);
    expect(must(sheet.attempt('dialogMerge', args)).result).toMatchObject({ ok: true, value: { repeated: true } });
    expect(picture(sheet)).toEqual(once);
  });

  it('is taken apart by undo: all is as it was', () => {
    const sheet = ledger();
    const before = withoutHistory(sheet);
    merge(sheet);
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ ok: true, value: { text: 'Undone: Ann and Lou are two customers again.' } });
    expect(withoutHistory(sheet)).toEqual(before);
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ value: { text: expect.stringContaining('contact with Lou') as string } });
  });
});

describe('taken apart after other work', () => {
  it('what came since stays with the kept one, what somebody changed since is left and said, and everybody has his own again', () => {
    const sheet = ledger();
    const [ann, lou] = [idOf(sheet, 'Ann'), idOf(sheet, 'Lou')];
    const was = customer(sheet, 'Lou');
    const [annBought, louBought] = [linesOf(sheet, 'Purchases', ann), linesOf(sheet, 'Purchases', lou)];
    merge(sheet);
    must(sheet.attempt('recordPurchase', [{ customerId: ann, day: LATER_DAY, product: 'cups', quantity: 1, amount: 5, orderNo: '', note: '', lineId: 'line-since' }]));
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ann'), 'Phone', '0999');
    sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}20`, columnOf(sheet, 'Customers', 'Name'), false);
    must(sheet.attempt('dialogSaveFacts', [{ customerId: idOf(sheet, 'Bo'), changes: [{ key: 'likes', from: '', to: 'chess' }], saveId: 'since' }]));
    expect(must(sheet.attempt('dialogPastMerges')).result).toMatchObject({ ok: true, value: [{ mergeId: MERGE, kept: 'Ann', dropped: 'Lou' }] });
    expect(must(sheet.attempt('dialogTakeApart', [MERGE])).result).toMatchObject({ ok: true, value: { text: 'Undone: Ann and Lou are two customers again. 1 fact that somebody has changed since was left alone.' } });
    // His old row went to the end when the list was sorted: there he stands again.
    expect(customer(sheet, 'Lou')).toEqual({ ...was, Birthday: expect.anything() as unknown });
    expect(customer(sheet, 'Ann')).toMatchObject({ 'Phone': '0999', 'Likes and dislikes': '', 'Known purchases': '' });
    expect([linesOf(sheet, 'Purchases', ann), linesOf(sheet, 'Purchases', lou)]).toEqual([annBought + 1, louBought]);
    expect([customer(sheet, 'Di')['Introduced by'], customer(sheet, 'Ed')['Introduced by']]).toEqual(['Lou', lou]);
    expect(must(sheet.attempt('dialogPastMerges')).result).toMatchObject({ value: [] });
    const settled = picture(sheet);
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(settled);
    expect(must(sheet.attempt('dialogTakeApart', [MERGE])).result).toMatchObject({ value: { text: 'There is nothing to undo.' } });
    // The merge is not what undo takes back now.
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ value: { text: expect.stringContaining('Bo') as string } });
  });

  it('a merge into somebody who went into somebody else since waits for that one', () => {
    const sheet = ledger();
    merge(sheet);
    merge(sheet, 'Kit', 'Ann', [], 'merge-2');
    expect(sheet.attempt('dialogTakeApart', [MERGE]).result).toMatchObject({ ok: false, problem: { code: 'mergedSince', text: 'The customer was merged into Kit since. Take that merge apart first.' } });
    must(sheet.attempt('dialogTakeApart', ['merge-2']));
    must(sheet.attempt('dialogTakeApart', [MERGE]));
    expect(rowsOf(sheet, 'Customers').filter(({ Name }) => ['Ann', 'Lou', 'Kit'].includes(String(Name)))).toHaveLength(3);
  });
});

describe('two customers side by side', () => {
  it('are masked as their cards are; in full it is written down first, for both', () => {
    const sheet = ledger();
    const pair = [{ id: idOf(sheet, 'Ann') }, { id: idOf(sheet, 'Lou') }];
    expect(must(sheet.attempt('dialogOpenPair', [{ pair, inFull: false }])).result).toMatchObject({ ok: true, value: [
      { name: 'Ann', purchases: 2, talks: 0, ownColumns: [], facts: { habits: { masked: true } } },
      { name: 'Lou', purchases: 3, talks: 1, ownColumns: ['Birthday'], facts: { phone: { value: '', masked: true }, family: { masked: true } } },
    ] });
    expect(rowsOf(sheet, 'History').filter(({ What }) => What === 'Shown in full')).toEqual([]);
    expect(must(sheet.attempt('dialogOpenPair', [{ pair, inFull: true }])).result).toMatchObject({ value: [{}, { facts: { phone: { value: '0912345678' }, family: { value: 'two boys' } } }] });
    expect(rowsOf(sheet, 'History').filter(({ What }) => What === 'Shown in full').map(({ Customer }) => Customer)).toEqual(['Ann', 'Lou']);
  });

  it.each([
    ['nobody', {}], ['one alone', { pair: [{ id: 'C-000001' }], inFull: false }], ['the same twice', { pair: [{ id: 'C-000001' }, { id: 'C-000001' }], inFull: false }],
  ])('%s is refused', (_, input) => {
    expect(ledger().attempt('dialogOpenPair', [input]).result).toMatchObject({ ok: false, problem: { code: 'badRequest' } });
  });
});

describe('a merge that cannot be', () => {
  it.each([
    ['with himself', { keep: { id: 'C-000001' }, drop: { id: 'C-000001' }, take: [], mergeId: 'm' }, 'badRequest'],
    ['with somebody who is not there', { keep: { id: 'C-000001' }, drop: { id: 'C-999999' }, take: [], mergeId: 'm' }, 'customerUnknown'],
    ['of a fact nobody knows', { keep: { id: 'C-000001' }, drop: { id: 'C-000002' }, take: ['grade'], mergeId: 'm' }, 'badRequest'],
    ['of nothing', null, 'badRequest'],
  ])('%s leaves the workbook as it is', (_, input, code) => {
    const sheet = ledger();
    const before = picture(sheet);
    expect(sheet.attempt('dialogMerge', [input]).result).toMatchObject({ ok: false, problem: { code } });
    expect(picture(sheet)).toEqual(before);
  });
});

describe('stopped before each host call and run again', () => {
  it('a merge leaves what it leaves when nobody stops it', () => {
    const sheet = ledger();
    const args = merging(sheet);
    close(sheet);
    expect(stoppedEverywhere({ saved: couple ?? '', today: LATER_DAY, name: 'dialogMerge', args })).toMatchObject({ wrong: [] });
  });

  it('and so does taking it apart', () => {
    const sheet = ledger();
    merge(sheet);
    const saved = save(sheet);
    close(sheet);
    expect(stoppedEverywhere({ saved, today: LATER_DAY, name: 'dialogTakeApart', args: [MERGE] })).toMatchObject({ wrong: [] });
  });
});

describe.each([
  ['sorts Customers by name', (sheet: Sheet) => { sortBy(sheet, 'Customers', 'Name'); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 3); }],
  ['deletes the row of another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Bo')); }],
  ['sorts Purchases', (sheet: Sheet) => { sortBy(sheet, 'Purchases', 'Amount'); }],
  ['sorts Profiles', (sheet: Sheet) => { sortBy(sheet, 'Profiles', 'Family'); }],
] as const)('a person %s', (_, person) => {
  it('at every few host calls of a merge: everybody keeps what is theirs', () => {
    const sheet = ledger();
    const args = merging(sheet);
    const seen = (each: Sheet): unknown => ({
      ...Object.fromEntries(['Customers', 'Profiles', 'Purchases', 'Contacts'].map((tab) => [tab, filled(rowsOf(each, tab).filter(({ Name }) => Name !== 'Bo'))])),
      graded: history(each).filter((line) => line.includes('"Grade"') && !line.includes('"Bo"')),
    });
    must(sheet.attempt('dialogMerge', args));
    const wanted = seen(sheet);
    close(sheet);
    expect(disturbedEverywhere({ saved: couple ?? '', today: LATER_DAY, name: 'dialogMerge', args, step: 11 }, person, (after, outcome) => {
      must(outcome);
      expect(seen(after)).toEqual(wanted);
    })).toMatchObject({ wrong: [] });
  });
});

it('a person who sorts Customers while a merge is taken apart keeps what is theirs, and so do both', () => {
  const sheet = ledger();
  merge(sheet);
  const saved = save(sheet);
  // Beside which row the person's own note stands is the person's doing.
  const seen = (each: Sheet): unknown => Object.fromEntries(['Customers', 'Profiles', 'Purchases', 'Contacts'].map((tab) => [tab, filled(rowsOf(each, tab).map((row) => ({ ...row, Birthday: '' }))).filter((row) => row !== '{}')]));
  must(sheet.attempt('dialogTakeApart', [MERGE]));
  const wanted = seen(sheet);
  close(sheet);
  expect(disturbedEverywhere({ saved, today: LATER_DAY, name: 'dialogTakeApart', args: [MERGE], step: 11 }, (each) => { sortBy(each, 'Customers', 'Name'); }, (after, outcome) => {
    must(outcome);
    expect(seen(after)).toEqual(wanted);
  })).toMatchObject({ wrong: [] });
});

function sortBy(sheet: Sheet, tab: string, header: string): void {
  sheet.sort(`${tab}!A2:${letter((sheet.values(`${tab}!1:1`)[0] ?? []).length)}20`, columnOf(sheet, tab, header), false);
}

/** Rows whatever their order, each by what it says; the ids that lines were given may differ. */
function filled(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([header, cell]) => cell !== '' && header !== 'Line ID')))).sort();
}
