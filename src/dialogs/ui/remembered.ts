/**
 * Small habits of whoever sits at this browser, like a section left open; never anything about a customer. A frame may
 * be refused its storage: then they last as long as the page is open.
 */
export function remembered(habit: string): string | null {
  try {
    return localStorage.getItem(PREFIX + habit);
  } catch {
    return here.get(habit) ?? null;
  }
}

export function remember(habit: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + habit, value);
  } catch {
    here.set(habit, value);
  }
}

const here = new Map<string, string>();
const PREFIX = 'customer-ledger.';
