import type { HistoryLine } from '../../ledger/history-row';
import { isErasedName } from '../../ledger/erased';
import type { Ledger } from '../open-ledger';
import type { CustomerRow } from '../workbook/customer-row';
import { nameKey } from '../workbook/lines';
import { namedByOthers, type Introduced } from '../merge/named-by-others';

/** Somebody of whom nothing is to be left. */
export interface Whom {
  readonly id: string;
  /** '' once it is gone, or while somebody else bears it: then a text does not say whom it means. */
  readonly name: string;
  readonly introduced: readonly Introduced[];
  /** Whether a text is exactly this name. */
  isName(text: string): boolean;
}

export function whomToErase(ledger: Ledger, { entry: { id, name } }: CustomerRow): Whom | 'moved' {
  const named = namedByOthers(ledger, id, isErasedName(name) ? '' : name);
  if (named === 'moved') return 'moved';
  const { ownName, introduced } = named;
  const key = nameKey(ownName);
  return { id, name: ownName, introduced, isName: (text) => key !== '' && nameKey(text) === key };
}

/** The ids he had: his own, and those of everybody who was merged into him and not taken apart since. */
export function idsOf(lines: readonly HistoryLine[], id: string, isHead: (line: HistoryLine) => boolean): ReadonlySet<string> {
  const undone = new Set(lines.flatMap(({ what, batch }) => (what === 'undo' ? [batch] : [])));
  const ids = new Set([id]);
  for (let size = 0; size < ids.size;) {
    size = ids.size;
    for (const line of lines) if (isHead(line) && !undone.has(line.batch) && ids.has(line.to)) ids.add(line.from);
  }
  return ids;
}
