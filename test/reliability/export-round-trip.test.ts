import type { Answer } from '../../src/app/contract/common';
import type { ExportedRows, ExportFormat, ExportInput, ExportPageData } from '../../src/app/contract/export';
import type { LedgerRows } from '../../src/app/contract/ledger-rows';
import { readFile } from '../../src/files/read-file';
import type { FileTable } from '../../src/files/table';
import { writeCsv } from '../../src/files/write-csv';
import { writeVcf, type CardProperty } from '../../src/files/write-vcf';
import { writeXlsx } from '../../src/files/write-xlsx';
import { matchColumns } from '../../src/intake/match-columns';
import { previewImport } from '../../src/intake/preview';
import { dialogData } from '../real/support/dialog-data';
import type { Sheet } from './support/bundle';
import { closeAll, must, openSheet } from './support/bundle';
import { LATER_DAY, rowOf, smallLedger, typeCell } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

const pause = (): Promise<void> => Promise.resolve();
const progress = (): void => undefined;
const ON_A_CARD: readonly CardProperty[] = ['id', 'name', 'company', 'title', 'phone', 'email', 'address'];

/** Facts of every kind: choices, days, numbers, texts that look like something else, names in both scripts. */
function fullLedger(): Sheet {
  const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
  const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Ann: { Phone: '0912-345-678', 'E-mail': 'ann@example.com', Address: '12 Long Road, Taipei', 'Likes and dislikes': 'plays golf', 'Introduced by': 'Lou', Title: 'Head of buying', Kind: 'person' },
    Bo: { Phone: '+886 2 2345 6789', 'Introduced by': '王小明', Doubts: '=1+1', 'Expected close': '2026-06-30', Need: 'explicit', 'Demand volume': 'large' },
    Cy: { Phone: '02-2345-6789', 'E-mail': 'cy@example.com', 'Buying psychology': 'brand', 'Signals seen': 'asked "who, else" uses it', Source: '-' },
    Di: { Phone: '0922 333 444 ext. 5', Address: '台北市信義區信義路五段7號', 'Do not contact': 'yes', 'Snooze until': '2026-07-01' },
  };
  for (const [name, cells] of Object.entries(facts)) for (const [header, value] of Object.entries(cells)) typeCell(sheet, 'Customers', rowOf(sheet, name), header, value);
  typeCell(sheet, 'Customers', rowOf(sheet, 'Ed'), 'Name', '陳美玲');
  return sheet;
}

function valueOf<T>(sheet: Sheet, name: string, ...args: readonly unknown[]): T {
  return (must(sheet.attempt(name, args)).result as Extract<Answer<T>, { readonly ok: true }>).value;
}

async function exported(sheet: Sheet, format: ExportFormat, masked: boolean): Promise<FileTable> {
  must(sheet.attempt('showExport'));
  const { columns } = dialogData(sheet) as ExportPageData;
  const input: ExportInput = {
    exportId: '0f8fad5b-d9cb-469f-a165-70867728950e', columns: columns.map(({ key }) => key), rows: 'all', format, masked, purpose: 'round trip', from: 0, state: '',
  };
  const { headers, keys, rows } = valueOf<ExportedRows>(sheet, 'dialogExport', input);
  const bytes = format === 'csv' ? await writeCsv(headers, rows, pause, progress)
    : format === 'xlsx' ? await writeXlsx(headers, rows, 'Customers', pause, progress)
      : await writeVcf(keys.map((key) => ON_A_CARD.find((property) => property === key) ?? null), rows, pause, progress);
  const read = await readFile(bytes, `customers.${format}`, pause, progress);
  if ('refused' in read) throw new Error(`${read.refused} ${read.detail}`);
  return read;
}

/** What an import of the file would do, replacing whatever is different; it was said that the grades mean what they say. */
async function comingBack(sheet: Sheet, table: FileTable): Promise<readonly unknown[]> {
  const { fields, rows: ledger } = valueOf<LedgerRows>(sheet, 'dialogLedgerRows', 0);
  const targets = matchColumns(table, fields, {}).map(({ target }) => target);
  const { rows } = await previewImport(table, { targets, gradeMeanings: { B: 'B', C: 'C' }, dayOrder: null, update: 'all', decided: {} }, ledger, { fields, region: 'TW', today: LATER_DAY, lang: 'en' }, pause, progress);
  return rows.filter(({ state }) => state !== 'unchanged').map(({ key, state, name, changes, problems }) => ({ key, state, name, changes, problems }));
}

describe.each(['csv', 'xlsx', 'vcf'] as const)('a .%s of everybody, read back', (format) => {
  test.each([['masked', true], ['in full', false]] as const)('%s, changes nothing', async (_, masked) => {
    const sheet = fullLedger();
    const table = await exported(sheet, format, masked);
    expect(table.rows).toHaveLength(14);
    expect(await comingBack(sheet, table)).toEqual([]);
  });
});

test('what was changed in the file is all that comes back', async () => {
  const sheet = fullLedger();
  const table = await exported(sheet, 'csv', true);
  const [name, title] = ['Name', 'Title'].map((header) => table.headers.indexOf(header));
  const edited: FileTable = { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at === title && row.cells[name ?? -1] === '陳○玲' ? 'Owner' : cell)) })) };
  expect(await comingBack(sheet, edited)).toMatchObject([{ state: 'updated', changes: [{ key: 'title', to: 'Owner' }], problems: [] }]);
});
