import type { ExportFormat, ExportInput } from '../contract/export';
import { isFlag, isText, isWhole, listOf, recordOf } from '../shape';
import type { Stop } from '../stop';

const isExport = recordOf({
  exportId: isText, columns: listOf(isText), rows: isText, format: isText, masked: isFlag, purpose: isText, from: isWhole, state: isText,
});

/** An export as the page asks for it, or what is wrong with it. Whoever takes out everything in full says what for. */
export function readExport(input: unknown): ExportInput | Stop {
  if (!isExport(input) || !UUID.test(input.exportId) || input.from < 0) return { stop: 'badRequest' };
  const rows = ROWS.find((each) => each === input.rows);
  const format = FORMATS.find((each) => each === input.format);
  const purpose = input.purpose.trim().slice(0, MOST_PURPOSE);
  if (rows === undefined || format === undefined || (!input.masked && purpose === '')) return { stop: 'badRequest' };
  return { exportId: input.exportId, columns: input.columns, rows, format, masked: input.masked, purpose, from: input.from, state: input.state };
}

const ROWS: readonly ExportInput['rows'][] = ['all', 'selected', 'shown'];
const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'vcf'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A purpose is a line, not a letter. */
const MOST_PURPOSE = 200;
