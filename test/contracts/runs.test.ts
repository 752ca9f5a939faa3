import { closeSheets, localSheet, withScript } from './local-sheet';

afterAll(closeSheets);

const CODE = `
function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
function writeThree() { for (var i = 1; i <= 3; i++) sheet().getRange(i, 1).setValue(i); return 'done'; }
function stubborn() { for (var i = 1; i <= 3; i++) { try { sheet().getRange(i, 1).setValue(i); } catch (e) {} } return 'done'; }
function locked(wait) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return 'busy';
  sheet().appendRow(['line']);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return 'saved';
}
function forgetsTheLock() { LockService.getDocumentLock().waitLock(100); sheet().getRange('A1').setValue(1); }
function counted() {
  var s = sheet();
  s.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
  s.getRange('A1').getA1Notation(); s.getRange(1, 1).getRow();
  SpreadsheetApp.flush();
  s.getRange('A1:B2').getValues();
  SpreadsheetApp.getActive().toast('half way');
  PropertiesService.getDocumentProperties().setProperty('k', 'v');
  return s.getLastRow();
}
function onEdit(e) { return [e.range.getA1Notation(), e.value === undefined ? 'undefined' : e.value, e.oldValue === undefined ? 'undefined' : e.oldValue, e.authMode]; }
`;
const edited = (outcome: { readonly result: unknown } | null): unknown[] => [...(outcome?.result as unknown[])];

it('counts reads and writes of the document, not handles, and charges them by the table', () => {
  const { report } = withScript(CODE).attempt('counted');
  expect(report.calls).toEqual({ reads: 2, writes: 1, other: 3 });
  expect(report.cells).toEqual({ read: 4, written: 4 });
  // write 200 + 4 cells × 0.04, flush 30, two reads of 200 and 4 cells × 0.01, property 60
  expect(report.modelledMs).toBe(690);
  expect(report.toasts).toEqual(['half way']);
});

it.each([[1, []], [2, [1]], [3, [1, 2]]])('ends at host call %i with what was written before', (at, left) => {
  const sheet = withScript(CODE);
  const { ScriptStopped } = localSheet();
  for (const name of ['writeThree', 'stubborn']) {
    sheet.type('A1:A3', '');
    const outcome = sheet.attempt(name, [], { beforeCall: (call) => { if (call.kind !== 'other' && call.index >= at) throw new ScriptStopped('time'); } });
    expect([outcome.stopped, outcome.error?.message]).toEqual([true, 'time']);
    expect(sheet.values('A1:A3').flat().filter((value) => value !== '')).toEqual(left);
  }
});

it('keeps a second run out while the first holds the lock, and lets it in afterwards', () => {
  const sheet = withScript(CODE);
  const second: unknown[] = [];
  const first = sheet.attempt('locked', [1000], { beforeCall: (call) => { if (call.member === 'appendRow') second.push(sheet.attempt('locked', [50]).result); } });
  expect([first.result, ...second, sheet.run('locked', 10)]).toEqual(['saved', 'busy', 'saved']);
  expect(sheet.values('A1:A2').flat()).toEqual(['line', 'line']);
});

it('gives a lock back when the run ends, stopped or not', () => {
  const sheet = withScript(CODE);
  const { ScriptStopped } = localSheet();
  sheet.attempt('forgetsTheLock', [], { beforeCall: (call) => { if (call.kind === 'write') throw new ScriptStopped('time'); } });
  expect(sheet.run('locked', 10)).toBe('saved');
  sheet.attempt('forgetsTheLock');
  expect(sheet.run('locked', 10)).toBe('saved');
});

it('lets a person change the sheet in the middle of a run', () => {
  const sheet = withScript(CODE);
  sheet.attempt('writeThree', [], { beforeCall: (call) => { if (call.index === 3 && call.kind === 'write') sheet.insertRow('Sheet1', 1); } });
  expect(sheet.values('A1:A4').flat()).toEqual(['', 1, 3, '']);
});

it('tells onEdit the value and the old value of a single cell only', () => {
  const sheet = withScript(CODE);
  expect(edited(sheet.edit('B2', 5))).toEqual(['B2', '5', 'undefined', 'LIMITED']);
  expect(edited(sheet.edit('B2', 'x'))).toEqual(['B2', 'x', '5', 'LIMITED']);
  expect(edited(sheet.edit('B2', ''))).toEqual(['B2', 'undefined', 'x', 'LIMITED']);
  expect(edited(sheet.edit('B2:B3', [[1], [2]]))).toEqual(['B2:B3', 'undefined', 'undefined', 'LIMITED']);
});

it('does not tell onEdit what a script writes', () => {
  const sheet = withScript(`${CODE}\nfunction onEdit() { sheet().getRange('Z1').setValue('fired'); }`);
  sheet.run('writeThree');
  expect(sheet.values('Z1')).toEqual([['']]);
});
