import { render, type ComponentType } from 'preact';
import type { PageData } from '../../app/contract/common';
import { dialogMessages } from '../../i18n/dialogs/choose';
import type { DialogMessages } from '../../i18n/dialogs/messages';
import { PageLang, Words } from './words';
import './style.css';

/** Draws a page with the data that the server put into it, in the user's language. */
export function mount<D extends PageData>(Page: ComponentType<{ readonly data: D }>, title: (words: DialogMessages, data: D) => string): void {
  const data = JSON.parse(document.getElementById('page-data')?.textContent ?? '') as D;
  const words = dialogMessages(data.lang);
  document.documentElement.lang = data.lang;
  document.title = title(words, data);
  const root = document.getElementById('app');
  if (root !== null) render(<PageLang.Provider value={data.lang}><Words.Provider value={words}><Page data={data} /></Words.Provider></PageLang.Provider>, root);
}
