import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dialogMessages } from '../../i18n/dialogs/choose';
import type { DialogMessages } from '../../i18n/dialogs/messages';

export const Words = createContext<DialogMessages>(dialogMessages('en'));

/** The page's words in the user's language. */
export function useWords(): DialogMessages {
  return useContext(Words);
}
