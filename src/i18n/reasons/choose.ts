import type { Lang } from '../../ledger/lang';
import { en } from './en';
import type { ReasonMessages } from './messages';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

/** Reasons and notices in one language, for a page that words them itself. */
export function reasonMessages(lang: Lang): ReasonMessages {
  return REASONS[lang];
}

const REASONS: Readonly<Record<Lang, ReasonMessages>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
