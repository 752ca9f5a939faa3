import type { Pause, Progress } from '../files/table';
import { paceOf } from '../files/pace';
import { findMatches } from '../matching/find-matches';
import { personOf, type Identity } from './identify';
import type { ReadRow } from './read-row';

/**
 * Which rows of a file look like others of it, by key: those before it, first the ones whom the ledger knows, then by line. Two
 * rows whom the ledger knows as two people are no twins; two of one id, or of one customer, are. Where the file itself tells two
 * apart by their ids, only what makes them surely the same is asked about.
 */
export async function twinsOf(rows: readonly ReadRow[], identities: ReadonlyMap<string, Identity>, region: string, pause: Pause, progress: Progress): Promise<ReadonlyMap<string, readonly string[]>> {
  const pace = paceOf(pause);
  const sureOf = (row: ReadRow): string | null => {
    const identity = identities.get(row.key);
    return identity?.sure === 'sure' ? identity.row.id : null;
  };
  const inOrder = [...rows].sort((a, b) => Number(sureOf(a) === null) - Number(sureOf(b) === null) || a.line - b.line);
  const twins = new Map<string, string[]>();
  const note = (earlier: ReadRow, later: ReadRow): void => {
    const [one, two] = [sureOf(earlier), sureOf(later)];
    if (one !== null && two !== null && one !== two) return;
    const known = twins.get(later.key) ?? [];
    if (!known.includes(earlier.key)) twins.set(later.key, [...known, earlier.key]);
  };
  const first = new Map<string, ReadRow>();
  for (const row of inOrder) {
    const { id } = row.values;
    for (const key of [sureOf(row) === null ? '' : `customer ${sureOf(row) ?? ''}`, id === undefined ? '' : `id ${id}`]) {
      const before = first.get(key);
      if (key !== '' && before !== undefined) note(before, row);
      else if (key !== '') first.set(key, row);
    }
    if (pace.due()) await pace.rest();
  }
  for (const { a, b, sure } of await findMatches(inOrder.map(personOf), { region }, pause, progress)) {
    const [one, two] = [inOrder[Math.min(a, b)], inOrder[Math.max(a, b)]];
    if (one !== undefined && two !== undefined && (sure === 'sure' || !toldApart(one, two))) note(one, two);
    if (pace.due()) await pace.rest();
  }
  const places = new Map(inOrder.map(({ key }, at) => [key, at]));
  for (const keys of twins.values()) keys.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return twins;
}

function toldApart(one: ReadRow, two: ReadRow): boolean {
  return one.values.id !== undefined && two.values.id !== undefined && one.values.id !== two.values.id;
}
