import type { Lang } from '../../ledger/lang';
import { briefEn } from './en';
import type { BriefMessages } from './messages';
import { briefZhHans } from './zh-hans';
import { briefZhHant } from './zh-hant';

/** The words of the visit brief, in one language. */
export function briefMessages(lang: Lang): BriefMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, BriefMessages>> = { en: briefEn, 'zh-Hant': briefZhHant, 'zh-Hans': briefZhHans };
