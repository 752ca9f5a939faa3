import { isStale } from '../../domain/data-quality/stale';
import type { Day } from '../../domain/day';
import type { Issue } from '../../ledger/issue';
import { issue } from '../../ledger/issue';
import { readDay } from '../../ledger/read-day';
import type { FactGroup } from '../contract/facts';
import { asOfKey, FACT_GROUPS } from '../facts/fact-keys';
import type { Ledger } from '../open-ledger';
import type { CellsOfTab } from './cells-of-tab';
import { textUnder } from './cells-of-tab';

/** A group of facts on Profiles that nobody has looked at for long. */
export interface StaleFacts {
  readonly row: number;
  /** 1-based position of its as-of date. */
  readonly position: number;
  readonly id: string;
  readonly group: FactGroup;
  readonly asOf: Day;
}

/** What is old on Profiles, and the dates there that cannot be read 「力求準確」. */
export function staleFacts(ledger: Ledger, cells: CellsOfTab<'profiles'>): { readonly stale: readonly StaleFacts[]; readonly issues: readonly Issue[] } {
  const { today, env: { host } } = ledger;
  const stale: StaleFacts[] = [];
  const issues: Issue[] = [];
  const idOf = textUnder(cells, 'customerId');
  const nameOf = textUnder(cells, 'customer');
  for (const group of FACT_GROUPS) {
    const column = asOfKey(group);
    const position = ledger.layout.profiles?.[column];
    if (position === undefined) continue;
    cells.rows.forEach((row, at) => {
      const cell = row[position - 1];
      if (cell === '' || cell === undefined) return;
      const read = readDay(cell, host.dayOfDate);
      const place = { row: cells.firstRow + at, position };
      if (!read.ok) issues.push(issue(read.code, 'profiles', { ...place, column, given: String(cell), about: nameOf(row) || idOf(row) }));
      else if (read.value !== null && isStale(read.value, today)) stale.push({ ...place, id: idOf(row), group, asOf: read.value });
    });
  }
  return { stale, issues };
}
