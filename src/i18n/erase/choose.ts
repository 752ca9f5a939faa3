import type { Lang } from '../../ledger/lang';
import { eraseEn } from './en';
import type { EraseMessages } from './messages';
import { eraseZhHans } from './zh-hans';
import { eraseZhHant } from './zh-hant';

/** The words of «Erase a customer…» in one language. */
export function eraseMessages(lang: Lang): EraseMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, EraseMessages>> = { en: eraseEn, 'zh-Hant': eraseZhHant, 'zh-Hans': eraseZhHans };
