/**
 * Small habits of whoever sits at this browser, like a section left open; never anything about a customer. A frame may
 * be refused its storage: then nothing is remembered.
 */
export function remembered(habit: string): string | null {
  try {
    return localStorage.getItem(PREFIX + habit);
  } catch {
    return null;
  }
}

export function remember(habit: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + habit, value);
  } catch {
    // The page works without.
  }
}

const PREFIX = 'customer-ledger.';
