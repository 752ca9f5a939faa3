import type { Answer } from '../../src/app/contract/common';
import type { Card, CardPageData } from '../../src/app/contract/card';
import type { Outcome, Sheet } from './support/bundle';
import { at, closeAll, hostCalls, must, openSheet } from './support/bundle';
import { FIRST_DAY, idOf, letter, LATER_DAY, rowOf, rowsOf, smallLedger, typeCell, columnOf } from './support/ledger';
import { cellOf, planLedger, withScript } from './support/plan';
import { dialogData, lastDialog } from '../real/support/dialog-data';

afterAll(closeAll);
jest.setTimeout(120_000);

const LOCALES = ['en', 'zh_TW', 'zh_CN'] as const;

function graded(locale: string = 'en', today = LATER_DAY): Sheet {
  return openSheet(smallLedger().graded, { today, locale });
}

function planned(locale: string = 'en'): Sheet {
  return openSheet(planLedger().planned, { today: LATER_DAY, locale });
}

function answerOf(outcome: Outcome): Answer<Card> {
  if (outcome.error !== null) throw outcome.error;
  return outcome.result as Answer<Card>;
}

function cardOf(sheet: Sheet, name: string): Card {
  const answer = answerOf(sheet.attempt('dialogOpenCard', [{ id: idOf(sheet, name) }]));
  if (!answer.ok) throw new Error(answer.problem.text);
  return answer.value;
}

/** What the sidebar is handed when the menu is used on this selection. */
function opened(sheet: Sheet, selection: string): { readonly data: CardPageData; readonly outcome: Outcome } {
  sheet.select(selection);
  const outcome = must(sheet.attempt('showCard'));
  return { outcome, data: dialogData(sheet) as CardPageData };
}

/** Types what is known of a customer on Profiles, in the first free row. */
function typeProfile(sheet: Sheet, name: string, cells: Readonly<Record<string, string>>): void {
  const row = rowsOf(sheet, 'Profiles').length + 2;
  typeCell(sheet, 'Profiles', row, 'Customer ID', idOf(sheet, name));
  for (const [header, value] of Object.entries(cells)) typeCell(sheet, 'Profiles', row, header, value);
}

function typeTalk(sheet: Sheet, name: string, day: string, change: string): void {
  const row = rowsOf(sheet, 'Contacts').length + 2;
  for (const [header, value] of [['Customer', name], ['Customer ID', idOf(sheet, name)], ['Date', day], ['Reached', 'yes'], ['Change next time', change]] as const) typeCell(sheet, 'Contacts', row, header, value);
}

describe.each(LOCALES)('in %s', (locale) => {
  it('the card says what the sheet says of every grade', () => {
    const sheet = graded(locale);
    const grades = new Set<string>();
    for (const cells of rowsOf(sheet, 'Customers')) {
      const card = cardOf(sheet, String(cells['Name']));
      grades.add(card.grade);
      expect([card.name, card.grade || 'Not graded', card.nextFollowUp, card.lastTalk, card.lastPurchase, card.purchases || '', card.total || ''])
        .toEqual([cells['Name'], cells['Grade'], cells['Next follow-up'], cells['Last contact'], cells['Last purchase'], cells['Purchases'], cells['Total']]);
      // The ledger is kept in English; the card speaks the language of its reader.
      for (const said of [card.why, card.stage, card.followUpWhy, card.nextAction, card.strategy]) expect(said).toMatch(locale === 'en' ? /[a-z]{3}/ : /[一-鿿]{2}/);
      if (locale === 'en') expect([card.why, card.toGoUp, card.stage, card.nextAction, card.overdue]).toEqual([cells['Why'], cells['To go up'], cells['Stage'], cells['Next action'], cells['Overdue']]);
    }
    expect([...grades].sort()).toEqual(['', 'A', 'B', 'C', 'D', 'E', 'F']);
  });

  it.each([['person', 'Lou', 11], ['company', 'Lou', 16], ['', 'Lou', 6], ['company', 'Ida', 12], ['person', 'Ida', 8], ['company', 'Hal', 12], ['person', 'Ed', 6]] as const)('a card of kind «%s» of %s asks for what matters for the grade', (kind, name, of) => {
    const sheet = graded(locale);
    typeCell(sheet, 'Customers', rowOf(sheet, name), 'Kind', kind);
    const card = cardOf(sheet, name);
    expect([card.kind, card.completeness.of]).toEqual([kind === '' ? null : kind, of]);
    expect(card.completeness.filled + card.completeness.missing.length).toBe(of);
  });

  it('nobody and nothing is said in the person’s words', () => {
    const sheet = planned(locale);
    typeCell(sheet, 'Customers', 20, 'Name', 'New one');
    const line = cellOf(sheet, 'Hal', 'Customer');
    sheet.deleteRow('Customers', rowOf(sheet, 'Hal'));
    const idless = opened(sheet, `Customers!B${rowOf(sheet, 'New one')}`).data;
    expect([idless.card, idless.problem]).toEqual([null, expect.stringMatching(locale === 'en' ? /^New one has no customer id yet/ : /^New one(還沒有客戶編號|还没有客户编号)/)]);
    const erased = opened(sheet, line).data;
    expect([erased.card, erased.problem]).toEqual([null, expect.stringMatching(locale === 'en' ? /C-000008/ : /C-000008.*[一-鿿]/)]);
    expect(answerOf(sheet.attempt('dialogOpenCard', [{ id: 'C-000008', row: 9 }]))).toMatchObject({ ok: false, problem: { code: 'customerUnknown' } });
  });
});

it('is decided afresh for today, and writes nothing', () => {
  const sheet = graded('en', '2026-07-01');
  const before = sheet.values('Customers');
  const card = cardOf(sheet, 'Lou');
  expect([rowsOf(sheet, 'Customers').find((row) => row['Name'] === 'Lou')?.['Grade'], card.grade]).toEqual(['B', 'D']);
  expect(sheet.values('Customers')).toEqual(before);
  expect(must(sheet.attempt('dialogOpenCard', [{ id: idOf(sheet, 'Lou') }])).report.calls.writes).toBe(0);
});

it('reads the log where the memo was cleared', () => {
  const sheet = graded();
  const whole = cardOf(sheet, 'Cy');
  typeCell(sheet, 'Customers', rowOf(sheet, 'Cy'), 'Ledger memo', '');
  expect(cardOf(sheet, 'Cy')).toEqual(whole);
});

describe('opened from the sheet', () => {
  it('a row of Customers and a line of the plan open the same card, each in at most eight calls', () => {
    // The Policy tab of a ledger that was not cut to a few rows is read in one call.
    const sheet = openSheet(withScript(planLedger().planned, "SpreadsheetApp.getActive().getSheetByName('Policy').insertRowsAfter(40, 150)").saved, { today: LATER_DAY });
    for (const name of ['Ann', 'Cy', 'Di', 'Hal']) {
      typeProfile(sheet, name, { Family: 'two sisters' });
      const fromCustomers = opened(sheet, `Customers!D${rowOf(sheet, name)}`);
      const fromLine = opened(sheet, cellOf(sheet, name, 'Why now'));
      expect(fromCustomers.data.card?.name).toBe(name);
      expect({ ...fromLine.data.card, lesson: null }).toEqual({ ...fromCustomers.data.card, lesson: null });
      for (const { outcome } of [fromCustomers, fromLine]) expect([name, hostCalls(outcome)]).toEqual([name, Math.min(hostCalls(outcome), 8)]);
    }
  });

  it.each(['Customers!A1', 'Customers!B30', 'Follow-ups!A1', 'Follow-ups!D2', 'Follow-ups!D35', 'Purchases!A2', 'Policy!A3'])('with %s selected it begins with the search', (selection) => {
    const { data } = opened(planned(), selection);
    expect([data.card, data.problem, data.today]).toEqual([null, '', LATER_DAY]);
  });

  it('a sheet that is no ledger is said, and nothing opens', () => {
    const sheet = openSheet(null, { today: LATER_DAY });
    must(sheet.attempt('showCard'));
    expect(sheet.shown).toEqual([expect.objectContaining({ kind: 'toast', message: expect.stringContaining('not a ledger yet') as string })]);
  });
});

describe('the row', () => {
  it.each([['wrong', 3], ['of the header', 1], ['below the grid', 9999], ['none', undefined]] as const)('hint is %s: the customer is found by his id', (_, row) => {
    const sheet = graded();
    sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}13`, columnOf(sheet, 'Customers', 'Name'), false);
    const answer = answerOf(sheet.attempt('dialogOpenCard', [{ id: idOf(sheet, 'Ann'), ...(row === undefined ? {} : { row }) }]));
    expect(answer).toMatchObject({ ok: true, value: { name: 'Ann', row: rowOf(sheet, 'Ann') } });
    expect(must(sheet.attempt('dialogGoTo', [{ id: idOf(sheet, 'Ann'), row }])).result).toEqual({ ok: true, value: null });
  });

  it('a person who sorts while the card is read gets the same card', () => {
    const calm = planned();
    const line = cellOf(calm, 'Cy', 'Customer');
    const [before, calls] = [opened(calm, line).data.card, hostCalls(opened(calm, line).outcome)];
    for (let call = 1; call <= calls; call += 1) {
      const sheet = planned();
      sheet.select(line);
      const sorted = sheet.attempt('showCard', [], at(call, () => { sheet.sort(`Customers!A2:${letter((sheet.values('Customers!1:1')[0] ?? []).length)}13`, columnOf(sheet, 'Customers', 'Name'), false); }));
      must(sorted);
      const card = (dialogData(sheet) as CardPageData).card;
      expect([call, { ...card, row: 0 }]).toEqual([call, { ...before, row: 0 }]);
      expect(answerOf(sheet.attempt('dialogOpenCard', [{ id: card?.id, row: card?.row }]))).toMatchObject({ ok: true, value: { name: 'Cy' } });
    }
  });

  it('two rows with one id are said', () => {
    const sheet = graded();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Bo'), 'Customer ID', 'C-000001');
    expect(answerOf(sheet.attempt('dialogOpenCard', [{ id: 'C-000001' }]))).toMatchObject({ ok: false, problem: { code: 'customerTwice' } });
  });

  it.each([null, undefined, '', 7, {}, { id: 7 }, [], { id: null }])('what names nobody is refused: %j', (who) => {
    const sheet = graded();
    for (const name of ['dialogOpenCard', 'dialogShowInFull', 'dialogGoTo']) expect(answerOf(sheet.attempt(name, [who]))).toMatchObject({ ok: false, problem: { code: 'badRequest' } });
  });
});

describe('what is known', () => {
  it.each([
    ['Demand volume', '250', 'demand', { value: 'large', shown: '250' }], ['Demand volume', '0', 'demand', { value: 'none', shown: '0' }],
    ['Demand volume', '小', 'demand', { value: 'small' }], ['Demand volume', 'lots', 'demand', { value: '', shown: 'lots' }],
    ['Visited', '2026-03-01', 'visited', { value: 'yes', shown: '2026-03-01' }], ['Visited', '是', 'visited', { value: 'yes' }], ['Visited', 'no', 'visited', { value: '' }],
    ['Need', '明確', 'need', { value: 'explicit' }], ['Need', 'perhaps', 'need', { value: '', shown: 'perhaps' }],
    ['Said yes', 'yes', 'saidYes', { value: 'yes' }], ['Said yes', 'no', 'saidYes', { value: '' }], ['Do not contact', 'Yes', 'doNotContact', { value: 'yes' }],
    ['Expected close', '2026-05-04', 'expectedClose', { value: '2026-05-04' }], ['Expected close', 'soon', 'expectedClose', { value: '', shown: 'soon' }],
    ['Doubts', 'too dear?', 'doubt', { value: 'too dear?' }], ['Doubts', '無', 'doubt', { value: '' }],
    ['Buying psychology', 'pragmatic, brand', 'psychology', { value: 'pragmatic,brand' }], ['Buying psychology', '從眾', 'psychology', { value: 'conformity' }],
    ['Buying psychology', 'stingy', 'psychology', { value: '', shown: 'stingy' }], ['Credit-worthiness', 'bad', 'credit', { value: 'bad' }],
    ['Phone', '0912345678', 'phone', { value: '', shown: '•••678', masked: true }], ['E-mail', 'zed@example.com', 'email', { value: '', shown: 'z•••', masked: true }],
    ['Address', '12 Long Road', 'address', { value: '', shown: '•••', masked: true }], ['Title', 'Buyer', 'title', { value: 'Buyer' }],
  ] as const)('%s «%s» is %s %j', (header, typed, key, fact) => {
    const sheet = graded();
    typeCell(sheet, 'Customers', rowOf(sheet, 'Ed'), header, typed);
    expect(cardOf(sheet, 'Ed').facts[key]).toEqual(fact);
  });

  it('of a group is stale when it was last looked at more than 180 days ago', () => {
    const sheet = graded();
    // 180 and 181 days before 20 April 2026.
    typeProfile(sheet, 'Ed', { 'Basic facts as of': '2025-10-22', 'Person facts as of': '2025-10-21', Family: 'none' });
    expect(cardOf(sheet, 'Ed').groups).toEqual({ basic: { stale: false }, person: { stale: true }, company: { stale: false } });
    expect(cardOf(sheet, 'Di').groups).toEqual({ basic: { stale: false }, person: { stale: false }, company: { stale: false } });
  });

  it('bad credit is a warning of its own and takes no case away', () => {
    const sheet = graded();
    for (const [header, value] of [['Intention', 'strong'], ['Purchasing power', 'strong'], ['Credit-worthiness', 'bad'], ['Need', 'no']] as const) typeCell(sheet, 'Customers', rowOf(sheet, 'Ida'), header, value);
    const card = cardOf(sheet, 'Ida');
    expect([card.powerCase, card.badCredit]).toEqual(['3', true]);
    expect(card.notices).toHaveLength(1);
    expect(card.notices[0]).toMatch(/need/i);
    expect(card.followUpWhy).toMatch(/credit/i);
  });

  it('without the columns and the tab for it, the rest is shown', () => {
    const sheet = graded();
    const KEPT = ['Customer ID', 'Name', 'Company', 'Phone', 'Grade', 'Ledger memo', 'Intention', 'Product knowledge', 'Doubts', 'Blocking issue', 'Said yes', 'Expected close'];
    const whole = cardOf(sheet, 'Ida');
    for (let column = (sheet.values('Customers!1:1')[0] ?? []).length; column > 0; column -= 1) {
      if (!KEPT.includes(String(sheet.values(`Customers!${letter(column)}1`)[0]?.[0]))) sheet.deleteColumn('Customers', column);
    }
    sheet.deleteSheet('Profiles');
    const card = cardOf(sheet, 'Ida');
    expect(Object.keys(card.facts).sort()).toEqual(['company', 'doubt', 'expectedClose', 'intention', 'issue', 'knowledge', 'name', 'phone', 'saidYes']);
    expect([card.grade, card.why, card.stage, card.strategy]).toEqual([whole.grade, whole.why, whole.stage, whole.strategy]);
    expect(opened(sheet, 'Customers!B3').data.card?.name).toBe('Bo');
  });
});

describe('confidentiality', () => {
  const SECRETS = ['0987123456', 'lou.larch@mail.example', '7 Hidden Lane', 'three sons', 'about 90,000', 'her neighbour Mo'] as const;

  function secretive(): Sheet {
    const sheet = planned();
    const row = rowOf(sheet, 'Lou');
    for (const [header, value] of [['Phone', SECRETS[0]], ['E-mail', SECRETS[1]], ['Address', SECRETS[2]]] as const) typeCell(sheet, 'Customers', row, header, value);
    typeProfile(sheet, 'Lou', { Children: SECRETS[3], Income: SECRETS[4], 'Person facts from': SECRETS[5], 'Person facts as of': '2026-04-01' });
    return sheet;
  }

  it('no answer holds what is masked before it is asked for in full', () => {
    const sheet = secretive();
    const lou = { id: idOf(sheet, 'Lou'), row: rowOf(sheet, 'Lou') };
    sheet.select(`Customers!B${lou.row}`);
    const said = [
      ...(['dialogOpenCard', 'dialogTimeline', 'dialogTodaysRound', 'dialogFindCustomers'] as const).map((name) => JSON.stringify(must(sheet.attempt(name, [name === 'dialogOpenCard' ? lou : name === 'dialogTimeline' ? lou.id : 'Lou'])).result)),
    ];
    must(sheet.attempt('showCard'));
    said.push(lastDialog(sheet));
    must(sheet.attempt('dialogOpenBrief', [[lou.id]]));
    said.push(lastDialog(sheet));
    for (const text of said) {
      expect(text.length).toBeGreaterThan(100);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
    expect(cardOf(sheet, 'Lou')).toMatchObject({ masked: true, facts: { income: { value: '', shown: '•••', masked: true }, personAsOf: { value: '2026-04-01' } } });
    expect(rowsOf(sheet, 'History').some((line) => line['What'] === 'Shown in full')).toBe(false);
  });

  it('in full all of it is there, and History has a line for each time', () => {
    const sheet = secretive();
    const lou = { id: idOf(sheet, 'Lou') };
    for (let time = 1; time <= 2; time += 1) {
      const answer = answerOf(sheet.attempt('dialogShowInFull', [lou]));
      expect(answer).toMatchObject({ ok: true, value: { masked: false, facts: { phone: { value: SECRETS[0] }, income: { value: SECRETS[4] } } } });
      for (const secret of SECRETS) expect(JSON.stringify(answer)).toContain(secret);
      expect(rowsOf(sheet, 'History').filter((line) => line['What'] === 'Shown in full' && line['Customer ID'] === lou.id && line['Customer'] === 'Lou')).toHaveLength(time);
    }
    expect(cardOf(sheet, 'Lou').masked).toBe(true);
    // Who is not there any more is not logged.
    expect(answerOf(sheet.attempt('dialogShowInFull', [{ id: 'C-999999' }]))).toMatchObject({ ok: false, problem: { code: 'customerUnknown' } });
    expect(rowsOf(sheet, 'History').filter((line) => line['What'] === 'Shown in full')).toHaveLength(2);
  });

  it('hostile texts cross as texts', () => {
    const sheet = graded();
    const hostile = '</script><script>alert("1")</script><img src=x onerror=alert(1)>';
    for (const header of ['Name', 'Company', 'Doubts', 'Likes and dislikes', 'Title']) typeCell(sheet, 'Customers', 3, header, hostile);
    const { data } = opened(sheet, 'Customers!B3');
    expect([data.card?.name, data.card?.company, data.card?.facts.doubt?.value, data.card?.facts.likes?.value]).toEqual([hostile, hostile, hostile, hostile]);
    expect(lastDialog(sheet)).not.toContain('<script>alert');
    expect(lastDialog(sheet)).not.toContain('<img src=x');
  });
});

describe('last time’s «change next time»', () => {
  it('comes with the card when the last line of the log is the last talk', () => {
    const sheet = planned();
    typeTalk(sheet, 'Kit', '2026-04-17', 'bring the price list');
    must(sheet.attempt('regradeAll'));
    expect(cardOf(sheet, 'Kit').lesson).toEqual({ day: '2026-04-17', text: 'bring the price list' });
    typeTalk(sheet, 'Kit', '2026-04-18', '');
    must(sheet.attempt('regradeAll'));
    // Learned before the last talk: the timeline tells.
    expect(cardOf(sheet, 'Kit').lesson).toBeNull();
    expect(must(sheet.attempt('dialogTimeline', [idOf(sheet, 'Kit')])).result).toMatchObject({ value: { lesson: { day: '2026-04-17', text: 'bring the price list' } } });
  });

  it('comes with the line of the plan as long as nobody has talked to him since', () => {
    const sheet = planned();
    typeTalk(sheet, 'Kit', '2026-04-17', 'bring the price list');
    must(sheet.attempt('regradeAll'));
    must(sheet.attempt('refreshFollowUps'));
    expect(opened(sheet, cellOf(sheet, 'Kit', 'Customer')).data.card?.lesson).toEqual({ day: '', text: 'bring the price list' });
    typeTalk(sheet, 'Kit', LATER_DAY, 'ask the boss');
    must(sheet.attempt('regradeAll'));
    expect(opened(sheet, cellOf(sheet, 'Kit', 'Customer')).data.card?.lesson).toBeNull();
  });
});

describe('thanks', () => {
  it('are due for a fortnight after a first purchase', () => {
    const on = (today: string): Card['thanks'] => cardOf(openSheet(smallLedger().graded, { today }), 'Lou').thanks;
    expect(on('2026-03-14')).toMatchObject({ name: 'Lou', company: 'Larch', from: 'D', to: 'A' });
    expect(on('2026-03-15')).toBeNull();
  });

  it('say the same raise as the purchase that made it', () => {
    const sheet = graded('en', '2026-07-01');
    const saved = must(sheet.attempt('dialogSavePurchase', [{ customerId: idOf(sheet, 'Lou'), day: '2026-07-01', amount: 5, lineId: 'L-1' }])).result as { readonly value: { readonly from: string; readonly to: string } };
    expect([saved.value.from, saved.value.to]).toEqual(['B', 'C']);
    expect(cardOf(sheet, 'Lou').thanks).toMatchObject({ from: 'D', to: 'C' });
  });

  it('are not due to who stands where he stood', () => {
    expect(cardOf(openSheet(smallLedger().graded, { today: FIRST_DAY }), 'Ann').thanks).toBeNull();
  });
});
