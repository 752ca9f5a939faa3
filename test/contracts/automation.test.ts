import { closeSheets, withScript } from './local-sheet';

afterAll(closeSheets);

const BASE = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'];
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const ALL = [...BASE, TRIGGERS, MAIL];

const CODE = `
function on(hour) { return ScriptApp.newTrigger('morning').timeBased().everyDays(1).atHour(hour === undefined ? 7 : hour).nearMinute(30).inTimezone('Asia/Taipei').create().getUniqueId(); }
function off() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function list() { return ScriptApp.getProjectTriggers().map(function (t) { return [t.getUniqueId(), t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK]; }); }
function morning(e) {
  var book = SpreadsheetApp.getActive();
  book.toast('nobody reads this');
  var ui = '';
  try { SpreadsheetApp.getUi(); } catch (x) { ui = x.message; }
  book.getSheets()[0].appendRow([e.authMode, e.triggerUid, e.year, ui]);
}
function send() { MailApp.sendEmail({ to: 'boss@example.com', subject: 'Today', body: '王○明', htmlBody: '<b>王○明</b>', name: 'Ledger', noReply: true }); }
function sendTo(a, b, c, d) { if (d === undefined) MailApp.sendEmail(a, b, c); else MailApp.sendEmail(a, b, c, d); }
function quota() { return MailApp.getRemainingDailyQuota(); }
function status(scopes) { var i = scopes ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes) : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [i.getAuthorizationStatus(), i.getAuthorizationUrl() !== null, i.getAuthorizedScopes()]; }
function need(scopes) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); return 'granted'; }
function builder() { ScriptApp.newTrigger('x').timeBased().create(); }
function badHour() { ScriptApp.newTrigger('x').timeBased().everyDays(1).atHour(24); }
function badZone() { ScriptApp.newTrigger('x').timeBased().everyDays(1).inTimezone('Asia/Nowhere'); }
`;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
const open = (options: Partial<Parameters<typeof withScript>[1] & object> = {}): ReturnType<typeof withScript> => withScript(CODE, { scopes: ALL, today: '2026-03-10', ...options });

describe('clock triggers', () => {
  it('are listed, survive saving, and go when they are deleted', () => {
    const sheet = open();
    const id = sheet.run('on');
    expect(plain(sheet.run('list'))).toEqual([[id, 'morning', true, true]]);
    const again = open({ file: JSON.parse(JSON.stringify(sheet.snapshot())) as ReturnType<typeof sheet.snapshot> });
    expect(plain(again.run('list'))).toEqual([[id, 'morning', true, true]]);
    again.run('off');
    expect(plain(again.run('list'))).toEqual([]);
  });

  it('are one of a kind in a document', () => {
    const sheet = open();
    sheet.run('on');
    expect(sheet.attempt('on').error?.message).toBe('This add-on has created too many time-based triggers in this document for this Google user account.');
    sheet.run('off');
    expect(sheet.attempt('on').error).toBeNull();
  });

  it.each([['builder', 'frequency'], ['badHour', 'hour'], ['badZone', 'timezone']])('%s is refused', (name, word) => {
    expect(open().attempt(name).error?.message).toMatch(word);
  });

  it('run when they are due, once however long nobody asked, with nobody at the screen', () => {
    const sheet = open();
    const id = sheet.run('on');
    expect(sheet.fireTriggers()).toHaveLength(0);
    sheet.setToday('2026-03-11');
    const [run] = sheet.fireTriggers();
    expect(run?.error).toBeNull();
    expect(sheet.fireTriggers()).toHaveLength(0);
    sheet.setToday('2026-03-19');
    expect(sheet.fireTriggers()).toHaveLength(1);
    sheet.setToday('2026-03-20');
    expect(sheet.fireTriggers()).toHaveLength(1);
    const line = ['FULL', Number(id), 2026, 'Cannot call SpreadsheetApp.getUi() from this context.'];
    expect(sheet.values('Sheet1!A1:D4')).toEqual([line, line, line, ['', '', '', '']]);
    expect(sheet.shown).toEqual([]);
    expect(run?.report.toasts).toEqual([]);
  });

  it('made before its hour, comes on the same day', () => {
    const sheet = open();
    sheet.run('on', 13);
    expect(new Date(sheet.state.triggers?.[0]?.due ?? 0).toISOString()).toBe('2026-03-10T05:30:00.000Z');
  });

  it('still come when the scope was taken back, and stop at the first line that needs it', () => {
    const sheet = withScript(CODE.replace('function morning(e) {', 'function morning(e) { send();'), { scopes: ALL, today: '2026-03-10' });
    sheet.run('on');
    sheet.setRefused([MAIL]);
    sheet.setToday('2026-03-11');
    expect(sheet.fireTriggers()[0]?.error?.message).toMatch('MailApp.sendEmail');
    expect(sheet.values('Sheet1!A1:A1')).toEqual([['']]);
  });
});

describe('scopes', () => {
  it.each([
    ['on', 'ScriptApp.newTrigger', TRIGGERS], ['list', 'ScriptApp.getProjectTriggers', TRIGGERS],
    ['send', 'MailApp.sendEmail', MAIL], ['quota', 'MailApp.getRemainingDailyQuota', MAIL],
  ])('%s says what it lacks, whether the manifest or the person left it out', (name, call, scope) => {
    const sentence = `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`;
    expect(open({ scopes: BASE }).attempt(name).error?.message).toBe(sentence);
    expect(open({ refuse: [scope] }).attempt(name).error?.message).toBe(sentence);
    expect(open().attempt(name).error).toBeNull();
    expect(open().attempt(name, [], { auth: 'LIMITED' }).error?.message).toBe(`You do not have permission to call ${call}. Required permissions: ${scope}`);
  });

  it('deleting a trigger needs the scope too', () => {
    const sheet = withScript('var kept; function go() { ScriptApp.deleteTrigger({}); }', { scopes: BASE });
    expect(sheet.attempt('go').error?.message).toBe(`Specified permissions are not sufficient to call ScriptApp.deleteTrigger. Required permissions: ${TRIGGERS}`);
  });

  it('getAuthorizationInfo tells of all or of one feature', () => {
    expect(plain(open().run('status'))).toEqual(['NOT_REQUIRED', false, ALL]);
    const partly = open({ refuse: [MAIL] });
    expect(plain(partly.run('status'))).toEqual(['REQUIRED', true, [...BASE, TRIGGERS]]);
    expect(plain(partly.run('status', [TRIGGERS]))).toEqual(['NOT_REQUIRED', false, [TRIGGERS]]);
    expect(plain(partly.run('status', [TRIGGERS, MAIL]))).toEqual(['REQUIRED', true, [TRIGGERS]]);
    expect(plain(open({ scopes: BASE }).run('status', [MAIL]))).toEqual(['REQUIRED', true, []]);
    expect(plain(open({ scopes: BASE }).run('status'))).toEqual(['NOT_REQUIRED', false, BASE]);
  });

  it('requireScopes goes on or ends', () => {
    expect(open().run('need', [MAIL])).toBe('granted');
    expect(open({ refuse: [MAIL] }).attempt('need', [[MAIL]]).error?.message).toBe('Authorization is required to perform that action.');
  });
});

describe('mails', () => {
  it('are kept, shown and counted, and never sent', () => {
    const sheet = open({ mailQuota: 2 });
    expect(sheet.run('quota')).toBe(2);
    sheet.run('send');
    expect(sheet.outbox()).toEqual([expect.objectContaining({ to: 'boss@example.com', subject: 'Today', body: '王○明', htmlBody: '<b>王○明</b>', name: 'Ledger', noReply: true })]);
    expect(sheet.shown.map(({ kind }) => kind)).toEqual(['mail']);
    expect(sheet.run('quota')).toBe(1);
    expect(sheet.attempt('sendTo', ['a@example.com,b@example.com', 's', 'b']).error?.message).toBe('Service invoked too many times for one day: email.');
    sheet.run('sendTo', 'a@example.com', 's', 'b', { cc: '' });
    expect(sheet.attempt('send').error?.message).toBe('Service invoked too many times for one day: email.');
    expect(sheet.outbox()).toHaveLength(2);
    sheet.setToday('2026-03-12');
    expect(sheet.run('quota')).toBe(2);
  });

  it('take the positional forms', () => {
    const sheet = open();
    sheet.run('sendTo', 'a@example.com', 'Subject', 'Body', { htmlBody: '<p>', name: 'N' });
    sheet.run('sendTo', 'a@example.com', 'reply@example.com', 'Subject', 'Body');
    expect(sheet.outbox().map(({ replyTo, subject, body, htmlBody, name }) => [replyTo, subject, body, htmlBody, name])).toEqual([['', 'Subject', 'Body', '<p>', 'N'], ['reply@example.com', 'Subject', 'Body', '', '']]);
  });

  it.each([
    [[{ subject: 's', body: 'b' }], 'no recipient'], [['not an address', 's', 'b'], 'Invalid email: not an address'],
    [['a@example.com', 's', 'b', { attachments: [] }], 'not implemented'], [['a@example.com', 'x'.repeat(251), 'b'], 'subject'],
  ])('refuse %j', (args, words) => {
    const sheet = withScript('function go(a) { MailApp.sendEmail.apply(null, a); }', { scopes: ALL });
    expect(sheet.attempt('go', [args]).error?.message).toMatch(words);
    expect(sheet.outbox()).toEqual([]);
  });
});
