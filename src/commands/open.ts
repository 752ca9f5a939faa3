import { policyInUse } from '../app/as-of';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import { userLang } from '../google/host';
import { showMenu } from '../google/menu';
import { startRun } from './run';

/**
 * Puts up the menu. In AuthMode NONE (installed, but not used in this document yet) the document may not be touched, so
 * the menu comes first and knows nothing but the user's locale.
 */
export function putUpMenu(mayRead: boolean): void {
  const { menu } = messagesFor(userLang()).commands;
  showMenu([
    { label: menu.recordPurchase, run: 'showRecordPurchase' },
    { label: menu.regrade, items: [{ label: menu.regradeSelected, run: 'regradeSelected' }, { label: menu.regradeAll, run: 'regradeAll' }] },
    'separator',
    {
      label: menu.tools,
      items: [
        { label: menu.setUp, run: 'showSetUp' }, { label: menu.checkLedger, run: 'showCheckLedger' }, { label: menu.undo, run: 'undoLast' },
        'separator', { label: menu.help, run: 'showHelp' },
      ],
    },
  ]);
  if (mayRead) remindOfRegrade();
}

/** Says so when the grades are not of today, or when a setting cannot be used. */
function remindOfRegrade(): void {
  const { env, lang, messages } = startRun();
  const policy = policyInUse(env);
  if (policy === null) return;
  const { asOf, issues } = policy;
  if (issues.length > 0) env.host.toast(messages.hints.policyDefaults(issues.length), 8);
  else if (asOf !== null && asOf !== env.host.today()) env.host.toast(messages.hints.asOfOld(formatDay(asOf, lang)), 8);
}
