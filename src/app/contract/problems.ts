import type { Forbidden } from '../../domain/data-quality/forbidden';
import type { Day } from '../../domain/day';
import type { Notice } from '../../domain/notice';
import type { Issue } from '../../ledger/issue';
import type { FactGroup } from './facts';
import type { PageData } from './common';

/** «Check the ledger»: what is wrong and where; the page words it. */
export interface ProblemsPageData extends PageData {
  /** Customers that were looked at. */
  readonly customers: number;
  readonly problems: readonly LedgerProblem[];
  /** How many there are beyond the ones handed over. */
  readonly more: number;
}

/** One thing to look at, with its place. */
export type LedgerProblem = ProblemPlace & ProblemFacts;

export interface ProblemPlace {
  /** What the user calls the tab. */
  readonly sheet: string;
  /** A1 name of a cell or a block, '' when the whole sheet is meant. */
  readonly cell: string;
}

export type ProblemFacts =
  /** Something that cannot be read or that belongs to nobody. */
  | { readonly kind: 'issue'; readonly issue: IssueFound }
  /** Merged cells among the customers: what is written into them is lost. */
  | { readonly kind: 'merged' }
  /** Facts of one customer that do not go together, or that wait for an answer. */
  | { readonly kind: 'notice'; readonly name: string; readonly notice: Notice }
  /** A group of facts that nobody has looked at for long 「力求準確」. */
  | { readonly kind: 'stale'; readonly name: string; readonly group: FactGroup; readonly asOf: Day }
  /** What a customer list should not hold 「剔除無關信息」: never the text itself. `column` is its header; `name` '' = not known. */
  | { readonly kind: 'forbidden'; readonly what: Forbidden; readonly column: string; readonly name: string }
  /** A column whose header says that it holds such things, with so many cells filled. */
  | { readonly kind: 'forbiddenColumn'; readonly what: Forbidden; readonly column: string; readonly filled: number }
  /** A column that is filled for so few customers that it says nothing. */
  | { readonly kind: 'seldom'; readonly column: string; readonly filled: number; readonly of: number };

/** An issue without what is not known of it, and without its place. */
export type IssueFound = Pick<Issue, 'code' | 'tab'> & Partial<Omit<Issue, 'code' | 'tab' | 'row' | 'position'>>;
