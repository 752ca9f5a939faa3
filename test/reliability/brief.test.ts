import type { Answer } from '../../src/app/contract/common';
import type { Brief, BriefPageData } from '../../src/app/contract/brief';
import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { idOf, LATER_DAY, rowOf, rowsOf, typeCell } from './support/ledger';
import { planLedger, planLines } from './support/plan';
import { dialogData, lastDialog } from '../real/support/dialog-data';

afterAll(closeAll);
jest.setTimeout(120_000);

const LOCALES = ['en', 'zh_TW', 'zh_CN'] as const;

function planned(locale: string = 'en'): Sheet {
  const sheet = openSheet(planLedger().planned, { today: LATER_DAY, locale });
  for (const name of ['Ann', 'Lou', 'Cy']) {
    typeCell(sheet, 'Customers', rowOf(sheet, name), 'Phone', `0912000${String(rowOf(sheet, name)).padStart(3, '0')}`);
    typeCell(sheet, 'Customers', rowOf(sheet, name), 'Address', `${name} Street 1`);
  }
  return sheet;
}

function talk(sheet: Sheet, name: string, cells: Readonly<Record<string, string>>): void {
  const row = rowsOf(sheet, 'Contacts').length + 2;
  for (const [header, value] of Object.entries({ Customer: name, 'Customer ID': idOf(sheet, name), ...cells })) typeCell(sheet, 'Contacts', row, header, value);
}

function pageOf(sheet: Sheet, ids: readonly string[] = []): BriefPageData {
  must(sheet.attempt('dialogOpenBrief', [ids]));
  return dialogData(sheet) as BriefPageData;
}

function only(page: BriefPageData): Brief {
  const [brief] = page.briefs;
  if (brief === undefined || page.briefs.length > 1) throw new Error(`There are ${page.briefs.length} briefs`);
  return brief;
}

const unmasked = (sheet: Sheet): readonly unknown[] => rowsOf(sheet, 'History').filter((line) => line['What'] === 'Shown in full').map((line) => line['Customer']);

it.each(LOCALES)('in %s tells what to know before the door is knocked at', (locale) => {
  const sheet = planned(locale);
  const row = rowOf(sheet, 'Cy');
  for (const [header, value] of [
    ['Title', 'Head of buying'], ['Decision authority', 'no'], ['Need', 'explicit'], ['Latent need', 'a second site'], ['Likes and dislikes', 'no small talk'],
    ['Expected close', '2026-05-10'], ['Buying psychology', 'brand'], ['Signals seen', 'asked who uses it'], ['Credit-worthiness', 'bad'], ['Introduced by', 'Ann'],
  ] as const) typeCell(sheet, 'Customers', row, header, value);
  talk(sheet, 'Cy', { Date: '2026-04-10', Reached: 'yes', 'What was said': 'the price', 'Change next time': 'show the reference' });
  talk(sheet, 'Cy', { Date: '2026-04-10', Reached: 'yes', Reaction: 'doubtful' });
  talk(sheet, 'Cy', { Date: '2026-04-14', Reached: 'no', 'What was said': 'nobody there' });
  const page = pageOf(sheet, [idOf(sheet, 'Cy')]);
  const brief = only(page);
  expect([page.today, page.day, page.masked, page.lang]).toEqual([LATER_DAY, LATER_DAY, true, { en: 'en', zh_TW: 'zh-Hant', zh_CN: 'zh-Hans' }[locale]]);
  expect(brief).toMatchObject({
    name: 'Cy', company: 'Cedar', title: 'Head of buying', authority: 'no', phone: '•••004', address: '•••', grade: 'C', need: 'explicit', latentNeed: 'a second site',
    likes: 'no small talk', doubt: 'too dear?', issue: '', expectedClose: '2026-05-10', psychology: ['brand'], psychologySignals: 'asked who uses it', badCredit: true, introducedBy: 'Ann',
    missing: [], lastTalk: { day: '2026-04-10', said: 'the price', reaction: 'doubtful' }, lesson: { day: '2026-04-10', text: 'show the reference' },
  });
  for (const said of [brief.stage, brief.why, brief.nextAction, brief.strategy]) expect(said).toMatch(locale === 'en' ? /[a-z]{3}/ : /[一-鿿]{2}/);
});

it('what is missing is asked for, most needed first', () => {
  const sheet = planned();
  typeCell(sheet, 'Customers', rowOf(sheet, 'Ida'), 'Kind', 'company');
  expect(only(pageOf(sheet, [idOf(sheet, 'Ida')])).missing).toEqual(['contact', 'authority', 'need', 'address', 'likes', 'nature', 'size', 'buyingVolume', 'pastSuppliers', 'complaints', 'rivals']);
});

it('says by name who introduced somebody, also when the sheet has his id', () => {
  const sheet = planned();
  typeCell(sheet, 'Customers', rowOf(sheet, 'Cy'), 'Introduced by', idOf(sheet, 'Ann'));
  typeCell(sheet, 'Customers', rowOf(sheet, 'Di'), 'Introduced by', 'C-999999');
  expect(pageOf(sheet, [idOf(sheet, 'Cy'), idOf(sheet, 'Di')]).briefs.map(({ introducedBy }) => introducedBy)).toEqual(['Ann', 'C-999999']);
});

it('of today’s plan has everybody in its order, whoever was erased since left out', () => {
  const sheet = planned();
  const today = planLines(sheet).filter(({ cells }) => cells['State'] === 'Today').map(({ cells }) => String(cells['Customer']));
  must(sheet.attempt('showTodaysBrief'));
  const page = dialogData(sheet) as BriefPageData;
  expect(page.briefs.map(({ name }) => name)).toEqual(today);
  expect(page.masked).toBe(true);
  sheet.deleteRow('Customers', rowOf(sheet, today[0] ?? ''));
  expect(pageOf(sheet).briefs.map(({ name }) => name)).toEqual(today.slice(1));
});

it('of five customers is the same as of each, in the order asked for', () => {
  const sheet = planned();
  // More are read in another way than a few.
  const names = ['Lou', 'Ann', 'Ida', 'Cy', 'Di'];
  const together = pageOf(sheet, names.map((name) => idOf(sheet, name))).briefs;
  expect(together).toEqual(names.map((name) => only(pageOf(sheet, [idOf(sheet, name)]))));
  for (const name of names) typeCell(sheet, 'Customers', rowOf(sheet, name), 'Ledger memo', '');
  expect(pageOf(sheet, names.map((name) => idOf(sheet, name))).briefs).toEqual(together);
});

it('hides phones and addresses until they are asked for, which is logged customer by customer', () => {
  const sheet = planned();
  const ids = [idOf(sheet, 'Ann'), idOf(sheet, 'Lou')];
  pageOf(sheet, ids);
  for (const secret of ['0912000', 'Ann Street', 'Lou Street']) expect(lastDialog(sheet)).not.toContain(secret);
  expect(unmasked(sheet)).toEqual([]);
  const answer = must(sheet.attempt('dialogBriefInFull', [ids])).result as Answer<BriefPageData>;
  expect(answer).toMatchObject({ ok: true, value: { masked: false, briefs: [{ name: 'Ann', phone: '0912000002', address: 'Ann Street 1' }, { name: 'Lou', phone: '0912000013', address: 'Lou Street 1' }] } });
  expect(unmasked(sheet)).toEqual(['Ann', 'Lou']);
});

it('of nobody says so', () => {
  const sheet = openSheet(planLedger().unplanned, { today: LATER_DAY });
  expect(pageOf(sheet)).toMatchObject({ briefs: [], masked: false });
  expect(sheet.attempt('dialogOpenBrief', [['C-000001', 'C-999999']]).result).toMatchObject({ ok: false, problem: { code: 'customerUnknown' } });
  for (const ids of [null, 'C-000001', [7], [''], {}]) for (const name of ['dialogOpenBrief', 'dialogBriefInFull']) expect(sheet.attempt(name, [ids]).result).toMatchObject({ ok: false, problem: { code: 'badRequest' } });
  const none = openSheet(null, { today: LATER_DAY });
  must(none.attempt('showTodaysBrief'));
  expect(none.shown).toEqual([expect.objectContaining({ kind: 'toast', message: expect.stringContaining('not a ledger yet') as string })]);
});
