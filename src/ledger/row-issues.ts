import type { CellProblem } from './cell';
import type { ChoiceField } from './choices';
import { issue, quoted, type Issue } from './issue';
import type { ColumnKey, TabKey } from './keys';
import type { Positions } from './layout';

/**
 * Collects what is wrong in one row. A decoder keeps one and asks it at the end: a sound row, nearly every row, costs nothing.
 */
export interface RowIssues<T extends TabKey> {
  readonly add: (code: CellProblem | Issue['code'], column: ColumnKey<T>, cell: unknown, choice?: ChoiceField | null) => void;
  /** The issues since the last call, with their row and whom they are about. */
  readonly take: (row: number, about: string) => readonly Issue[];
}

/** A collector for a tab whose columns stand at these positions. */
export function rowIssues<T extends TabKey>(tab: T, positions: Positions<T>): RowIssues<T> {
  let found: { code: Issue['code']; column: ColumnKey<T>; given: string; choice: ChoiceField | null }[] | null = null;
  return {
    add(code, column, cell, choice = null) {
      (found ??= []).push({ code, column, given: quoted(cell), choice });
    },
    take(row, about) {
      if (found === null) return NONE;
      const issues = found.map(({ code, column, given, choice }) =>
        issue(code, tab, { row, column, position: positions[column] ?? null, given, about, choice }));
      found = null;
      return issues;
    },
  };
}

const NONE: readonly Issue[] = [];
