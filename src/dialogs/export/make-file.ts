import type { ExportFormat } from '../../app/contract/export';
import type { Whole } from './use-export';

/** Makes the file and puts it into the downloads; gives its name. */
export async function makeFile(name: string, sheetName: string, format: ExportFormat, whole: Whole): Promise<string> {
  return Promise.reject(new Error(`being built: ${name} ${sheetName} ${format} ${whole.rows.length}`));
}
