/** One line of the menu: a function of the bundle, a group of lines, or a rule between them. */
export type MenuLine =
  | { readonly label: string; readonly run: string }
  | { readonly label: string; readonly items: readonly MenuLine[] }
  | 'separator';

/**
 * Puts the menu up. As a published add-on Sheets shows it under Extensions, in a bound script at the top: the add-on menu
 * is allowed in every authorization mode.
 */
export function showMenu(lines: readonly MenuLine[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui, ui.createAddonMenu(), lines).addToUi();
}

function fill(ui: GoogleAppsScript.Base.Ui, menu: GoogleAppsScript.Base.Menu, lines: readonly MenuLine[]): GoogleAppsScript.Base.Menu {
  for (const line of lines) {
    if (line === 'separator') menu.addSeparator();
    else if ('run' in line) menu.addItem(line.label, line.run);
    else menu.addSubMenu(fill(ui, ui.createMenu(line.label), line.items));
  }
  return menu;
}
