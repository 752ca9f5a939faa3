import type { Lang } from '../../ledger/lang';
import { duplicatesEn } from './en';
import type { DuplicatesMessages } from './messages';
import { duplicatesZhHans } from './zh-hans';
import { duplicatesZhHant } from './zh-hant';

/** The words of «Find duplicates», in one language. */
export function duplicatesMessages(lang: Lang): DuplicatesMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, DuplicatesMessages>> = { en: duplicatesEn, 'zh-Hant': duplicatesZhHant, 'zh-Hans': duplicatesZhHans };
