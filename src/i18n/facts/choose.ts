import type { Lang } from '../../ledger/lang';
import { factsEn } from './en';
import type { FactMessages } from './messages';
import { factsZhHans } from './zh-hans';
import { factsZhHant } from './zh-hant';

/** What the facts of a card are called, and how to ask for them, in one language. */
export function factMessages(lang: Lang): FactMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, FactMessages>> = { en: factsEn, 'zh-Hant': factsZhHant, 'zh-Hans': factsZhHans };
