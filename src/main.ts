/**
 * Every function that Apps Script may call by name: triggers, menu items, calls of the dialogs, commands for scripts,
 * custom functions. Nothing happens when this file is loaded: a service call here would take the menu away from
 * everybody who has not enabled the add-on in a document yet.
 */
import type { BriefPageData } from './app/contract/brief';
import type { Card, Timeline } from './app/contract/card';
import type { ContactPreview, ContactStart, SavedContact } from './app/contract/contact';
import type { SavedFacts } from './app/contract/facts';
import type { Answer, CustomerHit, GradeMove } from './app/contract/common';
import type { Merged, PairSide, PastMerge } from './app/contract/duplicates';
import type { Erased } from './app/contract/erase';
import type { ExportedRows } from './app/contract/export';
import type { ImportedPart } from './app/contract/import';
import type { LedgerRows } from './app/contract/ledger-rows';
import type { PlanPageData } from './app/contract/plan';
import type { SavedPurchase } from './app/contract/purchase';
import { briefInFull, openBrief, openTodaysBrief } from './commands/brief';
import { cardInFull, cardOf, goTo, openCardSidebar, timelineOf, todaysRound } from './commands/card';
import { runCheck, showCheck } from './commands/check';
import { contactPreview, contactStart, openContactDialog, saveContact } from './commands/contact';
import { mergePair, openDuplicatesDialog, openPair, pastMerges, takeApart } from './commands/duplicates';
import { eraseCustomer, openEraseDialog } from './commands/erase';
import { exportRows, openExportDialog } from './commands/export';
import { saveFacts } from './commands/facts';
import { compute } from './commands/functions';
import { planInFull, runRefreshPlan, runShow, showTodaysPlan as openTodaysPlan } from './commands/follow-ups';
import type { PlanAnswer } from './commands/follow-ups';
import { goToCell } from './commands/go-to-cell';
import { openHelp } from './commands/help';
import { finishImport, importPart, ledgerRows, openImportDialog } from './commands/import';
import { putUpMenu } from './commands/open';
import { customersFor, openPurchaseFor, purchasePreview, savePurchase, showRecordPurchase as openPurchaseDialog } from './commands/purchase';
import type { RegradeAnswer } from './commands/regrade';
import { runRegradeAll, runRegradeEdited, runRegradeSelected } from './commands/regrade';
import { runReview } from './commands/review';
import { openSetUpDialog, runSetUp } from './commands/set-up';
import { runUndo } from './commands/undo';
import { editOf } from './google/edit-event';
import type { Result } from './functions/context';

type ShowAnswer = Answer<{ readonly text: string }>;

// Triggers

export function onOpen(event?: { readonly authMode?: unknown }): void {
  putUpMenu(String(event?.authMode ?? '') !== 'NONE');
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

export function onEdit(event?: unknown): void {
  const edit = editOf(event);
  if (edit !== null) runRegradeEdited(edit);
}

// Menu items

export function showRecordPurchase(): void {
  openPurchaseDialog();
}

export function showLogContact(): void {
  openContactDialog();
}

export function showCard(): void {
  openCardSidebar();
}

export function showTodaysBrief(): void {
  openTodaysBrief();
}

export function reviewMonths(): ShowAnswer {
  return runReview();
}

export function regradeSelected(): RegradeAnswer {
  return runRegradeSelected();
}

export function regradeAll(): RegradeAnswer {
  return runRegradeAll();
}

export function refreshFollowUps(): PlanAnswer {
  return runRefreshPlan();
}

export function showTodaysPlan(): void {
  openTodaysPlan();
}

export function showSetUp(): void {
  openSetUpDialog();
}

export function showCheckLedger(): void {
  showCheck();
}

export function showImport(): void {
  openImportDialog();
}

export function showDuplicates(): void {
  openDuplicatesDialog();
}

export function showExport(): void {
  openExportDialog();
}

export function showErase(): void {
  openEraseDialog();
}

export function undoLast(): Answer<{ readonly text: string }> {
  return runUndo();
}

export function showHelp(): void {
  openHelp();
}

// Menu items that filter; a menu item hands nothing over, so each has a function

export function showOverdue(): ShowAnswer {
  return runShow({ show: 'overdue' });
}

export function showToday(): ShowAnswer {
  return runShow({ show: 'today' });
}

export function showThisWeek(): ShowAnswer {
  return runShow({ show: 'thisWeek' });
}

export function clearFilter(): ShowAnswer {
  return runShow({ show: 'all' });
}

export function showGradeA(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'A' });
}

export function showGradeB(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'B' });
}

export function showGradeC(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'C' });
}

export function showGradeD(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'D' });
}

export function showGradeE(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'E' });
}

export function showGradeF(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'F' });
}

export function showGradeNotGraded(): ShowAnswer {
  return runShow({ show: 'grade', grade: 'notGraded' });
}

export function showStageCustomer(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'customer' });
}

export function showStageTarget(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'target' });
}

export function showStagePotential(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'potential' });
}

export function showStageTargetMarket(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'targetMarket' });
}

export function showStageUnsorted(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'unsorted' });
}

export function showStageOutside(): ShowAnswer {
  return runShow({ show: 'stage', stage: 'outside' });
}

// Commands for scripts and the command line

/** Sets up or adopts the sheet in front, without asking; the argument is what the dialog would send. */
export function setUpLedger(choice?: unknown): Answer<{ readonly text: string }> {
  return runSetUp(choice);
}

export function recordPurchase(input: unknown): Answer<SavedPurchase> {
  return savePurchase(input);
}

export function logContact(input: unknown): Answer<SavedContact> {
  return saveContact(input);
}

export function checkLedger(): ReturnType<typeof runCheck> {
  return runCheck();
}

// Calls of the dialogs

export function dialogFindCustomers(query: unknown): Answer<readonly CustomerHit[]> {
  return customersFor(query);
}

export function dialogPreviewPurchase(input: unknown): Answer<GradeMove> {
  return purchasePreview(input);
}

export function dialogSavePurchase(input: unknown): Answer<SavedPurchase> {
  return savePurchase(input);
}

export function dialogOpenCard(who: unknown): Answer<Card> {
  return cardOf(who);
}

export function dialogTimeline(customerId: unknown): Answer<Timeline> {
  return timelineOf(customerId);
}

export function dialogTodaysRound(): Answer<readonly CustomerHit[]> {
  return todaysRound();
}

export function dialogShowInFull(who: unknown): Answer<Card> {
  return cardInFull(who);
}

export function dialogGoTo(who: unknown): Answer<null> {
  return goTo(who);
}

export function dialogSaveFacts(input: unknown): Answer<SavedFacts> {
  return saveFacts(input);
}

export function dialogStartContact(who: unknown): Answer<ContactStart> {
  return contactStart(who);
}

export function dialogPreviewContact(input: unknown): Answer<ContactPreview> {
  return contactPreview(input);
}

export function dialogSaveContact(input: unknown): Answer<SavedContact> {
  return saveContact(input);
}

export function dialogOpenPurchase(who: unknown): Answer<null> {
  return openPurchaseFor(who);
}

export function dialogOpenBrief(customerIds: unknown): Answer<null> {
  return openBrief(customerIds);
}

export function dialogBriefInFull(customerIds: unknown): Answer<BriefPageData> {
  return briefInFull(customerIds);
}

export function dialogPlanInFull(purpose: unknown): Answer<PlanPageData> {
  return planInFull(purpose);
}

export function dialogGoToCell(place: unknown): Answer<null> {
  return goToCell(place);
}

export function dialogLedgerRows(from: unknown): Answer<LedgerRows> {
  return ledgerRows(from);
}

export function dialogImportPart(part: unknown): Answer<ImportedPart> {
  return importPart(part);
}

export function dialogFinishImport(importId: unknown): Answer<{ readonly text: string }> {
  return finishImport(importId);
}

export function dialogOpenPair(input: unknown): Answer<readonly [PairSide, PairSide]> {
  return openPair(input);
}

export function dialogMerge(input: unknown): Answer<Merged> {
  return mergePair(input);
}

export function dialogPastMerges(): Answer<readonly PastMerge[]> {
  return pastMerges();
}

export function dialogTakeApart(mergeId: unknown): Answer<{ readonly text: string }> {
  return takeApart(mergeId);
}

export function dialogErase(input: unknown): Answer<Erased> {
  return eraseCustomer(input);
}

export function dialogExport(input: unknown): Answer<ExportedRows> {
  return exportRows(input);
}

export function dialogUndo(): Answer<{ readonly text: string }> {
  return runUndo();
}

export function dialogSetUp(choice: unknown): Answer<{ readonly text: string }> {
  return runSetUp(choice);
}

// Custom functions: their help stands in functions/catalogue.ts

export function LEDGER_GRADE(...args: readonly unknown[]): Result {
  return compute('LEDGER_GRADE', args);
}

export function LEDGER_WHY(...args: readonly unknown[]): Result {
  return compute('LEDGER_WHY', args);
}

export function LEDGER_STAGE(...args: readonly unknown[]): Result {
  return compute('LEDGER_STAGE', args);
}

export function LEDGER_CASE(...args: readonly unknown[]): Result {
  return compute('LEDGER_CASE', args);
}

export function LEDGER_FOLLOW_UP(...args: readonly unknown[]): Result {
  return compute('LEDGER_FOLLOW_UP', args);
}

export function LEDGER_STRATEGY(...args: readonly unknown[]): Result {
  return compute('LEDGER_STRATEGY', args);
}

export function LEDGER_PITCH(...args: readonly unknown[]): Result {
  return compute('LEDGER_PITCH', args);
}

export function LEDGER_COMPLETENESS(...args: readonly unknown[]): Result {
  return compute('LEDGER_COMPLETENESS', args);
}

export function LEDGER_MASK(...args: readonly unknown[]): Result {
  return compute('LEDGER_MASK', args);
}
