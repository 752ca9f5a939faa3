import { duplicatesMessages } from '../../i18n/duplicates/choose';
import type { DuplicatesMessages } from '../../i18n/duplicates/messages';
import { factMessages } from '../../i18n/facts/choose';
import type { FactMessages } from '../../i18n/facts/messages';
import type { Lang } from '../../ledger/lang';
import { useLang } from '../ui/words';

/** The words that this page has beside those of all pages. */
export interface PairWords extends DuplicatesMessages {
  readonly facts: FactMessages;
  readonly lang: Lang;
}

export function usePairWords(): PairWords {
  const lang = useLang();
  return { ...duplicatesMessages(lang), facts: factMessages(lang), lang };
}
