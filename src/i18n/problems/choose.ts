import type { Lang } from '../../ledger/lang';
import { problemsEn } from './en';
import type { ProblemMessages } from './messages';
import { problemsZhHans } from './zh-hans';
import { problemsZhHant } from './zh-hant';

/** The words of «Check the ledger» in one language. */
export function problemMessages(lang: Lang): ProblemMessages {
  return PROBLEMS[lang];
}

const PROBLEMS: Readonly<Record<Lang, ProblemMessages>> = { en: problemsEn, 'zh-Hant': problemsZhHant, 'zh-Hans': problemsZhHans };
