import type { Pace } from './pace';
import { attribute, xmlScanner, type XmlEvents } from './scan-xml';
import type { FileNote, FileRefusal, FileTable, Progress } from './table';
import { firstFew, tableOfRecords } from './table-of-records';
import { BROKEN, openArchive, Refusal, type Archive } from './unzip';
import { formatsReader } from './xlsx-formats';
import { sheetReader, type Book, type ReadSheet } from './xlsx-sheet';
import { fromXmlText } from './xlsx-text';

/**
 * A sheet of an .xlsx file as a table: the one asked for, else the first that is shown and holds something. Read piece by
 * piece by hand: the readers at hand parse a sheet in one go, which stops the page for seconds, or in a worker, which a page
 * within Google's may not start.
 */
export async function readXlsx(bytes: Uint8Array, wanted: string | undefined, pace: Pace, progress: Progress): Promise<FileTable | FileRefusal> {
  try {
    const archive = openArchive(bytes);
    const { path, sheets, since1904 } = await workbookOf(archive, pace);
    if (sheets.length === 0) return { refused: 'noSheets', detail: '' };
    const folder = path.replace(/[^/]*$/, '');
    const formats = formatsReader();
    await scan(archive, `${folder}styles.xml`, formats, pace);
    const shared = sharedReader();
    await scan(archive, `${folder}sharedStrings.xml`, shared, pace, (share) => { progress(share * 0.3); });
    const book: Book = { shared: shared.strings(), formats: formats.formats(), since1904 };
    const shown = sheets.filter(({ hidden }) => !hidden);
    const candidates = sheets.some(({ name }) => name === wanted) ? sheets.filter(({ name }) => name === wanted) : shown.length > 0 ? shown : sheets;
    for (const candidate of candidates) {
      const reader = sheetReader(book);
      await scan(archive, candidate.part, reader, pace, (share) => { progress(0.3 + share * 0.6); });
      const read = reader.sheet();
      if (read.records.length === 0 && candidate !== candidates[candidates.length - 1]) continue;
      const table = read.records.length === 0 ? { refused: 'noRows', detail: '' } as const : await tableOfRecords(read.records, { format: 'xlsx', encoding: '', notes: [], merges: read.merges, sheets: { read: candidate.name, all: sheets.map(({ name }) => name) } }, pace);
      progress(1);
      if ('refused' in table) return table;
      const others = sheets.filter(({ name }) => name !== candidate.name).map(({ name }) => name);
      return { ...table, notes: [...noteOf('otherSheets', others), ...notesOf(read, table), ...table.notes] };
    }
    return { refused: 'noRows', detail: '' };
  } catch (error) {
    // Whatever is wrong with its bytes: a stream that does not unpack, a table that points nowhere.
    return error instanceof Refusal ? error.refusal : BROKEN;
  }
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the archive. */
  readonly part: string;
}

async function workbookOf(archive: Archive, pace: Pace): Promise<{ readonly path: string; readonly sheets: readonly Sheet[]; readonly since1904: boolean }> {
  const path = archive.names.find((name) => /(^|\/)workbook\d*\.xml$/i.test(name));
  // The binary kind keeps its workbook elsewhere; an archive of something else has none.
  if (path === undefined) throw new Refusal({ refused: archive.names.some((name) => /workbook\.bin$/i.test(name)) ? 'oldExcel' : 'zip', detail: '' });
  const folder = path.replace(/[^/]*$/, '');
  const targets = new Map<string, string>();
  await scan(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      targets.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
    },
    text: () => undefined, close: () => undefined,
  }, pace);
  const sheets: Sheet[] = [];
  let since1904 = false;
  await scan(archive, path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      const part = name === 'sheet' ? targets.get(attribute(attributes, 'id') ?? '') : undefined;
      // A sheet that is a chart has no cells.
      if (part !== undefined && !/chartsheets\//.test(part)) sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''), part });
    },
    text: () => undefined, close: () => undefined,
  }, pace);
  return { path, sheets, since1904 };
}

/** Texts that cells share; what is said of how they are spoken (East Asia) is not part of them. */
function sharedReader(): XmlEvents & { strings(): readonly string[] } {
  const strings: string[] = [];
  let [text, isText, phonetic] = ['', false, 0];
  return {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text: (part) => { if (isText) text += part; },
    close: (name) => {
      if (name === 'si') strings.push(fromXmlText(text));
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') isText = false;
    },
    strings: () => strings,
  };
}

/** Runs through a part of the archive; one that is not there has nothing in it. */
async function scan(archive: Archive, part: string, events: XmlEvents, pace: Pace, progress: Progress = () => undefined): Promise<void> {
  const name = archive.names.find((each) => each.toLowerCase() === part.toLowerCase());
  if (name === undefined) return;
  const decoder = new TextDecoder();
  const push = xmlScanner(events);
  let done = 0;
  await archive.unpack(name, async (piece) => {
    // A piece of the browser's own making may be large.
    for (let at = 0; at < piece.length; at += PIECE) {
      if (pace.due()) {
        progress(Math.min(1, done / archive.sizeOf(name)));
        await pace.rest();
      }
      done += Math.min(PIECE, piece.length - at);
      push(decoder.decode(piece.subarray(at, at + PIECE), { stream: true }));
    }
  });
}

const PIECE = 65_536;

/** What stands above the rows is a matter of looks. */
function notesOf({ hiddenRows, hiddenColumns, merges, errors, unworked }: ReadSheet, { rows }: FileTable): readonly FileNote[] {
  const first = rows[0]?.line ?? 0;
  return [
    ...noteOf('hiddenRows', hiddenRows), ...noteOf('hiddenColumns', hiddenColumns),
    ...noteOf('mergedCells', merges.filter((merge) => merge.rows[1] + 1 >= first).map(({ name }) => name)),
    ...noteOf('errorCells', errors), ...noteOf('formulasBlank', unworked),
  ];
}

function noteOf(note: FileNote['note'], where: readonly (string | number)[]): readonly FileNote[] {
  return where.length === 0 ? [] : [{ note, count: where.length, detail: firstFew(where) }];
}
