import type { Saved, Sheet } from './support/bundle';
import { close, closeAll, must, openSheet, save } from './support/bundle';
import { disturbedEverywhere, stoppedEverywhere } from './support/everywhere';
import { columnOf, history, idOf, LATER_DAY, letter, picture, rowOf, rowsOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(300_000);

interface Value {
  readonly from: string; readonly to: string; readonly text: string; readonly repeated: boolean;
  readonly conflicts: readonly { readonly key: string; readonly theirs: string; readonly mine: string; readonly kept: string }[];
  readonly thanks: { readonly to: string; readonly templates: { readonly raised: string } } | null;
}

const CHANGES = [
  { key: 'need', from: '', to: 'explicit' }, { key: 'doubt', from: '', to: 'too loud?' }, { key: 'promised', from: '', to: '2026-05-28' },
  { key: 'phone', from: '', to: '0912 345 678' }, { key: 'psychology', from: '', to: 'brand,novelty' }, { key: 'family', from: '', to: 'two boys' },
];

function facts(sheet: Sheet, name: string, changes: readonly unknown[], saveId = 'save-1'): Readonly<Record<string, unknown>> {
  return { customerId: idOf(sheet, name), row: rowOf(sheet, name), changes, saveId };
}

function saveFacts(sheet: Sheet, input: Readonly<Record<string, unknown>>): Value {
  return (must(sheet.attempt('dialogSaveFacts', [input])).result as { readonly value: Value }).value;
}

function customer(sheet: Sheet, name: string): Readonly<Record<string, unknown>> {
  return rowsOf(sheet, 'Customers').find((row) => row['Name'] === name) ?? {};
}

function profile(sheet: Sheet, name: string): Readonly<Record<string, unknown>> | undefined {
  return rowsOf(sheet, 'Profiles').find((row) => row['Customer'] === name);
}

function ledger(): Sheet {
  return openSheet(smallLedger().graded, { today: LATER_DAY });
}

describe('facts saved on the card', () => {
  it('stand in their cells, in History and in the grade; the days of their groups are of today', () => {
    const sheet = ledger();
    const before = customer(sheet, 'Fay')['Grade'];
    const saved = saveFacts(sheet, facts(sheet, 'Fay', CHANGES));
    expect(saved).toMatchObject({ from: before, to: 'D', repeated: false, conflicts: [], thanks: null });
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Need': 'explicit', 'Doubts': 'too loud?', 'Promised date': '2026-05-28', 'Next follow-up': '2026-05-28', 'Phone': '0912 345 678', 'Buying psychology': 'brand, novelty' });
    expect(profile(sheet, 'Fay')).toMatchObject({ 'Customer ID': idOf(sheet, 'Fay'), 'Family': 'two boys', 'Basic facts as of': LATER_DAY, 'Person facts as of': LATER_DAY, 'Company facts as of': '' });
    expect(rowsOf(sheet, 'History').filter(({ Batch }) => Batch === 'save-1').map(({ What, From, To, Reason }) => [What, From, To, What === 'Grade' ? '' : Reason])).toEqual([
      ['Facts', '', 'explicit', 'Need'], ['Facts', '', 'too loud?', 'Doubts'], ['Facts', '', '2026-05-28', 'Promised date'], ['Facts', '', '0912 345 678', 'Phone'],
      ['Facts', '', 'brand, novelty', 'Buying psychology'], ['Facts', '', 'two boys', 'Family'],
      ['Facts', '', LATER_DAY, 'Basic facts as of'], ['Facts', '', LATER_DAY, 'Person facts as of'], ['Grade', before, 'D', ''],
    ]);
    const settled = picture(sheet);
    must(sheet.attempt('regradeAll'));
    expect(picture(sheet)).toEqual(settled);
  });

  it('again with the same id write nothing', () => {
    const sheet = ledger();
    const input = facts(sheet, 'Fay', CHANGES);
    saveFacts(sheet, input);
    const once = picture(sheet);
    expect(saveFacts(sheet, input)).toMatchObject({ repeated: true, conflicts: [] });
    expect(picture(sheet)).toEqual(once);
  });

  it('that raise the grade give what to say, with the user’s own words', () => {
    const sheet = ledger();
    typeCell(sheet, 'Policy', sheet.values('Policy').findIndex((row) => row[0] === 'Message after a raise') + 1, 'Value', 'Dear {name}!');
    const raise = saveFacts(sheet, facts(sheet, 'Ed', [{ key: 'intention', from: 'none', to: 'strong' }, { key: 'knowledge', from: '', to: 'enough' }], 'save-3'));
    expect(raise.from > raise.to).toBe(true);
    expect(raise.thanks).toMatchObject({ to: raise.to, templates: { raised: 'Dear {name}!' } });
  });

  it('keep an as-of day that the person gave', () => {
    const sheet = ledger();
    saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'family', from: '', to: 'one girl' }, { key: 'personAsOf', from: '', to: '2026-03-01' }, { key: 'personSource', from: '', to: 'her sister' }]));
    expect(profile(sheet, 'Fay')).toMatchObject({ 'Person facts as of': '2026-03-01', 'Person facts from': 'her sister' });
    saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'children', from: '', to: 'one' }], 'save-2'));
    expect(profile(sheet, 'Fay')?.['Person facts as of']).toBe(LATER_DAY);
    expect(rowsOf(sheet, 'Profiles')).toHaveLength(1);
  });

  it('make the tab they stand on where it was deleted', () => {
    const sheet = ledger();
    sheet.deleteSheet('Profiles');
    saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'nature', from: '', to: 'bakery' }]));
    expect(profile(sheet, 'Fay')).toMatchObject({ 'Nature of business': 'bakery', 'Company facts as of': LATER_DAY });
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ ok: true, value: { text: 'Undone: 1 fact of Fay is as before.' } });
    expect(profile(sheet, 'Fay')).toMatchObject({ 'Nature of business': '', 'Company facts as of': '' });
  });

  it('are taken back in one step; what somebody changed since is left and said', () => {
    const sheet = ledger();
    const before = customer(sheet, 'Fay');
    saveFacts(sheet, facts(sheet, 'Fay', CHANGES));
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Phone', '0999');
    expect(must(sheet.attempt('undoLast')).result).toMatchObject({ value: { text: 'Undone: 5 facts of Fay are as before. 1 fact that somebody has changed since was left alone.' } });
    expect(customer(sheet, 'Fay')).toEqual({ ...before, Phone: '0999' });
    expect(rowsOf(sheet, 'History').at(-1)).toMatchObject({ What: 'Undo', Batch: 'save-1' });
  });

  it('whatever stood in the cell comes back, even what could not be read', () => {
    const sheet = ledger();
    for (const [header, cell] of [['Demand volume', '250'], ['Intention', 'on Mondays'], ['Visited', '2026-01-05'], ['Doubts', 'none']] as const) typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), header, cell);
    must(sheet.attempt('regradeAll'));
    const before = customer(sheet, 'Fay');
    saveFacts(sheet, facts(sheet, 'Fay', [
      { key: 'demand', from: 'large', to: 'small' }, { key: 'intention', from: '', to: 'some' }, { key: 'visited', from: 'yes', to: '' }, { key: 'doubt', from: '', to: 'y' },
    ]));
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Demand volume': 'small', 'Intention': 'some', 'Visited': '', 'Doubts': 'y' });
    must(sheet.attempt('undoLast'));
    expect(customer(sheet, 'Fay')).toEqual(before);
  });
});

describe('two people who edit one card', () => {
  it('texts are both kept, once; of choices and days what stands there stays, and everything else is saved', () => {
    const sheet = ledger();
    const row = rowOf(sheet, 'Fay');
    for (const [header, cell] of [['Doubts', 'theirs'], ['Need', 'no'], ['Expected close', '2026-09-09']] as const) typeCell(sheet, 'Customers', row, header, cell);
    const input = facts(sheet, 'Fay', [
      { key: 'doubt', from: '', to: 'mine' }, { key: 'need', from: '', to: 'explicit' }, { key: 'expectedClose', from: '2026-03-20', to: '2026-12-24' },
      { key: 'issue', from: '', to: 'colour' }, { key: 'likes', from: '', to: 'tea' },
    ]);
    const conflicts = [
      { key: 'doubt', theirs: 'theirs', mine: 'mine', kept: 'both' }, { key: 'need', theirs: 'no', mine: 'explicit', kept: 'theirs' },
      { key: 'expectedClose', theirs: '2026-09-09', mine: '2026-12-24', kept: 'theirs' },
    ];
    const saved = saveFacts(sheet, input);
    expect(saved.conflicts).toEqual(conflicts);
    expect(saved.text).toContain('3 facts had been changed by somebody else meanwhile.');
    const cells = { 'Doubts': 'theirs / mine', 'Need': 'no', 'Expected close': '2026-09-09', 'Blocking issue': 'colour', 'Likes and dislikes': 'tea' };
    expect(customer(sheet, 'Fay')).toMatchObject(cells);
    expect(saveFacts(sheet, input).conflicts).toEqual(conflicts);
    expect(saveFacts(sheet, { ...input, saveId: 'save-2' }).conflicts).toEqual(conflicts);
    expect(customer(sheet, 'Fay')).toMatchObject(cells);
    // Having seen theirs, the person may still have it his way.
    expect(saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'need', from: 'no', to: 'explicit' }], 'save-3')).conflicts).toEqual([]);
    expect(customer(sheet, 'Fay')['Need']).toBe('explicit');
  });

  it('who wrote the same as the other is told nothing', () => {
    const sheet = ledger();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Doubts', 'same');
    expect(saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'doubt', from: '', to: 'same' }]))).toMatchObject({ conflicts: [], text: 'Nothing to save: the card of Fay says all this already.' });
  });

  it('a text that the other emptied is written, one that I emptied and the other wrote stays', () => {
    const sheet = ledger();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Doubts', 'new');
    const saved = saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'doubt', from: 'old', to: '' }, { key: 'issue', from: 'old', to: 'mine' }]));
    expect(saved.conflicts).toEqual([{ key: 'doubt', theirs: 'new', mine: '', kept: 'theirs' }, { key: 'issue', theirs: '', mine: 'mine', kept: 'both' }]);
    expect(customer(sheet, 'Fay')).toMatchObject({ 'Doubts': 'new', 'Blocking issue': 'mine' });
  });
});

describe('stopped before each host call and run again, a save leaves what it leaves when nobody stops it', () => {
  function savedWith(make: (sheet: Sheet) => void): Saved {
    const sheet = ledger();
    make(sheet);
    const saved = save(sheet);
    close(sheet);
    return saved;
  }
  const args = (changes: readonly unknown[]): readonly unknown[] => {
    const sheet = ledger();
    const input = facts(sheet, 'Fay', changes);
    close(sheet);
    return [input];
  };

  it.each([
    ['of facts on both tabs', (): void => undefined, CHANGES],
    ['over what somebody else wrote', (sheet: Sheet): void => { typeCell(sheet, 'Customers', rowOf(sheet, 'Fay'), 'Doubts', 'theirs'); }, CHANGES],
    ['of words that look like formulas', (sheet: Sheet): void => { saveFacts(sheet, facts(sheet, 'Fay', [{ key: 'family', from: '', to: 'x' }], 'save-0')); }, [{ key: 'likes', from: '', to: '=1+1' }, { key: 'family', from: 'x', to: '+1' }]],
  ] as const)('%s', (_, make, changes) => {
    expect(stoppedEverywhere({ saved: savedWith(make), today: LATER_DAY, name: 'dialogSaveFacts', args: args(changes) })).toMatchObject({ wrong: [] });
  });

  it('and so does taking it back', () => {
    expect(stoppedEverywhere({ saved: savedWith((sheet) => { saveFacts(sheet, facts(sheet, 'Fay', CHANGES)); }), today: LATER_DAY, name: 'undoLast' })).toMatchObject({ wrong: [] });
  });
});

describe.each([
  ['sorts Customers by name', (sheet: Sheet) => { sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}20`, columnOf(sheet, 'Customers', 'Name'), false); }],
  ['inserts a row into Customers', (sheet: Sheet) => { sheet.insertRow('Customers', 5); }],
  ['deletes the row of another customer', (sheet: Sheet) => { sheet.deleteRow('Customers', rowOf(sheet, 'Bo')); }],
  ['sorts Profiles', (sheet: Sheet) => { sheet.sort(`Profiles!A2:${letter((sheet.values('Profiles!1:1')[0] ?? []).length)}20`, columnOf(sheet, 'Profiles', 'Customer'), false); }],
  ['deletes the first row of Profiles', (sheet: Sheet) => { if (profile(sheet, 'Ann') !== undefined) sheet.deleteRow('Profiles', 2); }],
] as const)('a person %s', (_, person) => {
  it('at every host call of a save: everybody keeps what is theirs', () => {
    const sheet = ledger();
    for (const name of ['Ann', 'Di', 'Fay', 'Kit']) saveFacts(sheet, facts(sheet, name, [{ key: 'family', from: '', to: `family of ${name}` }, { key: 'likes', from: '', to: `likes of ${name}` }], `first-${name}`));
    const saved = save(sheet);
    const args = [facts(sheet, 'Fay', [{ key: 'family', from: 'family of Fay', to: 'twins' }, { key: 'likes', from: 'likes of Fay', to: 'tea' }, { key: 'doubt', from: '', to: 'too loud?' }])];
    const seen = (each: Sheet): unknown => [
      rowsOf(each, 'Customers').filter(({ Name }) => Name !== 'Bo').map((row) => JSON.stringify(row)).sort(),
      rowsOf(each, 'Profiles').filter(({ Customer }) => Customer !== 'Ann').map((row) => JSON.stringify(row)).sort(),
      history(each).filter((line) => !line.includes('"Bo"')),
    ];
    must(sheet.attempt('dialogSaveFacts', args));
    const wanted = seen(sheet);
    close(sheet);
    expect(disturbedEverywhere({ saved, today: LATER_DAY, name: 'dialogSaveFacts', args }, person, (after, outcome) => {
      must(outcome);
      expect(seen(after)).toEqual(wanted);
    })).toMatchObject({ wrong: [] });
  });
});
