import type { Brief } from '../../app/contract/brief';
import { briefMessages } from '../../i18n/brief/choose';
import { pitchMessages } from '../../i18n/psychology/choose';
import type { Lang } from '../../ledger/lang';

/** What to bring forward with this customer and what to leave out (policy §7, §8). */
export function whatToSay(brief: Brief, lang: Lang): { readonly say: readonly string[]; readonly leaveOut: readonly string[] } {
  const words = briefMessages(lang);
  const { types } = pitchMessages(lang);
  return {
    say: brief.psychology.map((type) => types[type].pitch),
    leaveOut: [
      ...brief.psychology.map((type) => types[type].avoid),
      // 「不要強迫他們去購買」
      ...(brief.grade === 'B' ? [words.noPressure] : []),
      // 「不隨意透露」
      words.noOtherNames,
    ],
  };
}
