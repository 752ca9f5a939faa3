import type { Lang } from '../../ledger/lang';
import { digestEn } from './en';
import type { DigestMessages } from './messages';
import { digestZhHans } from './zh-hans';
import { digestZhHant } from './zh-hant';

/** The words of the digest, which only the build with automation carries. */
export function digestMessagesFor(lang: Lang): DigestMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, DigestMessages>> = { en: digestEn, 'zh-Hant': digestZhHant, 'zh-Hans': digestZhHans };
