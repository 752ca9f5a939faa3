import type { Context } from './context';
import { COSTS } from './costs';
import type { Mail } from './host-options';
import { requireScope, SCOPES } from './scopes';
import { HostObject, type OnlyKnown } from './strict';

export const mailAppIsKnown: OnlyKnown<MailApp, GoogleAppsScript.Mail.MailApp> = true;

const DAY = 86_400_000;
const USUAL_QUOTA = 100;
const KNOWN = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'noReply', 'replyTo']);

/** Nothing is sent: a mail is shown to the person at the screen and kept where a test can read it. */
export class MailApp extends HostObject {
  get _name(): string { return 'MailApp'; }
  getRemainingDailyQuota(): number {
    requireScope(this._ctx, 'MailApp.getRemainingDailyQuota', SCOPES.mail);
    this._ctx.call('MailApp', 'getRemainingDailyQuota', 'other', 0, { ms: COSTS.mailQuota });
    return remaining(this._ctx);
  }
  sendEmail(...args: readonly unknown[]): void {
    requireScope(this._ctx, 'MailApp.sendEmail', SCOPES.mail);
    const mail = readMail(this._ctx, fieldsOf(args));
    this._ctx.call('MailApp', 'sendEmail', 'other', 0, { ms: COSTS.mail });
    if (recipients(mail).length > remaining(this._ctx)) throw new Error('Service invoked too many times for one day: email.');
    this._ctx.document.outbox.push(mail);
    this._ctx.options.ui.mail?.(mail);
  }
}

/** The quota counts recipients of the last 24 hours, not mails. */
function remaining(ctx: Context): number {
  const since = ctx.options.now() - DAY;
  const spent = ctx.document.outbox.filter(({ at }) => at > since).reduce((sum, mail) => sum + recipients(mail).length, 0);
  return Math.max(0, (ctx.options.mailQuota ?? USUAL_QUOTA) - spent);
}

function recipients(mail: Pick<Mail, 'to' | 'cc' | 'bcc'>): string[] {
  return [mail.to, mail.cc, mail.bcc].flatMap((list) => list.split(',')).map((one) => one.trim()).filter((one) => one !== '');
}

/** One object, or (to, subject, body[, options]), or (to, replyTo, subject, body). */
function fieldsOf(args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return { ...first };
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && typeof fourth === 'object' && fourth !== null) return { ...fourth, to: first, subject: second, body: third };
  if (args.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  throw new Error(`The parameters (${args.map((item) => typeof item).join(',')}) don't match the method signature for MailApp.sendEmail.`);
}

function readMail(ctx: Context, fields: Readonly<Record<string, unknown>>): Mail {
  const stranger = Object.keys(fields).find((name) => !KNOWN.has(name));
  if (stranger !== undefined) throw new Error(`not implemented: MailApp.sendEmail ${stranger}`);
  const text = (name: string): string => (fields[name] === undefined || fields[name] === null ? '' : String(fields[name]));
  const mail: Mail = {
    at: ctx.options.now(), to: text('to'), cc: text('cc'), bcc: text('bcc'), replyTo: text('replyTo'), name: text('name'),
    subject: text('subject'), body: text('body'), htmlBody: text('htmlBody'), noReply: fields['noReply'] === true,
  };
  const all = recipients(mail);
  if (all.length === 0) throw new Error('Failed to send email: no recipient');
  const wrong = all.find((address) => !/^(.*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(address));
  if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
  // Sizes as in Google's table of quotas; its words for them are unverified, but for the subject's.
  if (mail.subject.length > 250) throw new Error('Argument too large: subject');
  if (bytes(mail.body) > 200_000 || bytes(mail.htmlBody) > 200_000) throw new Error('Limit Exceeded: Email Body Size.');
  if (all.length > 50) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  return mail;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
