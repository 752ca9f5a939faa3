import type { Lang } from '../../ledger/lang';
import { cardEn } from './en';
import type { CardMessages } from './messages';
import { cardZhHans } from './zh-hans';
import { cardZhHant } from './zh-hant';

/** The words of the prospect card in one language. */
export function cardMessages(lang: Lang): CardMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, CardMessages>> = { en: cardEn, 'zh-Hant': cardZhHant, 'zh-Hans': cardZhHans };
