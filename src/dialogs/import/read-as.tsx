import { ENCODINGS, type Encoding } from '../../files/encodings';
import type { ReadOptions } from '../../files/read-file';
import type { FileTable } from '../../files/table';
import { useImportWords } from './words';

interface Props {
  readonly name: string;
  readonly table: FileTable;
  readonly onReadAs: (as: ReadOptions) => void;
  readonly onAnother: () => void;
}

/** What kind of file it was taken for, how its letters were read, and what is worth knowing about it. */
export function ReadAs({ name, table, onReadAs, onAnother }: Props) {
  const { read } = useImportWords();
  const { format, encoding, sheets, rows, headers, notes } = table;
  return (
    <section class="read-as">
      <p class="file"><b>{name}</b> <span class="faint">{read.formats[format]} · {format === 'vcf' ? read.cards(rows.length) : read.rows(rows.length, headers.length)}</span></p>
      <button type="button" class="link" onClick={onAnother}>{read.another}</button>
      {format !== 'pasted' && encoding !== '' && (
        <label title={read.encodingHint}>{read.encoding}
          <select id="encoding" value={encoding} onChange={(event) => { onReadAs({ encoding: event.currentTarget.value as Encoding }); }}>
            {[...new Set<string>([encoding, ...ENCODINGS])].map((each) => <option key={each} value={each}>{each}</option>)}
          </select>
        </label>
      )}
      {sheets !== undefined && sheets.all.length > 1 && (
        <label>{read.sheet}
          <select id="sheet" value={sheets.read} onChange={(event) => { onReadAs({ sheet: event.currentTarget.value }); }}>
            {sheets.all.map((sheet) => <option key={sheet} value={sheet}>{sheet}</option>)}
          </select>
        </label>
      )}
      {notes.length > 0 && <ul class="notes">{notes.map(({ note, count, detail }) => <li key={note}>{read.notes[note](count, detail)}</li>)}</ul>}
    </section>
  );
}
