import type { Sheet } from './ledger';

/** The page of the dialog shown last. */
export function lastDialog(sheet: Sheet): string {
  const found = sheet.shown.filter((each) => each.kind === 'dialog' || each.kind === 'sidebar').at(-1);
  if (found === undefined) throw new Error('No dialog was shown');
  return found.html;
}

/** What the dialog shown last was handed with its page. */
export function dialogData(sheet: Sheet): unknown {
  const found = /<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(lastDialog(sheet));
  if (found === null) throw new Error('The dialog carries no data');
  return JSON.parse(found[1] ?? '') as unknown;
}
