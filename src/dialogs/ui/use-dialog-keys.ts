import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { closeDialog } from '../close';

/**
 * Ctrl/⌘+Enter does the page's main thing, Esc closes it (a form inside a page says what closes it instead). With
 * something unsaved, the first Esc only asks (true is returned meanwhile). Keys that belong to an input method or that
 * a control has used are left alone.
 */
export function useDialogKeys(unsaved: boolean, main: (() => void) | null, close: () => void = closeDialog): boolean {
  const [asking, setAsking] = useState(false);
  const now = useRef({ unsaved, main, asking, close });
  now.current = { unsaved, main, asking, close };
  // Before anybody can press a key: an effect after painting may come too late on a busy machine.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const { unsaved, main, asking, close } = now.current;
      if (event.key === 'Escape') {
        if (unsaved && !asking) setAsking(true);
        else close();
      } else {
        setAsking(false);
        // A key held down goes no further than one step.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && main !== null) {
          event.preventDefault();
          main();
        }
      }
    };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, []);
  return asking && unsaved;
}

/** What the save key is called on this machine. */
export function saveKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
