import { cardMessages } from '../../i18n/card/choose';
import type { CardMessages } from '../../i18n/card/messages';
import { factMessages } from '../../i18n/facts/choose';
import type { FactMessages } from '../../i18n/facts/messages';
import type { Lang } from '../../ledger/lang';
import { useLang } from '../ui/words';

/** The words that only the card carries. */
export interface CardWords {
  readonly lang: Lang;
  readonly card: CardMessages;
  readonly facts: FactMessages;
}

export function useCardWords(): CardWords {
  const lang = useLang();
  return { lang, card: cardMessages(lang), facts: factMessages(lang) };
}
