import type { Env, Ledger } from '../open-ledger';
import type { Regraded, RowBlock } from '../regrade';
import { attempts, regradeBlocks, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import type { Moves } from '../workbook/write-results';
import { importLines } from './import-lines';
import { peopleNow } from './people';

/** What an import did, by what History has of it. */
export interface Imported {
  readonly added: number;
  readonly updated: number;
  /** What cannot be read in their rows. */
  readonly problems: number;
}

/** Grades who came in with an import, and whose facts it changed. Done again, nothing changes. */
export function finishImport(env: Env, importId: string): Imported | Stop {
  return attempts(env, (ledger, moves) => {
    if (settleLanded(ledger, importId, moves) === 'moved') return 'moved';
    const { created, changed } = importLines(ledger, importId);
    const added = new Set(created.map(({ line }) => line.customerId));
    const ids = new Set(changed.map(({ line }) => line.customerId).concat([...added]));
    const graded = regradeThem(ledger, importId, moves, ids);
    if (graded === 'moved') return 'moved';
    return { added: added.size, updated: ids.size - added.size, problems: graded === null ? 0 : graded.issues.length };
  });
}

/** Grades customers by their ids, in as few calls as any number of rows takes; null when none is on the list. */
export function regradeThem(ledger: Ledger, batch: string, moves: Moves, ids: ReadonlySet<string>): Regraded | 'moved' | null {
  if (ids.size === 0) return null;
  const rows = rowsNow(ledger, ids);
  if (rows.length === 0) return null;
  const graded = regradeBlocks(ledger, batch, moves, rows.map((row): RowBlock => ({ row, rows: 1 })));
  if (graded === 'moved' || graded === null) return graded;
  // Between asking where they stand and reading their rows, others may have come to stand there.
  if (rowsNow(ledger, ids).join() !== rows.join()) return 'moved';
  const own = new Set(rows);
  return { ...graded, issues: graded.issues.filter(({ row }) => row !== null && own.has(row)) };
}

function rowsNow(ledger: Ledger, ids: ReadonlySet<string>): readonly number[] {
  return [...peopleNow(ledger)].flatMap(([id, own]) => (ids.has(id) ? own : []));
}
