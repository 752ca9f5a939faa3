import { RISKY } from './neutral-text';
import { paceOf } from './pace';
import type { FileCell, Pause, Progress } from './table';
import { writeZip } from './write-zip';
import { toXmlText } from './xlsx-text';

/**
 * An .xlsx file of one sheet: texts stay texts (a phone keeps its zeros), and what looks like a formula is kept one even when
 * somebody edits the cell. `sheet` is its name, cut to what a name may be.
 */
export async function writeXlsx(headers: readonly string[], rows: readonly (readonly FileCell[])[], sheet: string, pause: Pause, progress: Progress): Promise<Uint8Array> {
  const pace = paceOf(pause);
  const all = [headers, ...rows];
  const bytes = await writeZip([
    { name: '[Content_Types].xml', pieces: [`${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`] },
    { name: '_rels/.rels', pieces: [`${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`] },
    { name: 'xl/workbook.xml', pieces: [`${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${nameOf(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [`${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`] },
    { name: 'xl/styles.xml', pieces: [STYLES] },
    { name: 'xl/worksheets/sheet1.xml', pieces: sheetXml(all, progress) },
  ], pace);
  progress(1);
  return bytes;
}

/** Put together here: HtmlService takes the two signs for its own where they stand side by side in a page. */
const XML = ['<', '?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'].join('');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell styles: 0 numbers, 1 headers, 2 texts, 3 texts that look like a formula (as if typed behind an apostrophe). */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;

function nameOf(sheet: string): string {
  const name = sheet.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31);
  return toXmlText(name === '' ? 'Sheet1' : name).replace(/"/g, '&quot;');
}

const ROWS_A_PIECE = 50;

function* sheetXml(rows: readonly (readonly FileCell[])[], progress: Progress): Generator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  for (let at = 0; at < rows.length; at += ROWS_A_PIECE) {
    progress(at / rows.length);
    yield rows.slice(at, at + ROWS_A_PIECE).map((cells, index) => rowXml(cells, at + index)).join('');
  }
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly FileCell[], row: number): string {
  return `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${String(row + 1)}`, row === 0)).join('')}</row>`;
}

function cellXml(cell: FileCell, place: string, header: boolean): string {
  if (cell === '') return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  const text = String(cell);
  return `<c r="${place}" s="${header ? '1' : RISKY.test(text) ? '3' : '2'}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(text)}</t></is></c>`;
}

function lettersOf(column: number): string {
  return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
