import type { CellProblem } from '../../ledger/cell';

/** The short sentences a custom function puts into a cell instead of a result. */
export interface FunctionMessages {
  /** The table has no row of column names, or none the ledger knows. */
  readonly tableHeaders: string;
  readonly logHeaders: (log: 'purchases' | 'contacts', column: string) => string;
  readonly policyHeaders: string;
  readonly asOf: (given: string) => string;
  /** A cell of the row cannot be read as its column. */
  readonly unreadable: (column: string, given: string, problem: CellProblem) => string;
  /** Columns handed in side by side are not of one height. */
  readonly heights: (name: string, expected: number, given: number) => string;
  readonly oneColumn: (name: string) => string;
  /** An argument names no value of its kind. */
  readonly argument: (name: string, given: string) => string;
}
