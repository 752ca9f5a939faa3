import type { Lang } from '../../ledger/lang';
import { importEn } from './en';
import type { ImportMessages } from './messages';
import { importZhHans } from './zh-hans';
import { importZhHant } from './zh-hant';

/** The words of the page «Import» in one language. */
export function importMessages(lang: Lang): ImportMessages {
  return IMPORT[lang];
}

const IMPORT: Readonly<Record<Lang, ImportMessages>> = { en: importEn, 'zh-Hant': importZhHant, 'zh-Hans': importZhHans };
