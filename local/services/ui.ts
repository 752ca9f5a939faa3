import type { Context } from './context';
import type { MenuItem } from './host-options';
import { htmlOutputOf } from './html-service';
import { HostObject, type OnlyKnown } from './strict';

export const uiIsKnown: OnlyKnown<Ui, GoogleAppsScript.Base.Ui> = true;
export const menuIsKnown: OnlyKnown<Menu, GoogleAppsScript.Base.Menu> = true;

/** Menus, dialogs and sidebars. Boxes that stop the script (`alert`, `prompt`) are not for this project. */
export class Ui extends HostObject {
  get _name(): string { return 'Ui'; }
  createMenu(title: string): Menu { return new Menu(this._ctx, false, title); }
  createAddonMenu(): Menu { return new Menu(this._ctx, true, ''); }
  showModalDialog(content: unknown, title: string): void { this._dialog('showModalDialog', content, title, true); }
  showModelessDialog(content: unknown, title: string): void { this._dialog('showModelessDialog', content, title, false); }
  showSidebar(content: unknown): void {
    this._show('showSidebar');
    const html = htmlOutputOf(this._ctx, content);
    this._ctx.options.ui.sidebar(html.getContent(), { title: html.getTitle() });
  }
  private _dialog(member: string, content: unknown, title: string, modal: boolean): void {
    this._show(member);
    const html = htmlOutputOf(this._ctx, content);
    this._ctx.options.ui.dialog(html.getContent(), { title, width: html.getWidth(), height: html.getHeight(), modal });
  }
  private _show(member: string): void {
    const { authMode } = this._ctx.options;
    if (authMode !== 'FULL') throw new Error(`You do not have permission to call Ui.${member}. Required permissions: https://www.googleapis.com/auth/script.container.ui`);
    this._ctx.call('Ui', member, 'other', 0);
  }
}

export class Menu extends HostObject {
  private readonly _items: MenuItem[] = [];
  constructor(ctx: Context, private readonly _addon: boolean, private readonly _title: string) { super(ctx); }
  get _name(): string { return 'Menu'; }
  addItem(caption: string, functionName: string): this {
    if (typeof functionName !== 'string') throw new Error("The parameters (String,function) don't match the method signature for Ui.Menu.addItem.");
    this._items.push({ kind: 'item', caption, functionName });
    return this;
  }
  addSeparator(): this { this._items.push({ kind: 'separator' }); return this; }
  addSubMenu(menu: Menu): this { this._items.push({ kind: 'submenu', caption: menu._title, items: menu._items }); return this; }
  addToUi(): void {
    this._ctx.call('Menu', 'addToUi', 'other', 0);
    this._ctx.options.ui.menu({ addon: this._addon, title: this._title, items: [...this._items] });
  }
}

