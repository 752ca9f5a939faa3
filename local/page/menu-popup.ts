import { byId, element } from './element';

export type MenuNode =
  | { readonly kind: 'item'; readonly label: string; readonly hint?: string; readonly checked?: boolean; readonly disabled?: boolean; readonly run: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuNode[] };

/** How the user left a menu: something was run, Escape, or the arrows led out of it. */
export type Leave = 'done' | 'back' | 'previous' | 'next';

export interface OpenMenu {
  close(): void;
  contains(node: Node): boolean;
}

interface Opening {
  readonly label: string;
  readonly items: readonly MenuNode[];
  readonly anchor: DOMRect;
  readonly side: 'below' | 'beside';
  readonly focus: 'first' | 'last' | 'none';
  readonly leave: (way: Leave) => void;
}

/** Opens a menu (and, inside it, its submenus) at its anchor and keeps it on the screen. */
export function openMenu(opening: Opening): OpenMenu {
  const box = element('div', { role: 'menu', class: 'menu', 'aria-label': opening.label });
  let child: { readonly of: HTMLElement; readonly menu: OpenMenu } | null = null;

  const closeChild = (): void => {
    child?.of.setAttribute('aria-expanded', 'false');
    child?.menu.close();
    child = null;
  };
  const openChild = (node: Extract<MenuNode, { kind: 'menu' }>, row: HTMLElement, focus: 'first' | 'none'): void => {
    if (child?.of === row) { if (focus === 'none') return; closeChild(); }
    closeChild();
    row.setAttribute('aria-expanded', 'true');
    child = {
      of: row,
      menu: openMenu({
        label: node.label, items: node.items, anchor: row.getBoundingClientRect(), side: 'beside', focus,
        leave: (way) => {
          if (way === 'back' || way === 'previous') { closeChild(); row.focus(); } else opening.leave(way);
        },
      }),
    };
  };

  for (const node of opening.items) box.append(rowOf(node, { closeChild, openChild, leave: opening.leave }));
  byId('popups').append(box);
  place(box, opening.anchor, opening.side);
  box.addEventListener('keydown', (event) => { onKey(event, box, opening); });
  const rows = rowsOf(box);
  if (opening.focus === 'first') (rows[0] ?? box).focus();
  if (opening.focus === 'last') (rows[rows.length - 1] ?? box).focus();

  return {
    close: () => { closeChild(); box.remove(); },
    contains: (node) => box.contains(node) || (child?.menu.contains(node) ?? false),
  };
}

interface RowActions {
  readonly closeChild: () => void;
  readonly openChild: (node: Extract<MenuNode, { kind: 'menu' }>, row: HTMLElement, focus: 'first' | 'none') => void;
  readonly leave: (way: Leave) => void;
}

function rowOf(node: MenuNode, actions: RowActions): HTMLElement {
  if (node.kind === 'separator') return element('div', { role: 'separator', class: 'menu-line' });
  if (node.kind === 'note') return element('div', { role: 'presentation', class: 'menu-note' }, node.label);
  const role = node.kind === 'item' && node.checked !== undefined ? 'menuitemradio' : 'menuitem';
  const row = element('div', { role, class: 'menu-item', tabindex: '-1' }, element('span', { class: 'menu-label' }, node.label));
  row.addEventListener('pointerenter', () => { row.focus({ preventScroll: true }); });
  if (node.kind === 'menu') {
    row.setAttribute('aria-haspopup', 'menu');
    row.setAttribute('aria-expanded', 'false');
    row.append(element('span', { class: 'menu-arrow', 'aria-hidden': 'true' }, '▸'));
    row.addEventListener('pointerenter', () => { actions.openChild(node, row, 'none'); });
    row.addEventListener('click', () => { actions.openChild(node, row, 'first'); });
    row.addEventListener('open-child', () => { actions.openChild(node, row, 'first'); });
    return row;
  }
  if (node.checked !== undefined) row.setAttribute('aria-checked', String(node.checked));
  if (node.hint !== undefined) row.append(element('span', { class: 'menu-hint' }, node.hint));
  row.addEventListener('pointerenter', actions.closeChild);
  if (node.disabled === true) row.setAttribute('aria-disabled', 'true');
  else row.addEventListener('click', () => { actions.leave('done'); node.run(); });
  return row;
}

function onKey(event: KeyboardEvent, box: HTMLElement, opening: Opening): void {
  const rows = rowsOf(box);
  const at = rows.findIndex((row) => row === document.activeElement);
  const current = rows[at];
  const isMenu = current?.getAttribute('aria-haspopup') === 'menu';
  const step = (by: number): void => { rows[(at + by + rows.length) % rows.length]?.focus(); };
  const moves: Record<string, () => void> = {
    ArrowDown: () => { step(1); },
    ArrowUp: () => { step(at === -1 ? 0 : -1); },
    Home: () => { rows[0]?.focus(); },
    End: () => { rows[rows.length - 1]?.focus(); },
    Enter: () => { current?.click(); },
    ' ': () => { current?.click(); },
    ArrowRight: () => { if (isMenu) current.dispatchEvent(new Event('open-child')); else opening.leave('next'); },
    ArrowLeft: () => { opening.leave('previous'); },
    Escape: () => { opening.leave('back'); },
    Tab: () => { opening.leave('done'); },
  };
  const move = moves[event.key] ?? (event.key.length === 1 ? () => { jump(rows, at, event.key); } : undefined);
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

function jump(rows: readonly HTMLElement[], at: number, letter: string): void {
  const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  after.find((row) => row.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}

function rowsOf(box: HTMLElement): HTMLElement[] {
  return [...box.children].filter((row): row is HTMLElement => row.classList.contains('menu-item'));
}

function place(box: HTMLElement, anchor: DOMRect, side: 'below' | 'beside'): void {
  const size = box.getBoundingClientRect();
  const left = side === 'below' ? anchor.left : anchor.right - 4;
  const top = side === 'below' ? anchor.bottom + 2 : anchor.top - 8;
  const outside = left + size.width > innerWidth - 8;
  box.style.left = `${Math.max(8, outside ? (side === 'beside' ? anchor.left - size.width + 4 : innerWidth - size.width - 8) : left)}px`;
  box.style.top = `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`;
}
