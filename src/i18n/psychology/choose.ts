import type { Lang } from '../../ledger/lang';
import { pitchEn } from './en';
import type { PitchMessages } from './messages';
import { pitchZhHans } from './zh-hans';
import { pitchZhHant } from './zh-hant';

/** How to talk to each buying psychology, in one language. */
export function pitchMessages(lang: Lang): PitchMessages {
  return ALL[lang];
}

const ALL: Readonly<Record<Lang, PitchMessages>> = { en: pitchEn, 'zh-Hant': pitchZhHant, 'zh-Hans': pitchZhHans };
