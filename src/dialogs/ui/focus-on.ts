/** Puts the cursor into a control, if it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
