import type { OpenedBook } from './book-client';
import type { SaveState } from './autosave';
import { byId } from './element';
import type { Words } from './words';

/** The name of the file and where its edits are kept. */
export function showTitle(opened: OpenedBook, state: SaveState, words: Words): void {
  const name = opened.kind === 'sample' ? words.sampleName : opened.name;
  document.title = `${name} – ${words.local}`;
  byId('name').textContent = name;
  const saved = byId('saved');
  saved.textContent = sentence(opened, state, words);
  saved.dataset['state'] = state;
  byId('where').textContent = words.local;
  byId('where').title = words.localHint;
}

function sentence(opened: OpenedBook, state: SaveState, words: Words): string {
  if (state === 'failed') return words.notSaved;
  if (state === 'saving') return words.saving;
  return opened.kind === 'sample' ? words.sampleNote : words.saved(opened.savedTo);
}
