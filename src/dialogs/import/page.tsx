import { useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { ImportPageData } from '../../app/contract/import';
import type { ReadOptions } from '../../files/read-file';
import type { FileRefusal, FileTable } from '../../files/table';
import { importMessages } from '../../i18n/import/choose';
import { writeCsv } from '../../files/write-csv';
import { badRows } from '../../intake/bad-rows';
import { matchColumns } from '../../intake/match-columns';
import type { ColumnMatch, Preview } from '../../intake/plan';
import { previewImport } from '../../intake/preview';
import { toParts } from '../../intake/to-parts';
import { download } from '../ui/download';
import { newLineId } from '../ui/line-id';
import { mount } from '../ui/mount';
import { pause as breathe } from '../ui/pause';
import { useWords } from '../ui/words';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { ComparingStep } from './comparing-step';
import type { Decided } from './decide';
import { DoneStep } from './done-step';
import { labelOf } from './field-words';
import { ImportingStep } from './importing-step';
import { keep, NOTHING_KNOWN, recall, type Memory } from './memory';
import { understood, type PlanForm } from './plan-form';
import { PreviewStep } from './preview-step';
import { NOTHING_READ, readLedger, type LedgerSoFar } from './read-ledger';
import { reasonOf } from './row-lines';
import { readSource, type Source } from './source';
import { useSending } from './use-sending';
import { useWork } from './use-work';
import { useImportWords } from './words';
import '../set-up/set-up.css';
import '../ui/outcome.css';
import './import.css';

mount<ImportPageData>(Import, (_, { lang }) => importMessages(lang).title);

/** A file that has been read, and what is to be done with it. */
interface Opened {
  readonly source: Source;
  readonly table: FileTable;
  readonly matches: readonly ColumnMatch[];
  readonly form: PlanForm;
}

type At =
  | { readonly step: 'choose' | 'reading'; readonly name: string; readonly problem: string }
  | { readonly step: 'columns'; readonly problem: Problem | null }
  | { readonly step: 'comparing'; readonly what: 'ledger' | 'file' | 'answers' }
  | { readonly step: 'preview' };

/** «Import…»: a file is chosen, understood, compared and only then written. */
function Import({ data }: { readonly data: ImportPageData }) {
  const words = useWords();
  const say = useImportWords();
  const work = useWork();
  const { sending, begin, retry, stop, reset } = useSending(words.call);
  const [at, setAt] = useState<At>({ step: 'choose', name: '', problem: '' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [ledger, setLedger] = useState<LedgerSoFar>(NOTHING_READ);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [decided, setDecided] = useState<Decided>({});

  const startAgain = (): void => {
    work.giveUp();
    setOpened(null);
    setPreview(null);
    setAt({ step: 'choose', name: '', problem: '' });
  };
  const refuse = ({ refused, detail }: FileRefusal): void => { setAt({ step: 'choose', name: '', problem: say.refusals[refused](detail) }); };
  const open = (source: Source, as: ReadOptions): void => {
    setAt({ step: 'reading', name: source.name, problem: '' });
    work.start((pause, progress) => readSource(source, as, pause, progress), (read) => {
      if ('refused' in read) refuse(read);
      else takeUp(source, read, recall(read));
    }, (detail) => { setAt({ step: 'choose', name: '', problem: words.call.unknown(detail) }); });
  };
  const takeUp = (source: Source, table: FileTable, memory: Memory): void => {
    const matches = matchColumns(table, data.fields.map(({ key }) => key), memory.targets);
    setOpened({ source, table, matches, form: understood(matches, memory) });
    setAt({ step: 'columns', problem: null });
  };

  /** Reads what of the ledger is not here yet, then compares. `then` gets the rows as the answers given make them. */
  const compare = ({ table, form }: Opened, answers: Decided, then: (preview: Preview) => void): void => {
    let known = ledger;
    let trouble: Problem | null = null;
    work.start(async (pause, progress) => {
      if (known.next !== null) {
        const read = await readLedger(known, words.call, pause, (soFar) => {
          setLedger(soFar);
          progress(soFar.total === 0 ? 1 : soFar.rows.length / soFar.total);
        });
        known = read.soFar;
        trouble = read.problem;
        setLedger(known);
        if (trouble !== null) return null;
        setAt({ step: 'comparing', what: 'file' });
      }
      const { fields, rows } = known;
      return previewImport(table, { ...form, decided: answers }, rows, { fields, region: data.region, today: data.today, lang: data.lang }, pause, progress);
    }, (made) => {
      if (made === null) setAt({ step: 'columns', problem: trouble });
      else then(made);
    }, (detail) => { setAt({ step: 'columns', problem: { code: 'unknown', text: words.call.unknown(detail), retry: true } }); });
  };
  const look = (file: Opened): void => {
    keep(file.table, file.form);
    setAt({ step: 'comparing', what: ledger.next === null ? 'file' : 'ledger' });
    compare(file, {}, (made) => {
      setPreview(made);
      setDecided({});
      setAt({ step: 'preview' });
    });
  };
  const go = (file: Opened, made: Preview): void => {
    const send = (final: Preview): void => {
      setPreview(final);
      const importId = newLineId();
      begin(importId, toParts(final, importId, file.source.name));
    };
    if (Object.keys(decided).length === 0) return send(made);
    setAt({ step: 'comparing', what: 'answers' });
    compare(file, decided, send);
  };
  const downloadBadRows = (file: Opened, made: Preview): void => {
    const context = { data, words: say, fields: ledger.fields };
    const { headers, rows } = badRows(file.table, made, { reason: say.preview.reasonHeader, why: (row) => reasonOf(row, context) });
    void writeCsv(headers, rows, breathe, () => undefined).then((bytes) => { download(say.preview.badRowsFile, 'text/csv', bytes); });
  };

  if (sending.state === 'done' && opened !== null && preview !== null) {
    return (
      <DoneStep sent={sending.sent} text={sending.text} ledger={ledger.rows} fields={ledger.fields} labelOf={(field) => labelOf(field, data)} bad={preview.counts.problem}
        onBadRows={() => { downloadBadRows(opened, preview); }}
        onAnother={() => {
          // The list is no longer what was read.
          setLedger(NOTHING_READ);
          reset();
          startAgain();
        }} />
    );
  }
  if (sending.state === 'sending' || sending.state === 'grading' || sending.state === 'failed') return <ImportingStep sending={sending} onRetry={retry} onStop={stop} />;
  if (at.step === 'choose' || at.step === 'reading' || opened === null) {
    return (
      <ChooseStep problem={'name' in at ? at.problem : ''} reading={at.step === 'reading' ? { name: at.name, share: work.share ?? 0 } : null}
        onSource={(source) => { open(source, {}); }} onRefused={refuse} onGiveUp={startAgain} />
    );
  }
  if (at.step === 'comparing') {
    const label = at.what === 'ledger' ? say.comparing.ledger(ledger.rows.length, ledger.total) : at.what === 'answers' ? say.preview.recounting : say.comparing.file;
    return (
      <ComparingStep label={label} share={work.share} onGiveUp={() => {
        work.giveUp();
        setAt(preview === null || at.what !== 'answers' ? { step: 'columns', problem: null } : { step: 'preview' });
      }} />
    );
  }
  if (at.step === 'preview' && preview !== null) {
    return (
      <PreviewStep data={data} preview={preview} fields={ledger.fields} decided={decided} onDecide={setDecided}
        onBadRows={() => { downloadBadRows(opened, preview); }} onBack={() => { setAt({ step: 'columns', problem: null }); }} onGo={() => { go(opened, preview); }} />
    );
  }
  return (
    <ColumnsStep key={opened.table.encoding + (opened.table.sheets?.read ?? '')} data={data} name={opened.source.name} table={opened.table} matches={opened.matches} form={opened.form} problem={at.step === 'columns' ? at.problem : null}
      onChange={(change) => { setOpened({ ...opened, form: { ...opened.form, ...change } }); }}
      onReadAs={(as) => { open(opened.source, as); }}
      onSuggestAnew={() => { takeUp(opened.source, opened.table, NOTHING_KNOWN); }}
      onAnother={startAgain} onNext={() => { look(opened); }} />
  );
}
