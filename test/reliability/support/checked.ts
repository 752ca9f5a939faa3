import type { LedgerProblem } from '../../../src/app/contract/problems';
import { wordProblem } from '../../../src/dialogs/problems/word';
import type { Lang } from '../../../src/ledger/lang';

/** A line of «Check the ledger» as the page shows it. */
export interface CheckedLine {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly mend: string;
}

const LANG_OF: Readonly<Record<string, Lang>> = { en: 'en', zh_TW: 'zh-Hant', zh_CN: 'zh-Hans' };

/** The problems of an answer of `checkLedger`, worded as the page words them for this locale. */
export function linesOf(answer: unknown, locale = 'en'): readonly CheckedLine[] {
  const { value } = answer as { readonly value: { readonly problems: readonly LedgerProblem[] } };
  return value.problems.map((problem) => {
    const { text, mend } = wordProblem(problem, LANG_OF[locale] ?? 'en');
    return { sheet: problem.sheet, cell: problem.cell, text, mend };
  });
}
