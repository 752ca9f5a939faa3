import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { ExportedRows, ExportInput } from '../../app/contract/export';
import { call } from '../call';
import { useWords } from '../ui/words';

/** Where an export is. */
export type Exporting =
  | { readonly state: 'open'; readonly problem: Problem | null }
  | { readonly state: 'reading'; readonly read: number; readonly total: number }
  | { readonly state: 'making' }
  | { readonly state: 'done'; readonly file: string; readonly customers: number; readonly columns: number; readonly masked: boolean };

/** What is asked for; the rest of the input belongs to the parts. */
export type Wanted = Pick<ExportInput, 'columns' | 'rows' | 'format' | 'masked' | 'purpose'>;

/** Everything of one export. */
export type Whole = Pick<ExportedRows, 'headers' | 'keys' | 'rows'>;

/**
 * Fetches an export part by part and makes a file of it.
 * @param make makes the file and puts it into the downloads; gives its name
 */
export function useExport(make: (wanted: Wanted, whole: Whole) => Promise<string>, failed: string): {
  readonly exporting: Exporting; readonly start: (wanted: Wanted, expected: number) => void; readonly again: () => void;
} {
  const words = useWords();
  const [exporting, setExporting] = useState<Exporting>({ state: 'open', problem: null });
  const out = useRef(false);
  const id = useRef<{ readonly of: string; readonly exportId: string } | null>(null);

  const fetchAll = async (wanted: Wanted, exportId: string, expected: number): Promise<Whole | Problem> => {
    const rows: ExportedRows['rows'][number][] = [];
    for (let from = 0, state = '', total = expected; ;) {
      setExporting({ state: 'reading', read: from, total });
      const answer = await call('dialogExport', [{ ...wanted, exportId, from, state }], words.call);
      if (!answer.ok) return answer.problem;
      rows.push(...answer.value.rows);
      if (answer.value.next === null) return { headers: answer.value.headers, keys: answer.value.keys, rows };
      ({ next: from, state, total } = answer.value as ExportedRows & { readonly next: number });
    }
  };

  const run = async (wanted: Wanted, expected: number): Promise<Exporting> => {
    // The same thing asked for again is logged once; another one, or the list as somebody has sorted it since, is another line.
    const of = JSON.stringify(wanted);
    if (id.current?.of !== of) id.current = { of, exportId: crypto.randomUUID() };
    const whole = await fetchAll(wanted, id.current.exportId, expected);
    if ('code' in whole) {
      if (whole.code === 'sheetMoved') id.current = null;
      return { state: 'open', problem: whole };
    }
    setExporting({ state: 'making' });
    const file = await make(wanted, whole).catch(() => null);
    if (file === null) return { state: 'open', problem: { code: 'file', text: failed, retry: false } };
    id.current = null;
    return { state: 'done', file, customers: whole.rows.length, columns: whole.headers.length, masked: wanted.masked };
  };

  return {
    exporting,
    start: (wanted, expected) => {
      if (out.current) return;
      out.current = true;
      void run(wanted, expected).then((end) => {
        out.current = false;
        setExporting(end);
      });
    },
    again: () => { setExporting({ state: 'open', problem: null }); },
  };
}
