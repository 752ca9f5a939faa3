/** A customer id of the ledger's own: `C-000123`, the number after it growing beyond six digits when needed. */
export function idText(number: number): string {
  return `C-${String(number).padStart(6, '0')}`;
}

/** The number of such an id, or null when it is somebody else's. */
export function idNumber(id: string): number | null {
  const match = /^C-(\d{6,12})$/.exec(id.trim());
  return match === null ? null : Number(match[1]);
}

/**
 * The highest number of the ledger's own ids among these texts (Customers, logs and History: an id is never used
 * again, even after its row was deleted); 0 when there is none.
 */
export function highestId(ids: Iterable<unknown>, atLeast = 0): number {
  let highest = atLeast;
  for (const id of ids) {
    if (typeof id !== 'string' || !id.startsWith('C-')) continue;
    const number = idNumber(id);
    if (number !== null && number > highest) highest = number;
  }
  return highest;
}

/** The next `count` ids above the highest seen. */
export function nextIds(highest: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => idText(highest + 1 + at));
}
