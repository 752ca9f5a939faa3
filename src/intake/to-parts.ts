import { MOST_IN_A_PART, type ChangedCustomer, type ImportPart, type NewCustomer } from '../app/contract/import';
import type { Preview, PreviewRow } from './plan';

/** What of a preview goes over to the server, in parts: new and updated rows; every other one stays out. Several attempts of one import give the same parts. */
export function toParts({ rows }: Preview, importId: string, source: string): readonly ImportPart[] {
  const going = rows.filter(({ state, match }) => state === 'new' || (state === 'updated' && match !== null));
  const parts: ImportPart[] = [];
  for (let at = 0; at < going.length; at += MOST_IN_A_PART) {
    const part = going.slice(at, at + MOST_IN_A_PART);
    parts.push({ importId, source, create: part.flatMap(created), update: part.flatMap(updated) });
  }
  return parts;
}

function created({ state, key, values, written }: PreviewRow): readonly NewCustomer[] {
  return state === 'new' ? [{ key, values, written }] : [];
}

function updated({ state, key, match, changes, written }: PreviewRow): readonly ChangedCustomer[] {
  if (state !== 'updated' || match === null) return [];
  const { id: customerId, row } = match.row;
  return [{ key, customerId, row, changes: changes.map((change) => ({ ...change, ...(written[change.key] === undefined ? {} : { written: written[change.key] ?? '' }) })) }];
}
