import type { Lang } from '../../ledger/lang';
import { contactEn } from './en';
import type { ContactMessages } from './messages';
import { contactZhHans } from './zh-hans';
import { contactZhHant } from './zh-hant';

/** The words of the form for a talk, in one language. */
export function contactMessages(lang: Lang): ContactMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, ContactMessages>> = { en: contactEn, 'zh-Hant': contactZhHant, 'zh-Hans': contactZhHans };
