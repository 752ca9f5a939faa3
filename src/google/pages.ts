/** Shows one of the bundle's pages with its first data inside, so that it paints without asking the server. */
export function showDialog(page: string, title: string, data: unknown, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(output(page, data).setWidth(width).setHeight(height), title);
}

/** The same over the sheet, which stays in use. */
export function showPanel(page: string, title: string, data: unknown, width: number, height: number): void {
  SpreadsheetApp.getUi().showModelessDialog(output(page, data).setWidth(width).setHeight(height), title);
}

/** The same beside the sheet. */
export function showSidebar(page: string, title: string, data: unknown): void {
  SpreadsheetApp.getUi().showSidebar(output(page, data).setTitle(title));
}

function output(page: string, data: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(page);
  // In a script element of the page: no «</script>» may come out of somebody's name.
  template['data'] = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return template.evaluate();
}
