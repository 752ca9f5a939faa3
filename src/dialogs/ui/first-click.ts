/**
 * For a button that stands where another one stood a moment ago: the second half of a double click was meant for that
 * one, and must not start or undo anything.
 */
export function firstClick(run: () => void): (event: MouseEvent) => void {
  return (event) => { if (event.detail < 2) run(); };
}
