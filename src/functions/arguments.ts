import { isBlank } from '../ledger/cell';
import { findColumns } from '../ledger/find-columns';
import { DEFAULT_POLICY_TAB, readPolicyTab, type PolicyTab } from '../ledger/policy-tab';
import { matchHeader } from '../ledger/headers';
import type { FunctionContext } from './context';

/** A range as rows of cells. */
export type Rows = readonly (readonly unknown[])[];

/** An argument as rows: a single cell arrives as a scalar, an omitted one as undefined or ''; null when there is nothing in it. */
export function rowsOf(argument: unknown): Rows | null {
  if (isTable(argument)) return argument.some((row) => row.some((cell) => !isBlank(cell))) ? argument : null;
  return isBlank(argument) ? null : [[argument]];
}

/** The single cell of an argument, also when it comes as a range of one cell. */
export function scalarOf(argument: unknown): unknown {
  return isTable(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
}

/** Arguments without the Policy range. It is the last one given, and known by its header row: a Setting and a Value column. */
export interface SplitArguments {
  readonly args: readonly unknown[];
  readonly policy: PolicyTab;
}

/** Takes the optional Policy range off the end, wherever the arguments left out before it end; without it the defaults hold. */
export function splitPolicy(args: readonly unknown[], { dayOfDate }: FunctionContext): SplitArguments {
  let last = args.length - 1;
  while (last >= 0 && isBlank(args[last])) last -= 1;
  const range = args[last];
  if (last < 1 || !isTable(range) || !isPolicyHeader(range[0] ?? [])) return { args, policy: DEFAULT_POLICY_TAB };
  const { positions } = findColumns('policy', [], range[0]);
  return { args: args.slice(0, last), policy: readPolicyTab(range.slice(1), positions, dayOfDate) };
}

/** Whether a row is the header row of a Policy tab, in any language. */
function isPolicyHeader(row: readonly unknown[]): boolean {
  const keys = new Set(row.flatMap((cell) => (typeof cell === 'string' ? matchHeader('policy', cell)?.key ?? [] : [])));
  return keys.has('setting') && keys.has('value');
}

function isTable(argument: unknown): argument is Rows {
  return Array.isArray(argument) && argument.every((row) => Array.isArray(row));
}
