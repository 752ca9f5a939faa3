import type { Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { columnOf, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

const ERASE = 'erase-1';
/** What nobody may find any more; no word of the ledger's own is part of them. */
const SECRETS = ['Zebulon', 'Quagga Trading', '0955 777 888', 'zeb@quagga.example', 'Okapi Street 9', 'likes xylophones', 'six daughters', 'bought for his aunt', 'ORDER-ZEB', 'spoke of his knee', 'frowned at it', 'talked of the knee too long', 'asked after Quagga', 'bring a cushion', 'too heavy for zebs', 'knows the mayor'];

/** Zebulon bought twice, was spoken to twice, swallowed a double of himself, introduced two, and was looked at in full. */
let known: Saved | null = null;
function ledger(): Sheet {
  if (known === null) {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
    const row = rowOf(sheet, 'Lou');
    const id = idOf(sheet, 'Lou');
    const cells: Readonly<Record<string, string>> = {
      'Name': 'Zebulon', 'Company': 'Quagga Trading', 'Phone': '0955 777 888', 'E-mail': 'zeb@quagga.example', 'Address': 'Okapi Street 9', 'Likes and dislikes': 'likes xylophones',
      'Doubts': 'too heavy for zebs', 'Manual grade': 'B', 'Manual reason': 'knows the mayor', 'Promised date': '2026-05-05',
    };
    for (const [header, text] of Object.entries(cells)) typeCell(sheet, 'Customers', row, header, text);
    for (let line = 2; line < 12; line += 1) if (sheet.values('Purchases')[line - 1]?.[0] === 'Lou') typeCell(sheet, 'Purchases', line, 'Customer', 'Zebulon');
    for (const [name, says] of [['Di', 'Zebulon'], ['Ed', id]] as const) must(sheet.attempt('dialogSaveFacts', [{ customerId: idOf(sheet, name), changes: [{ key: 'introducedBy', from: '', to: says }], saveId: `by-${name}` }]));
    must(sheet.attempt('dialogSaveFacts', [{ customerId: id, changes: [{ key: 'family', from: '', to: 'six daughters' }, { key: 'likes', from: 'likes xylophones', to: 'likes xylophones!' }], saveId: 'facts-z' }]));
    must(sheet.attempt('dialogSavePurchase', [{ customerId: id, day: LATER_DAY, product: 'tea', quantity: 1, amount: 55, orderNo: 'ORDER-ZEB', note: 'bought for his aunt', lineId: 'line-z' }]));
    for (const lineId of ['talk-1', 'talk-2']) {
      must(sheet.attempt('dialogSaveContact', [{ customerId: id, lineId, day: LATER_DAY, channel: 'call', reached: true, said: 'spoke of his knee', reaction: 'frowned at it', worked: 'asked after Quagga', fellShort: 'talked of the knee too long', changeNext: 'bring a cushion', promised: '', changes: [] }]));
    }
    typeCell(sheet, 'Customers', rowOf(sheet, 'Kit'), 'Name', 'Zebulon Quagga');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Zebulon Quagga'), 'Company', 'Quagga Trading');
    must(sheet.attempt('dialogMerge', [{ keep: { id }, drop: { id: idOf(sheet, 'Zebulon Quagga') }, take: [], mergeId: 'merge-z' }]));
    must(sheet.attempt('dialogShowInFull', [{ id }]));
    must(sheet.attempt('refreshFollowUps'));
    must(sheet.attempt('reviewMonths'));
    sheet.insertColumn('Customers', 4);
    sheet.type('Customers!D1', 'Birthday');
    typeCell(sheet, 'Customers', rowOf(sheet, 'Zebulon'), 'Birthday', 'in May');
    known = save(sheet);
    close(sheet);
  }
  return openSheet(known, { today: LATER_DAY });
}

function erasing(sheet: Sheet): readonly unknown[] {
  return [{ who: { id: idOf(sheet, 'Zebulon'), row: rowOf(sheet, 'Zebulon') }, eraseId: ERASE }];
}

/** Which of the secrets the saved document still holds, in whatever cell, note or mark. */
function found(sheet: Sheet): readonly string[] {
  const document = save(sheet).toLowerCase();
  return SECRETS.filter((secret) => document.includes(secret.toLowerCase()));
}

function bought(sheet: Sheet): unknown {
  return rowsOf(sheet, 'Purchases').map((row) => ['Date', 'Customer ID', 'Amount', 'Status', 'Product', 'Quantity'].map((header) => row[header]));
}

describe('an erased customer', () => {
  it('is found nowhere in the document, while everything bought is counted as before', () => {
    const sheet = ledger();
    expect(found(sheet)).toEqual(SECRETS);
    const [id, before] = [idOf(sheet, 'Zebulon'), bought(sheet)];
    const was = rowsOf(sheet, 'Customers').find((row) => row['Customer ID'] === id) ?? {};
    expect(must(sheet.attempt('dialogErase', erasing(sheet))).result).toMatchObject({
      ok: true, value: { repeated: false, ownColumns: ['Birthday'], text: 'The customer was erased. What was bought still counts, and says nothing of whom.' },
    });
    expect(found(sheet)).toEqual([]);
    expect(bought(sheet)).toEqual(before);
    const now = rowsOf(sheet, 'Customers').find((row) => row['Customer ID'] === id) ?? {};
    expect(now).toMatchObject({ 'Name': 'Erased customer', 'Birthday': 'in May', 'Do not contact': 'Yes', 'Next follow-up': '', 'Purchases': was['Purchases'], 'Total': was['Total'], 'Last purchase': was['Last purchase'], 'Last contact': was['Last contact'] });
    expect(rowsOf(sheet, 'Contacts').filter((row) => row['Customer ID'] === id).map((row) => [row['Customer'], row['Channel'], row['What was said']])).toContainEqual(['Erased customer', 'call', '']);
    expect(rowsOf(sheet, 'Customers').filter((row) => row['Introduced by'] === id)).toHaveLength(2);
    expect(rowsOf(sheet, 'History').filter(({ What }) => What === 'Erased')).toEqual([expect.objectContaining({ 'Customer ID': id, 'Customer': '', 'From': '', 'To': '', 'Reason': '' })]);
    for (const command of ['regradeAll', 'refreshFollowUps', 'reviewMonths']) must(sheet.attempt(command));
    expect(found(sheet)).toEqual([]);
    expect(bought(sheet)).toEqual(before);
  });

  it('is not brought back by undo, whatever is taken back', () => {
    const sheet = ledger();
    must(sheet.attempt('dialogErase', erasing(sheet)));
    expect(must(sheet.attempt('dialogPastMerges')).result).toMatchObject({ ok: true, value: [] });
    expect(must(sheet.attempt('dialogTakeApart', ['merge-z'])).result).toMatchObject({ value: { text: 'There is nothing to undo.' } });
    for (let step = 0; step < 6; step += 1) {
      must(sheet.attempt('undoLast'));
      expect(found(sheet)).toEqual([]);
    }
  });

  it('again with the same id nothing more is done', () => {
    const sheet = ledger();
    const args = erasing(sheet);
    must(sheet.attempt('dialogErase', args));
    const once = picture(sheet);
    expect(must(sheet.attempt('dialogErase', args)).result).toMatchObject({ ok: true, value: { repeated: true } });
    expect(picture(sheet)).toEqual(once);
  });

  it.each([
    ['nobody', { eraseId: 'e' }, 'badRequest'], ['somebody who is not there', { who: { id: 'C-999999' }, eraseId: 'e' }, 'customerUnknown'], ['without an id of its own', { who: { id: 'C-000001' } }, 'badRequest'],
  ])('an erasure of %s leaves the workbook as it is', (_, input, code) => {
    const sheet = ledger();
    const before = picture(sheet);
    expect(sheet.attempt('dialogErase', [input]).result).toMatchObject({ ok: false, problem: { code } });
    expect(picture(sheet)).toEqual(before);
  });

  it('stopped before each host call and run again is gone as when nobody stops it', () => {
    const sheet = ledger();
    const args = erasing(sheet);
    close(sheet);
    expect(stoppedEverywhere({ saved: known ?? '', today: LATER_DAY, name: 'dialogErase', args })).toMatchObject({ wrong: [] });
  });
});

describe.each([
  ['sorts Customers by name', 'Customers', 'Name'], ['sorts Contacts', 'Contacts', 'Customer'], ['sorts History', 'History', 'Customer'],
] as const)('a person %s', (_, tab, header) => {
  it('at every few host calls of an erasure: he alone is gone, and everybody keeps what is theirs', () => {
    const sheet = ledger();
    const args = erasing(sheet);
    const id = idOf(sheet, 'Zebulon');
    const seen = (each: Sheet): unknown => Object.fromEntries(['Customers', 'Purchases', 'Contacts', 'Profiles'].map((name) => [name, rowsOf(each, name).map((row) => JSON.stringify(row)).sort()]));
    const others = (each: Sheet): readonly unknown[] => rowsOf(each, 'History').filter((row) => row['Customer ID'] !== id && row['What'] !== 'Merge').map((row) => JSON.stringify({ ...row, Batch: '' })).sort();
    must(sheet.attempt('dialogErase', args));
    const wanted = [seen(sheet), others(sheet)];
    close(sheet);
    expect(disturbedEverywhere({ saved: known ?? '', today: LATER_DAY, name: 'dialogErase', args, step: 11 }, (each) => {
      each.sort(`${tab}!A2:${letter((each.values(`${tab}!1:1`)[0] ?? []).length)}${String(each.values(tab).length)}`, columnOf(each, tab, header), false);
    }, (after, outcome) => {
      must(outcome);
      expect(found(after)).toEqual([]);
      expect([seen(after), others(after)]).toEqual(wanted);
    })).toMatchObject({ wrong: [] });
  });
});
