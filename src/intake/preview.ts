import type { LedgerRow } from '../app/contract/ledger-rows';
import { paceOf } from '../files/pace';
import type { FileTable, Pause, Progress } from '../files/table';
import { changesOf, ledgerValues } from './compare-values';
import { identify, type Identity } from './identify';
import type { ImportPlan, Preview, PreviewContext, PreviewRow } from './plan';
import { rowReader, type ReadRow } from './read-row';
import { twinsOf } from './twins';

/** A file read and matched: what does not change while the person decides about its rows. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly identities: ReadonlyMap<string, Identity>;
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly context: PreviewContext;
  readonly ledgerIds: ReadonlySet<string>;
}

/** What would become of each row of the file; nothing is written. */
export async function previewImport(table: FileTable, plan: ImportPlan, ledger: readonly LedgerRow[], context: PreviewContext, pause: Pause, progress: Progress): Promise<Preview> {
  return decideRows(await readRows(table, plan, ledger, context, pause, progress), plan, pause);
}

/** Reads the rows and finds who they are: the long part, to be done again only when columns, meanings or the order of days change. */
export async function readRows(table: FileTable, plan: ImportPlan, ledger: readonly LedgerRow[], context: PreviewContext, pause: Pause, progress: Progress): Promise<ReadFile> {
  const pace = paceOf(pause);
  const read = rowReader(table, plan, context);
  const rows: ReadRow[] = [];
  for (const [at, row] of table.rows.entries()) {
    rows.push(read(row));
    if (pace.due()) {
      progress(0.4 * at / table.rows.length);
      await pace.rest();
    }
  }
  // A row with a problem stays out: it is nobody's twin.
  const readable = rows.filter(({ problems }) => problems.length === 0);
  const identities = await identify(readable, ledger, context, pause, (share) => { progress(0.4 + 0.3 * share); });
  const twins = await twinsOf(readable, identities, context.region, pause, (share) => { progress(0.7 + 0.3 * share); });
  progress(1);
  return { rows, identities, twins, context, ledgerIds: new Set(ledger.map(({ id }) => id)) };
}

/**
 * What becomes of rows that were read, by what the person has decided so far. A row is
 * - `problem` where something the ledger computes with cannot be read, or a new customer has no name and no company: it stays out;
 * - `duplicate` where it may be somebody of the ledger or looks like an earlier row of the file, until it is decided: `same` makes it that
 *   customer, or adds what it knows to that row; `new` lets it in; `skip` leaves it as it is, and out;
 * - `updated` or `unchanged` where it surely is somebody of the ledger, or adds nothing of its own to an earlier row; else `new`.
 */
export async function decideRows({ rows, identities, twins, context, ledgerIds }: ReadFile, plan: ImportPlan, pause: Pause): Promise<Preview> {
  const pace = paceOf(pause);
  const known = ledgerValues(context.fields);
  const decisions = new Map<string, Decision>();
  for (const row of rows) {
    decisions.set(row.key, decisionOf(row, identities.get(row.key), twins, plan));
    if (pace.due()) await pace.rest();
  }
  const byLine = inOrder(rows);
  const added = addedValues(byLine, decisions);
  const ids = newIds(byLine, decisions, ledgerIds);
  const preview: PreviewRow[] = [];
  for (const row of rows) {
    preview.push(previewRow(row, decisions.get(row.key) ?? { is: 'new' }, { ...row, values: { ...added.get(row.key), ...row.values } }));
    if (pace.due()) await pace.rest();
  }
  const counts = { new: 0, updated: 0, unchanged: 0, duplicate: 0, problem: 0 };
  for (const { state } of preview) counts[state] += 1;
  return { rows: preview, counts };

  function previewRow(row: ReadRow, decision: Decision, { values, fillers }: Pick<ReadRow, 'values' | 'fillers'>): PreviewRow {
    const { key, written, flags } = row;
    const shown = { key, name: values.name ?? '', company: values.company ?? '', written, problems: row.problems, flags, changes: [], match: null, twinKey: null };
    switch (decision.is) {
      case 'problem': return { ...shown, values, state: 'problem' };
      case 'nameless': return { ...shown, values, state: 'problem', problems: [...row.problems, { field: 'name', written: written.name ?? '', code: 'nameMissing' }] };
      case 'twin': return { ...shown, values, state: decision.joined ? 'unchanged' : 'duplicate', twinKey: decision.of };
      case 'maybe': return { ...shown, values, state: 'duplicate', match: matchOf(decision.who) };
      case 'known': {
        const changes = changesOf(decision.who.row, values, fillers, plan.update, context.region, known);
        return { ...shown, values, changes, match: matchOf(decision.who), state: changes.length === 0 ? 'unchanged' : 'updated' };
      }
      case 'new': {
        const { id, ...whole } = { ...fillers, ...values };
        return { ...shown, values: id !== undefined && ids.get(id) === key ? { id, ...whole } : whole, state: 'new' };
      }
    }
  }
}

type Decision =
  | { readonly is: 'new' | 'problem' | 'nameless' }
  | { readonly is: 'known' | 'maybe'; readonly who: Identity }
  | { readonly is: 'twin'; readonly of: string; readonly joined: boolean };

function decisionOf(row: ReadRow, who: Identity | undefined, twins: ReadFile['twins'], { decided }: ImportPlan): Decision {
  if (row.problems.length > 0) return { is: 'problem' };
  const said = Object.prototype.hasOwnProperty.call(decided, row.key) ? decided[row.key] : undefined;
  const nameless = row.values.name === undefined && row.values.company === undefined;
  const asNew: Decision = { is: nameless ? 'nameless' : 'new' };
  // Whoever says nothing that the ledger does not know need not be asked about.
  if (who?.sure === 'sure' && who.echo) return { is: 'known', who };
  if (said === 'new') return asNew;
  const [twin] = twins.get(row.key) ?? [];
  if (twin !== undefined) return { is: 'twin', of: twin, joined: said === 'same' };
  if (who === undefined) return asNew;
  return { is: who.sure === 'sure' || said === 'same' ? 'known' : 'maybe', who };
}

/** By line, as they mostly come. */
function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rows.every(({ line }, at) => line >= (rows[at - 1]?.line ?? 0)) ? rows : [...rows].sort((a, b) => a.line - b.line);
}

/** Whose new customer each id of the file becomes, by the row's key: nobody's where the ledger has it, else the first line's; the others get one from the ledger. */
function newIds(rows: readonly ReadRow[], decisions: ReadonlyMap<string, Decision>, taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { key, values: { id } } of rows) {
    if (id !== undefined && decisions.get(key)?.is === 'new' && !taken.has(id) && !ids.has(id)) ids.set(id, key);
  }
  return ids;
}

/** What rows that are the same as an earlier one know beside it, by that row's key. */
function addedValues(rows: readonly ReadRow[], decisions: ReadonlyMap<string, Decision>): ReadonlyMap<string, PreviewRow['values']> {
  const added = new Map<string, PreviewRow['values']>();
  for (const row of rows) {
    let decision = decisions.get(row.key);
    let target: string | null = null;
    while (decision?.is === 'twin' && decision.joined) {
      target = decision.of;
      decision = decisions.get(target);
    }
    if (target !== null) added.set(target, { ...row.values, ...added.get(target) });
  }
  return added;
}

function matchOf({ row, sure, why }: Identity): PreviewRow['match'] {
  return { row, sure, why };
}
