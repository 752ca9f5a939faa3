import type { Lang } from '../ledger/lang';
import { en } from './en';
import type { Messages } from './messages';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

/** Every sentence in one language. */
export function messagesFor(lang: Lang): Messages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, Messages>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
