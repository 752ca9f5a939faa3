import { ledgerCase } from '../functions/case';
import { ledgerCompleteness } from '../functions/completeness';
import type { FunctionContext, Result } from '../functions/context';
import { ledgerFollowUp } from '../functions/follow-up';
import { ledgerGrade } from '../functions/grade';
import { ledgerMask } from '../functions/mask';
import { ledgerPitch } from '../functions/pitch';
import { ledgerStage } from '../functions/stage';
import { ledgerStrategy } from '../functions/strategy';
import { ledgerWhy } from '../functions/why';
import { sheetZone, userLang } from '../google/host';
import { createDayReader, instantOfDay } from '../google/zone';
import { formatDay } from '../i18n/format';

type LedgerFunction = (args: readonly unknown[], context: FunctionContext) => Result;

/**
 * The custom functions by their names in a cell. Sheets hands arguments over by position and leaves out what was not
 * given; the sheet's zone and the user's language are all they take from the host.
 */
export const CUSTOM_FUNCTIONS = {
  LEDGER_GRADE: ledgerGrade, LEDGER_WHY: ledgerWhy, LEDGER_STAGE: ledgerStage,
  LEDGER_CASE: ledgerCase, LEDGER_FOLLOW_UP: ledgerFollowUp, LEDGER_STRATEGY: ledgerStrategy,
  LEDGER_PITCH: ledgerPitch, LEDGER_COMPLETENESS: ledgerCompleteness, LEDGER_MASK: ledgerMask,
} as const satisfies Readonly<Record<string, LedgerFunction>>;

/** Computes one call of a custom function. */
export function compute(name: keyof typeof CUSTOM_FUNCTIONS, args: readonly unknown[]): Result {
  return CUSTOM_FUNCTIONS[name](args, context());
}

function context(): FunctionContext {
  const lang = userLang();
  const zone = sheetZone();
  return { lang, dayOfDate: createDayReader(zone), dateFromDay: (day) => instantOfDay(day, zone), formatDay: (day) => formatDay(day, lang) };
}
