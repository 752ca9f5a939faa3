import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dialogMessages } from '../../i18n/dialogs/choose';
import type { DialogMessages } from '../../i18n/dialogs/messages';
import type { Lang } from '../../ledger/lang';

export const Words = createContext<DialogMessages>(dialogMessages('en'));
export const PageLang = createContext<Lang>('en');

/** The page's words in the user's language. */
export function useWords(): DialogMessages {
  return useContext(Words);
}

/** The user's language, for words that only some pages carry. */
export function useLang(): Lang {
  return useContext(PageLang);
}
