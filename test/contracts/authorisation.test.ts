import { closeSheets, withScript } from './local-sheet';

afterAll(closeSheets);

const CODE = `
function attemptAll() {
  function ask(name, action) { try { action(); return name; } catch (e) { return ''; } }
  return [
    ask('document', function () { SpreadsheetApp.getActiveSpreadsheet().getSheets(); }),
    ask('write', function () { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }),
    ask('properties', function () { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }),
    ask('menu', function () { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }),
    ask('dialog', function () { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't'); }),
    ask('sidebar', function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }),
    ask('locale', function () { Session.getActiveUserLocale(); })
  ].filter(String);
}
function onOpen(e) { return [e.authMode, typeof e.source]; }
function alertMe() { SpreadsheetApp.getUi().alert('x'); }
`;

it.each([
  ['NONE', ['menu', 'locale']],
  ['LIMITED', ['document', 'write', 'properties', 'menu', 'locale']],
  ['FULL', ['document', 'write', 'properties', 'menu', 'dialog', 'sidebar', 'locale']],
  ['CUSTOM_FUNCTION', ['document', 'properties', 'locale']],
] as const)('in %s a script may use %p and nothing else', (auth, allowed) => {
  expect([...withScript(CODE, { auth }).run('attemptAll') as string[]]).toEqual(allowed);
});

it('gives onOpen no document in NONE', () => {
  expect([...withScript(CODE).open('onOpen', 'NONE').result as string[]]).toEqual(['NONE', 'undefined']);
  expect([...withScript(CODE).open('onOpen', 'LIMITED').result as string[]]).toEqual(['LIMITED', 'object']);
});

it('stops a bundle that calls a service at its top level in NONE', () => {
  const sheet = withScript('var p = PropertiesService.getUserProperties();\nfunction onOpen() {}');
  expect(sheet.open('onOpen', 'FULL').error).toBeNull();
  expect(sheet.open('onOpen', 'NONE').error?.message).toMatch('You do not have permission to call PropertiesService');
});

it('knows no boxes that hold the script up', () => {
  expect(withScript(CODE).attempt('alertMe').error?.message).toBe('not implemented: Ui.alert');
});

it('runs scripts without anything of Node or a browser', () => {
  const sheet = withScript('function names() { return Object.getOwnPropertyNames(globalThis).filter(function (n) { return ["process","require","Buffer","setTimeout","fetch","URL","TextEncoder","crypto","window","performance","structuredClone","module","global"].indexOf(n) >= 0; }); }');
  expect([...sheet.run('names') as string[]]).toEqual([]);
});
