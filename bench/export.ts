import type { ExportedRows, ExportInput, ExportPageData } from '../src/app/contract/export';
import type { RunOutcome } from '../local/headless/open-headless';
import { ran, type OpenLedger } from './open-ledger';

/** What an export costs, by what a person does. */
export interface ExportCosts {
  /** The page with the counts of rows, unfiltered and while the ledger shows one grade only. */
  readonly page: RunOutcome;
  readonly pageFiltered: RunOutcome;
  /** Everybody in twenty-five columns, part by part. */
  readonly parts: readonly RunOutcome[];
  /** Whom the filter shows, in ten columns. */
  readonly shown: RunOutcome;
}

/** So many columns of a full ledger; the id comes on top. */
const COLUMNS = 24;

/** @param ledger graded, Customers in front */
export function exportCosts({ sheet, size }: OpenLedger): ExportCosts {
  sheet.select('Customers!A2');
  const page = ran(sheet, 'showExport');
  const columns = columnsOf(sheet.shown);
  const wanted: ExportInput = { exportId: '0f8fad5b-d9cb-469f-a165-70867728950e', columns: columns.slice(0, COLUMNS), rows: 'all', format: 'csv', masked: true, purpose: '', from: 0, state: '' };
  const parts: RunOutcome[] = [];
  let [rows, total] = [0, 0];
  for (let [from, state]: [number | null, string] = [0, '']; from !== null;) {
    const outcome = ran(sheet, 'dialogExport', { ...wanted, from, state });
    parts.push(outcome);
    const value = rowsOf(outcome);
    rows += value.rows.length;
    ({ next: from, state, total } = value);
  }
  if (rows !== total || total < size) throw new Error(`${String(rows)} of ${String(total)} were exported`);
  ran(sheet, 'showGradeC');
  const pageFiltered = ran(sheet, 'showExport');
  const shown = ran(sheet, 'dialogExport', { ...wanted, exportId: '0f8fad5b-d9cb-469f-a165-70867728950f', columns: columns.slice(0, 10), rows: 'shown' });
  if (rowsOf(shown).rows.length === 0) throw new Error('Nobody was shown');
  ran(sheet, 'clearFilter');
  return { page, pageFiltered, parts, shown };
}

function columnsOf(shown: OpenLedger['sheet']['shown']): readonly string[] {
  const html = shown.flatMap((each) => (each.kind === 'dialog' ? [each.html] : [])).at(-1) ?? '';
  const json = /<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  return (JSON.parse(json) as ExportPageData).columns.map(({ key }) => key).filter((key) => key !== 'id');
}

function rowsOf({ result }: RunOutcome): ExportedRows {
  return (result as { readonly value: ExportedRows }).value;
}
