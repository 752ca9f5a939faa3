import type { Lang } from '../../ledger/lang';
import { exportEn } from './en';
import type { ExportMessages } from './messages';
import { exportZhHans } from './zh-hans';
import { exportZhHant } from './zh-hant';

/** The words of the page «Export» in one language. */
export function exportMessages(lang: Lang): ExportMessages {
  return EXPORT[lang];
}

const EXPORT: Readonly<Record<Lang, ExportMessages>> = { en: exportEn, 'zh-Hant': exportZhHant, 'zh-Hans': exportZhHans };
