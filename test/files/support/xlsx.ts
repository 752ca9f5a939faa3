import { paceOf } from '../../../src/files/pace';
import { writeZip } from '../../../src/files/write-zip';
import { noPause } from './read';

export interface RawBook {
  /** The XML within <sheetData>, and behind it. */
  readonly sheets: readonly { readonly name: string; readonly data: string; readonly before?: string; readonly behind?: string; readonly state?: string }[];
  readonly shared?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Before every name of an element, as some programs write them. */
  readonly prefix?: string;
}

/** A spreadsheet file as some program might write it, from its XML. */
export function rawXlsx({ sheets, shared, styles, workbookPr = '', prefix = '' }: RawBook): Promise<Uint8Array> {
  const prefixed = (xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`));
  const parts = [
    { name: '[Content_Types].xml', pieces: ['<Types/>'] },
    { name: 'xl/workbook.xml', pieces: [prefixed(`<?xml version="1.0"?><workbook>${workbookPr}<sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(at + 1)}"/>`).join('')}</sheets></workbook>`)] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [`<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join('')}</Relationships>`] },
    ...(shared === undefined ? [] : [{ name: 'xl/sharedStrings.xml', pieces: [prefixed(`<sst>${shared}</sst>`)] }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', pieces: [prefixed(`<styleSheet>${styles}</styleSheet>`)] }]),
    ...sheets.map(({ data, before = '', behind = '' }, at) => ({ name: `xl/worksheets/sheet${String(at + 1)}.xml`, pieces: [prefixed(`<worksheet>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`)] })),
  ];
  return writeZip(parts, paceOf(noPause));
}

/** Rows of texts as XML. */
export function rowsXml(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`).join('');
}
