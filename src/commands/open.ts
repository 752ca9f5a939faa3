import { policyInUse } from '../app/workbook/as-of';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import { userLang } from '../google/host';
import { showMenu, type MenuLine } from '../google/menu';
import { choiceValues, writeChoice } from '../ledger/choices';
import { startRun } from './run';

/**
 * Puts up the menu. In AuthMode NONE (installed, but not used in this document yet) the document may not be touched, so
 * the menu comes first and knows nothing but the user's locale.
 * @param more lines of the build with automation
 */
export function putUpMenu(mayRead: boolean, more: readonly MenuLine[] = []): void {
  const lang = userLang();
  const { menu } = messagesFor(lang).commands;
  showMenu([
    { label: menu.recordPurchase, run: 'showRecordPurchase' }, { label: menu.logContact, run: 'showLogContact' }, { label: menu.openCard, run: 'showCard' },
    {
      label: menu.followUps,
      items: [
        { label: menu.refreshPlan, run: 'refreshFollowUps' }, { label: menu.todaysPlan, run: 'showTodaysPlan' },
        { label: menu.brief, run: 'showTodaysBrief' }, 'separator',
        { label: menu.showOverdue, run: 'showOverdue' }, { label: menu.showToday, run: 'showToday' }, { label: menu.showThisWeek, run: 'showThisWeek' },
        { label: menu.byGrade, items: choiceValues('gradeShown').map((grade) => ({ label: writeChoice('gradeShown', grade, lang), run: `showGrade${capital(grade)}` })) },
        { label: menu.byStage, items: choiceValues('stage').map((stage) => ({ label: writeChoice('stage', stage, lang), run: `showStage${capital(stage)}` })) },
        { label: menu.clearFilter, run: 'clearFilter' },
      ],
    },
    { label: menu.regrade, items: [{ label: menu.regradeSelected, run: 'regradeSelected' }, { label: menu.regradeAll, run: 'regradeAll' }] },
    'separator',
    {
      label: menu.tools,
      items: [
        { label: menu.setUp, run: 'showSetUp' }, { label: menu.checkLedger, run: 'showCheckLedger' }, { label: menu.review, run: 'reviewMonths' }, 'separator',
        { label: menu.import, run: 'showImport' }, { label: menu.duplicates, run: 'showDuplicates' }, { label: menu.export, run: 'showExport' }, { label: menu.erase, run: 'showErase' },
        'separator', { label: menu.undo, run: 'undoLast' }, ...more, 'separator', { label: menu.help, run: 'showHelp' },
      ],
    },
  ]);
  if (mayRead) remindOfRegrade();
}

/** What the build with automation adds to the menu. */
export function automationLines(): readonly MenuLine[] {
  return [{ label: messagesFor(userLang()).commands.menu.automation, run: 'showAutomation' }];
}

/** Says so when the grades are not of today, or when a setting cannot be used. */
function remindOfRegrade(): void {
  const { env, lang, messages } = startRun();
  const policy = policyInUse(env);
  if (policy === null) return;
  const { asOf, plannedOn, issues } = policy;
  if (issues.length > 0) env.host.toast(messages.hints.policyDefaults(issues.length), 8);
  else if (plannedOn !== null && plannedOn !== env.host.today()) env.host.toast(messages.hints.planOld(formatDay(plannedOn, lang)), 8);
  else if (asOf !== null && asOf !== env.host.today()) env.host.toast(messages.hints.asOfOld(formatDay(asOf, lang)), 8);
}

/** `notGraded` → `NotGraded`: names of functions. */
function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
