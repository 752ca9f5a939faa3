import type { Lang } from '../../../ledger/lang';
import { signalsEn } from './en';
import type { SignalMessages } from './messages';
import { signalsZhHans } from './zh-hans';
import { signalsZhHant } from './zh-hant';

/** What a seller may have seen or heard, in one language. */
export function signalMessages(lang: Lang): SignalMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, SignalMessages>> = { en: signalsEn, 'zh-Hant': signalsZhHant, 'zh-Hans': signalsZhHans };
