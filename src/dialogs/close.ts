/** Closes the dialog and puts the cursor back into the sheet. */
export function closeDialog(): void {
  google.script.host.close();
}

declare const google: { readonly script: { readonly host: { close(): void } } };
