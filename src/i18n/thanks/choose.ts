import type { Lang } from '../../ledger/lang';
import { thanksEn } from './en';
import type { ThanksMessages } from './messages';
import { thanksZhHans } from './zh-hans';
import { thanksZhHant } from './zh-hant';

/** The words of the draft of thanks and around it, in one language. */
export function thanksMessages(lang: Lang): ThanksMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, ThanksMessages>> = { en: thanksEn, 'zh-Hant': thanksZhHant, 'zh-Hans': thanksZhHans };
