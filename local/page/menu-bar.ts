import { element } from './element';
import { openMenu, type MenuNode, type OpenMenu } from './menu-popup';

export interface TopMenu {
  readonly label: string;
  /** Asked for when the menu opens, so that it can say what is true now. */
  readonly items: () => readonly MenuNode[];
}

/**
 * A menu bar as the ARIA practices describe it: one tab stop, arrows along and into the menus, Enter or Space
 * to run, letters jump. Escape goes back to where the user was: the bar, or the grid when the menu was opened by the
 * pointer. `leave` is called when the user is done with the menus.
 */
export function createMenuBar(host: HTMLElement, leave: () => void): { show(label: string, menus: readonly TopMenu[]): void } {
  let open: { readonly index: number; readonly menu: OpenMenu } | null = null;
  let buttons: HTMLButtonElement[] = [];
  let menus: readonly TopMenu[] = [];

  const close = (): void => {
    if (open === null) return;
    buttons[open.index]?.setAttribute('aria-expanded', 'false');
    open.menu.close();
    open = null;
  };

  const openAt = (index: number, focus: 'first' | 'last' | 'none', by: 'keys' | 'pointer'): void => {
    close();
    const button = buttons[index];
    const menu = menus[index];
    if (button === undefined || menu === undefined) return;
    focusAt(index);
    button.setAttribute('aria-expanded', 'true');
    const made = openMenu({
      label: menu.label, items: menu.items(), anchor: button.getBoundingClientRect(), side: 'below', focus,
      leave: (way) => {
        if (way === 'previous') openAt((index + buttons.length - 1) % buttons.length, 'first', by);
        else if (way === 'next') openAt((index + 1) % buttons.length, 'first', by);
        else if (way === 'back' && by === 'keys') { close(); button.focus(); }
        else { close(); leave(); }
      },
    });
    open = { index, menu: made };
  };

  const focusAt = (index: number): void => {
    buttons.forEach((button, at) => { button.tabIndex = at === index ? 0 : -1; });
    buttons[index]?.focus();
  };

  const onKey = (event: KeyboardEvent, index: number): void => {
    const last = buttons.length - 1;
    const moves: Record<string, () => void> = {
      ArrowRight: () => { focusAt(index === last ? 0 : index + 1); },
      ArrowLeft: () => { focusAt(index === 0 ? last : index - 1); },
      Home: () => { focusAt(0); },
      End: () => { focusAt(last); },
      ArrowDown: () => { openAt(index, 'first', 'keys'); },
      ArrowUp: () => { openAt(index, 'last', 'keys'); },
      Enter: () => { openAt(index, 'first', 'keys'); },
      ' ': () => { openAt(index, 'first', 'keys'); },
      Escape: () => { close(); leave(); },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };

  document.addEventListener('pointerdown', (event) => {
    if (open === null || !(event.target instanceof Node)) return;
    if (!host.contains(event.target) && !open.menu.contains(event.target)) close();
  }, true);
  window.addEventListener('blur', close);

  return {
    show(label, next) {
      close();
      menus = next;
      host.setAttribute('role', 'menubar');
      host.setAttribute('aria-label', label);
      buttons = next.map((menu, index) => {
        const button = element('button', {
          type: 'button', role: 'menuitem', class: 'menu-top', 'aria-haspopup': 'menu', 'aria-expanded': 'false',
          tabindex: index === 0 ? '0' : '-1',
        }, menu.label);
        button.addEventListener('click', () => { if (open?.index === index) { close(); leave(); } else openAt(index, 'first', 'pointer'); });
        button.addEventListener('pointerenter', () => { if (open !== null && open.index !== index) openAt(index, 'first', 'pointer'); });
        button.addEventListener('keydown', (event) => { onKey(event, index); });
        return button;
      });
      host.replaceChildren(...buttons);
    },
  };
}
