import { element } from './element';

export interface Toasts {
  /** Shows a message for so many seconds; below zero it stays until it is dismissed, as in Sheets. */
  show(message: string, title: string, seconds: number): void;
}

/**
 * A toast at the lower right; read out politely, kept while the pointer or the focus is on it. As in Sheets there is one
 * at a time: the closing sentence takes the place of «working…».
 */
export function createToasts(host: HTMLElement, dismissWord: () => string): Toasts {
  return {
    show(message, title, seconds) {
      const close = element('button', { type: 'button', class: 'toast-close', 'aria-label': dismissWord() }, '×');
      const text = element('div', { class: 'toast-text' }, element('div', { class: 'toast-message' }, message));
      if (title !== '') text.prepend(element('div', { class: 'toast-title' }, title));
      const toast = element('div', { class: 'toast' }, text, close);
      close.addEventListener('click', () => { toast.remove(); });
      host.replaceChildren(toast);
      if (seconds >= 0) removeAfter(toast, seconds * 1000);
    },
  };
}

function removeAfter(toast: HTMLElement, milliseconds: number): void {
  const tick = (): void => {
    if (toast.matches(':hover, :focus-within')) setTimeout(tick, 500);
    else toast.remove();
  };
  setTimeout(tick, milliseconds);
}
