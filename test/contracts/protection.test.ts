import { closeSheets, withScript } from './local-sheet';

afterAll(closeSheets);

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
const CODE = `
function sheet() { return SpreadsheetApp.getActive().getSheetByName('Sheet1'); }
function protect() { var p = sheet().protect().setDescription('mine').setUnprotectedRanges([sheet().getRange('B2:B3')]); p.removeEditors(p.getEditors()); return emails(); }
function protection() { return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; }
function emails() { return protection().getEditors().map(function (user) { return user.getEmail(); }); }
function write(a1) { sheet().getRange(a1).setValue('x'); return 'written'; }
function insert() { sheet().insertRowBefore(1); return 'inserted'; }
function open() { return protection().getUnprotectedRanges().map(function (range) { return range.getA1Notation(); }); }
function add(email) { protection().addEditor(email); return emails(); }
function canEdit() { return [protection().canEdit(), protection().canDomainEdit()]; }
function remove() { protection().remove(); return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length; }
function openInRange() { sheet().getRange('A1:B2').protect().setUnprotectedRanges([sheet().getRange('A1')]); }
`;
const PEOPLE = { owner: 'owner@example.com', editors: ['ann@example.com', 'bo@example.com'] } as const;
const REFUSED = /protected cell/;

function protectedBy(userEmail: string): ReturnType<typeof withScript> {
  const sheet = withScript(CODE, { ...PEOPLE, userEmail });
  expect(sheet.run('protect')).toEqual(userEmail === PEOPLE.owner ? [PEOPLE.owner] : [PEOPLE.owner, userEmail]);
  return sheet;
}

/** The same spreadsheet as somebody else sees it. */
function as(userEmail: string, sheet: ReturnType<typeof withScript>): ReturnType<typeof withScript> {
  return withScript(CODE, { ...PEOPLE, userEmail, file: sheet.snapshot() });
}

it('neither the owner nor whoever protects is taken off the list; everybody else is kept out of all but the open ranges', () => {
  const sheet = protectedBy('ann@example.com');
  expect([sheet.run('write', 'A1'), sheet.run('canEdit')]).toEqual(['written', [true, false]]);
  expect(as(PEOPLE.owner, sheet).run('write', 'A1')).toBe('written');
  const bo = as('bo@example.com', sheet);
  expect(bo.run('canEdit')).toEqual([false, false]);
  expect(bo.run('write', 'B2:B3')).toBe('written');
  for (const [name, ...args] of [['write', 'A1'], ['write', 'B2:C2'], ['insert'], ['remove'], ['add', 'bo@example.com']]) expect(bo.attempt(String(name), args).error?.message).toMatch(REFUSED);
});

it('who is added may edit again; the open ranges stay with their cells', () => {
  const sheet = protectedBy(PEOPLE.owner);
  expect(sheet.run('add', 'bo@example.com')).toEqual([PEOPLE.owner, 'bo@example.com']);
  expect(as('bo@example.com', sheet).run('write', 'A1')).toBe('written');
  sheet.run('insert');
  expect(sheet.run('open')).toEqual(['B3:B4']);
  expect(as('ann@example.com', sheet).attempt('write', ['B2']).error?.message).toMatch(REFUSED);
  expect(sheet.run('remove')).toBe(0);
});

it('a tab has one protection, and only a tab has open ranges', () => {
  const sheet = protectedBy(PEOPLE.owner);
  sheet.run('protect');
  expect(sheet.snapshot().state?.protections).toHaveLength(1);
  expect(sheet.attempt('openInRange').error?.message).toMatch(/Only a protected sheet/);
});
