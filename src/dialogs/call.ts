import type { Problem } from '../app/contract/common';
import type { ServerFunctions } from '../app/contract/server-functions';
import type { DialogMessages } from '../i18n/dialogs/messages';
import { failureOf } from './failure';

/** A call that did not reach the ledger or did not come back, told like a problem of the ledger's own. */
export interface CallFailed {
  readonly ok: false;
  readonly problem: Problem;
}

/**
 * Calls a function of the bundle; the only user of `google.script.run`. It never rejects: whatever goes wrong comes
 * back as a problem with a sentence. An answer that comes after the waiting time is not listened to any more.
 */
export function call<K extends keyof ServerFunctions>(
  name: K, args: Parameters<ServerFunctions[K]>, words: DialogMessages['call'],
): Promise<ReturnType<ServerFunctions[K]> | CallFailed> {
  type Result = ReturnType<ServerFunctions[K]> | CallFailed;
  return new Promise<Result>((resolve) => {
    const timers = [
      setTimeout(() => { finish(failed('slow', words.slow)); }, WAIT_MS[name]),
      // A connection that is gone often says nothing at all. Still let a server on this very machine answer first.
      setTimeout(() => { if (!navigator.onLine) finish(failed('offline', words.offline)); }, OFFLINE_MS),
    ];
    const finish = (result: Result): void => {
      timers.forEach(clearTimeout);
      resolve(result);
    };
    const fail = (error: unknown): void => { finish(worded(textOf(error), words)); };
    try {
      const runner = google.script.run
        // A value that cannot be sent arrives as null, without an error.
        .withSuccessHandler((value) => { if (isAnswer<K>(value)) finish(value); else fail('empty answer'); })
        .withFailureHandler(fail);
      runner[name](...args);
    } catch (error) {
      fail(error);
    }
  });
}

/** How long a person would wait before believing that nothing comes any more. */
const WAIT_MS: Readonly<Record<keyof ServerFunctions, number>> = {
  dialogFindCustomers: 20_000,
  dialogPreviewPurchase: 20_000,
  dialogSavePurchase: 60_000,
  dialogSetUp: 390_000,
  dialogPlanInFull: 120_000,
  dialogOpenCard: 20_000,
  dialogTimeline: 30_000,
  dialogTodaysRound: 30_000,
  dialogShowInFull: 30_000,
  dialogSaveFacts: 60_000,
  dialogStartContact: 20_000,
  dialogPreviewContact: 20_000,
  dialogSaveContact: 60_000,
  dialogOpenPurchase: 30_000,
  dialogOpenBrief: 120_000,
  dialogBriefInFull: 120_000,
  dialogGoTo: 20_000,
  dialogGoToCell: 20_000,
  dialogLedgerRows: 120_000,
  dialogImportPart: 390_000,
  dialogFinishImport: 390_000,
  dialogOpenPair: 30_000,
  dialogMerge: 120_000,
  dialogPastMerges: 30_000,
  dialogTakeApart: 120_000,
  dialogErase: 120_000,
  dialogExport: 120_000,
  dialogUndo: 390_000,
  dialogSwitchAutomation: 60_000,
  dialogRunMorning: 390_000,
};
const OFFLINE_MS = 8_000;

interface Runner extends Readonly<Record<keyof ServerFunctions, (...args: readonly unknown[]) => void>> {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}
declare const google: { readonly script: { readonly run: Runner } };

function isAnswer<K extends keyof ServerFunctions>(value: unknown): value is ReturnType<ServerFunctions[K]> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function worded(message: string, words: DialogMessages['call']): CallFailed {
  const failure = failureOf(message);
  return failed(failure, failure === 'unknown' ? words.unknown(shortened(message)) : words[failure]);
}

function failed(code: string, text: string): CallFailed {
  return { ok: false, problem: { code, text, retry: true } };
}

function textOf(error: unknown): string {
  return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error) ? String(error.message) : String(error);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/[.。]$/, '');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
