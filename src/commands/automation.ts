import type { AutomationPageData, AutomationState } from '../app/contract/automation';
import type { Answer } from '../app/contract/common';
import { readAutomation } from '../app/dialog-input';
import { isCustomersAddress } from '../app/follow-ups/own-address';
import { refreshPlan, type Refreshed } from '../app/follow-ups/refresh';
import { openLedger } from '../app/open-ledger';
import type { Cell } from '../app/ports';
import { isStop, type Stop } from '../app/stop';
import { writeSettings } from '../app/workbook/write-setting';
import { isoFromDay } from '../domain/day';
import { grantUrl, keepText, keptText, mailsLeft, missingRights, RIGHTS, runDaily, runsDaily, sendMail, stopRunning } from '../google/automation';
import { sheetZone } from '../google/host';
import { showDialog } from '../google/pages';
import { messagesFor } from '../i18n/choose';
import type { SettingKey } from '../ledger/policy-settings';
import { digestMail } from './digest-mail';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say, stopProblem } from './tell';

/** The function that runs every morning. */
const HANDLER = 'morningRefresh';
/** The address that was confirmed in the dialog: one typed on the Policy tab alone gets no mail. */
const CONFIRMED = 'digestConfirmed';
/** The day of the last digest: a trigger may come twice. */
const SENT = 'digestSent';

/** Opens Automation ▸ Morning refresh. */
export function openAutomation(): void {
  const run = startRun();
  const state = stateOf(run, []);
  if (isStop(state)) {
    say(run, stopProblem(state, run.lang).text);
    return;
  }
  const data: AutomationPageData = { lang: run.lang, today: isoFromDay(run.env.host.today()), automation: state };
  showDialog('automation', run.messages.titles.automation, data, 540, 620);
}

/** Switches the morning refresh on or off. What Google has not granted is said, and nothing is changed. */
export function switchAutomation(input: unknown): Answer<{ readonly text: string; readonly automation: AutomationState }> {
  const run = startRun();
  const { done, stops } = run.messages;
  let text = '';
  const result = answer(run, (): AutomationState | Stop => {
    const choice = readAutomation(input);
    if (isStop(choice)) return choice;
    const { on, hour, digestTo } = choice;
    const missing = missingRights(on && digestTo !== '' ? ['run', 'mail'] : ['run']);
    if (missing.length > 0) {
      const scopes = missing.map((right) => RIGHTS[right]);
      text = stops.rightsMissing(scopes.join(', '));
      return stateOf(run, scopes);
    }
    const ledger = openLedger(run.env, ['customers']);
    if (isStop(ledger)) return ledger;
    if (digestTo !== '' && isCustomersAddress(ledger, digestTo)) return { stop: 'addressOfCustomer', address: digestTo };
    if (on) {
      writeSettings(ledger, new Map<SettingKey, Cell>([['morningHour', hour], ['digestTo', digestTo]]));
      keepText(CONFIRMED, digestTo);
      runDaily(HANDLER, hour, sheetZone());
    } else {
      stopRunning(HANDLER);
      keepText(CONFIRMED, '');
    }
    text = on ? done.automationOn(hour, digestTo) : done.automationOff;
    return stateOf(run, []);
  });
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  return { ok: true, value: { text: say(run, text), automation: result.value } };
}

/** What the clock does every morning, and the dialog's «Run it now»: grades for silence, makes the plan, mails the digest. */
export function runMorning(): Answer<{ readonly text: string }> {
  const run = startRun();
  const { done, stops } = run.messages;
  const result = answer(run, () => {
    const plan = refreshPlan(run.env, run.env.host.newId(), (lang) => messagesFor(lang).commands.columns);
    return isStop(plan) ? plan : { plan, digest: mailDigest(plan) };
  });
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  const { plan: { summary: { today, overdue } }, digest } = result.value;
  const text = done.morningDone(today, overdue, digest.mailed);
  const refused = digest.refused === 'quota' ? stops.mailQuota : digest.refused === 'right' ? stops.rightsMissing(RIGHTS.mail) : '';
  return { ok: true, value: { text: say(run, refused === '' ? text : `${text} ${refused}`) } };
}

/** The address the digest went to, '' when it went nowhere; `refused` = it was wanted, and Google lets no mail out. */
interface Digest {
  readonly mailed: string;
  readonly refused: 'quota' | 'right' | null;
}

/** Mails the digest once a day, to the address that was confirmed, if it is still the one on the Policy tab and no customer's. */
function mailDigest(plan: Refreshed): Digest {
  const { ledger } = plan;
  const { digestTo } = ledger.policyTab.settings;
  if (digestTo === '' || keptText(CONFIRMED) !== digestTo || isCustomersAddress(ledger, digestTo)) return NOWHERE;
  const today = isoFromDay(ledger.today);
  if (keptText(SENT) === today) return NOWHERE;
  const left = mailsLeft();
  if (left === null || left < 1) return { mailed: '', refused: left === null ? 'right' : 'quota' };
  const { subject, text, html } = digestMail(plan);
  // Kept first: a mail twice is worse than the rare one that is lost when Google fails between the two.
  keepText(SENT, today);
  try {
    sendMail(digestTo, subject, text, html);
  } catch (error) {
    keepText(SENT, '');
    throw error;
  }
  return { mailed: digestTo, refused: null };
}

const NOWHERE: Digest = { mailed: '', refused: null };

function stateOf(run: Run, missing: readonly string[]): AutomationState | Stop {
  const ledger = openLedger(run.env, ['customers']);
  if (isStop(ledger)) return ledger;
  const { morningHour: hour, digestTo } = ledger.policyTab.settings;
  const lacking = missing.length > 0 || missingRights(['run']).length > 0;
  return {
    on: !lacking && runsDaily(HANDLER), hour, digestTo, mailed: digestTo !== '' && keptText(CONFIRMED) === digestTo,
    mailsLeft: mailsLeft(), missing, grantUrl: lacking ? grantUrl() : '',
  };
}
