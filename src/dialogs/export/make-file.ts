import type { ExportFormat } from '../../app/contract/export';
import type { Progress } from '../../files/table';
import { writeCsv } from '../../files/write-csv';
import { writeVcf, type CardProperty } from '../../files/write-vcf';
import { writeXlsx } from '../../files/write-xlsx';
import { download } from '../ui/download';
import { pause } from '../ui/pause';
import type { Whole } from './use-export';

/** Makes the file and puts it into the downloads; gives its name. */
export async function makeFile(name: string, sheetName: string, format: ExportFormat, { headers, keys, rows }: Whole): Promise<string> {
  const written: Readonly<Record<ExportFormat, () => Promise<Uint8Array>>> = {
    csv: () => writeCsv(headers, rows, pause, UNTOLD),
    xlsx: () => writeXlsx(headers, rows, sheetName, pause, UNTOLD),
    vcf: () => writeVcf(keys.map(propertyOf), rows, pause, UNTOLD),
  };
  const file = `${name}.${format}`;
  download(file, TYPES[format], Uint8Array.from(await written[format]()));
  return file;
}

/** It takes a second or two at most: the page says that it is being made. */
const UNTOLD: Progress = () => undefined;

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', vcf: 'text/vcard;charset=utf-8',
};

const PROPERTIES: readonly CardProperty[] = ['id', 'name', 'company', 'title', 'phone', 'email', 'address'];

function propertyOf(key: string): CardProperty | null {
  return PROPERTIES.find((property) => property === key) ?? null;
}
