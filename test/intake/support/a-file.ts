import type { ImportField, LedgerRow } from '../../../src/app/contract/ledger-rows';
import type { FileCell, FileTable } from '../../../src/files/table';
import { matchColumns } from '../../../src/intake/match-columns';
import type { ImportPlan, Preview, PreviewContext, PreviewRow } from '../../../src/intake/plan';
import { previewImport } from '../../../src/intake/preview';

/** The columns of a full sheet that a file may fill. */
export const FIELDS: readonly ImportField[] = [
  'id', 'name', 'company', 'phone', 'email', 'title', 'address', 'source', 'kind', 'need', 'latentNeed', 'likes', 'authority', 'demand', 'intention', 'knowledge', 'doubt', 'issue',
  'saidYes', 'expectedClose', 'power', 'visited', 'credit', 'psychology', 'psychologySignals', 'introducedBy', 'promised', 'snoozeUntil', 'doNotContact',
  'enteredOn', 'knownLastContact', 'knownLastPurchase', 'knownPurchases', 'manualGrade', 'manualReason',
];

export const CONTEXT: PreviewContext = { fields: FIELDS, region: 'TW', today: '2024-06-03', lang: 'zh-Hant', largeFrom: 100 };

export const noPause = (): Promise<void> => Promise.resolve();
export const noProgress = (): void => undefined;

/** A file as it is read: its headers, then its rows, the first one on line 2. */
export function aFile(headers: readonly string[], rows: readonly (readonly FileCell[])[]): FileTable {
  return { format: 'csv', encoding: 'UTF-8', headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })), notes: [] };
}

/** Customers of the ledger by what is known of them. */
export function aLedger(...customers: readonly Readonly<Partial<Record<ImportField, string>>>[]): readonly LedgerRow[] {
  return customers.map((values, at) => ({ id: values.id ?? `C-${String(at + 1).padStart(6, '0')}`, row: at + 2, values: FIELDS.map((field) => (field === 'id' ? values.id ?? `C-${String(at + 1).padStart(6, '0')}` : values[field] ?? '')) }));
}

export function aPlan(table: FileTable, plan: Partial<ImportPlan> = {}): ImportPlan {
  return { targets: matchColumns(table, FIELDS, {}).map(({ target }) => target), gradeMeanings: {}, dayOrder: null, update: 'blanks', decided: {}, ...plan };
}

export function preview(table: FileTable, ledger: readonly LedgerRow[], plan: Partial<ImportPlan> = {}, context: Partial<PreviewContext> = {}): Promise<Preview> {
  return previewImport(table, aPlan(table, plan), ledger, { ...CONTEXT, ...context }, noPause, noProgress);
}

/** What becomes of each row, in a line. */
export function states({ rows }: Preview): readonly string[] {
  return rows.map(summary);
}

function summary({ state, match, twinKey, changes, problems }: PreviewRow): string {
  const details = [
    match === null ? '' : `${match.sure === 'sure' ? '=' : '?'} ${match.row.id}`,
    twinKey === null ? '' : `like ${twinKey}`,
    ...changes.map(({ key, from, to }) => `${key}: ${from} → ${to}`),
    ...problems.map(({ field, code }) => `${field ?? ''}: ${code}`),
  ].filter((text) => text !== '');
  return [state, ...details].join(' · ');
}

/** The ledger with what a preview brings in, as the server would write it. */
export function imported(ledger: readonly LedgerRow[], { rows }: Preview): readonly LedgerRow[] {
  const changed = new Map(rows.flatMap((row) => (row.state === 'updated' && row.match !== null ? [[row.match.row.id, row] as const] : [])));
  const kept = ledger.map((row) => ({ ...row, values: FIELDS.map((field, at) => changed.get(row.id)?.changes.find(({ key }) => key === field)?.to ?? row.values[at] ?? '') }));
  let next = ledger.length;
  const added = rows.filter(({ state }) => state === 'new').map(({ values }) => {
    next += 1;
    const id = values.id ?? `N-${String(next)}`;
    return { id, row: next + 1, values: FIELDS.map((field) => (field === 'id' ? id : values[field] ?? '')) };
  });
  return [...kept, ...added];
}
