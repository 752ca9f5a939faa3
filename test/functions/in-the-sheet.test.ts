import { close, closeAll, must, openSheet } from '../reliability/support/bundle';
import { LATER_DAY, rowOf, smallLedger, typeCell } from '../reliability/support/ledger';

afterAll(closeAll);
jest.setTimeout(60_000);

describe.each([['en', 'Name the well-known', 'not one of its values'], ['zh_TW', '舉出正在使用的知名人士', '不是可用的值'], ['zh_CN', '举出正在使用的知名人士', '不是可用的值']])('in a cell of the sheet, for a user of %s', (locale, pitch, wrong) => {
  it('LEDGER_COMPLETENESS spills a share for every customer', async () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY, locale });
    for (const [header, value] of [['Phone', '0912'], ['Latent need', 'none'], ['Decision authority', 'yes']] as const) typeCell(sheet, 'Customers', rowOf(sheet, 'Ann'), header, value);
    sheet.type('Contacts!T1', '=LEDGER_COMPLETENESS(Customers!A1:BA40)');
    expect(await sheet.settle()).toBe(true);
    const shares = sheet.values('Contacts!T1:T20').map(([share]) => share);
    expect(shares[0]).toBeCloseTo(4 / 6, 10);
    // Lou has a name and a phone.
    expect(shares[rowOf(sheet, 'Lou') - 2]).toBeCloseTo(2 / 6, 10);
    expect(shares.filter((share) => share !== '')).toHaveLength(14);
    close(sheet);
  });

  it('LEDGER_PITCH says it in the language of the user', async () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY, locale });
    sheet.type('Contacts!T1', '=LEDGER_PITCH("品牌")');
    sheet.type('Contacts!T2', '=LEDGER_PITCH("cheap")');
    expect(await sheet.settle()).toBe(true);
    const [[said], [not]] = sheet.values('Contacts!T1:T2') as [[string], [string]];
    expect(said).toContain(pitch);
    expect(not).toContain(wrong);
    must(sheet.attempt('regradeAll'));
    close(sheet);
  });

  it('LEDGER_MASK hides a whole column', async () => {
    const sheet = openSheet(smallLedger().graded, { today: LATER_DAY, locale });
    sheet.type('Contacts!T1', '=LEDGER_MASK(Customers!B2:B4, "姓名")');
    sheet.type('Contacts!U1', '=LEDGER_MASK("王小明", "passport")');
    expect(await sheet.settle()).toBe(true);
    expect(sheet.values('Contacts!T1:T3')).toEqual([['A○○'], ['B○○'], ['C○○']]);
    expect(sheet.values('Contacts!U1')[0]?.[0]).toContain(wrong);
    close(sheet);
  });
});
