import { factMessages } from '../../i18n/facts/choose';
import type { FactMessages } from '../../i18n/facts/messages';
import { importMessages } from '../../i18n/import/choose';
import type { ImportMessages } from '../../i18n/import/messages';
import type { Lang } from '../../ledger/lang';
import { useLang } from '../ui/words';

/** The words that only this page carries. */
export interface ImportWords extends ImportMessages {
  readonly lang: Lang;
  readonly facts: FactMessages;
}

export function useImportWords(): ImportWords {
  const lang = useLang();
  return { ...importMessages(lang), lang, facts: factMessages(lang) };
}
