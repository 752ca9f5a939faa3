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
import { decideRows, readRows, type ReadFile } from '../../intake/preview';
import { download } from '../ui/download';
import { newLineId } from '../ui/line-id';
import { mount } from '../ui/mount';
import { pause as breathe } from '../ui/pause';
import { useWords } from '../ui/words';
import { cargoOf } from './cargo';
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
import { NOTHING_READ, readLedger, type LedgerSoFar } from '../ui/read-ledger';
import { reasonOf } from './row-lines';
import { readSource, type Source } from './source';
import { useSending } from './use-sending';
import { useWork } from '../ui/use-work';
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

/** A file compared with the ledger. */
interface Compared {
  readonly read: ReadFile;
  /** The rows as found, and as the answers given make them. */
  readonly found: Preview;
  readonly preview: Preview;
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
  const [compared, setCompared] = useState<Compared | null>(null);
  const [decided, setDecided] = useState<Decided>({});

  const startAgain = (): void => {
    work.giveUp();
    setOpened(null);
    setCompared(null);
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

  const failed = (detail: string): void => { setAt({ step: 'columns', problem: { code: 'unknown', text: words.call.unknown(detail), retry: true } }); };
  /** Reads what of the ledger is not here yet, then finds out who each row is. */
  const look = ({ table, form }: Opened): void => {
    keep(table, form);
    setAt({ step: 'comparing', what: ledger.next === null ? 'file' : 'ledger' });
    work.start(async (pause, progress): Promise<Compared | Problem> => {
      const { soFar, problem } = await readLedger(ledger, words.call, pause, (now) => {
        setLedger(now);
        progress(now.total === 0 ? 1 : now.rows.length / now.total);
      });
      if (problem !== null) return problem;
      setAt({ step: 'comparing', what: 'file' });
      const plan = { ...form, decided: {} };
      const about = { fields: soFar.fields, region: data.region, today: data.today, lang: data.lang, ...(data.largeFrom === undefined ? {} : { largeFrom: data.largeFrom }) };
      const read = await readRows(table, plan, soFar.rows, about, pause, progress);
      const found = await decideRows(read, plan, pause);
      return { read, found, preview: found };
    }, (result) => {
      if ('code' in result) return setAt({ step: 'columns', problem: result });
      setCompared(result);
      setDecided({});
      setAt({ step: 'preview' });
    }, failed);
  };
  const decide = (file: Opened, before: Compared, answers: Decided): void => {
    setDecided(answers);
    work.start((pause) => decideRows(before.read, { ...file.form, decided: answers }, pause), (preview) => { setCompared({ ...before, preview }); }, failed);
  };
  const go = (file: Opened, before: Compared): void => {
    setAt({ step: 'comparing', what: 'answers' });
    // Once more: the last answer may still be being taken in.
    work.start((pause) => decideRows(before.read, { ...file.form, decided }, pause), (preview) => {
      setCompared({ ...before, preview });
      begin(cargoOf(preview, newLineId(), file.source.name));
    }, failed);
  };
  const downloadBadRows = (file: Opened, made: Preview): void => {
    const context = { data, words: say, fields: ledger.fields };
    const { headers, rows } = badRows(file.table, made, { reason: say.preview.reasonHeader, why: (row) => reasonOf(row, context) });
    void writeCsv(headers, rows, breathe, () => undefined).then((bytes) => { download(say.preview.badRowsFile, 'text/csv', bytes); });
  };

  if (sending.state === 'done' && opened !== null && compared !== null) {
    return (
      <DoneStep sent={sending.sent} text={sending.text} ledger={ledger.rows} fields={ledger.fields} labelOf={(field) => labelOf(field, data)} bad={compared.preview.counts.problem}
        onBadRows={() => { downloadBadRows(opened, compared.preview); }}
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
        setAt(at.what === 'answers' ? { step: 'preview' } : { step: 'columns', problem: null });
      }} />
    );
  }
  if (at.step === 'preview' && compared !== null) {
    return (
      <PreviewStep data={data} found={compared.found} preview={compared.preview} fields={ledger.fields} decided={decided} onDecide={(answers) => { decide(opened, compared, answers); }}
        onBadRows={() => { downloadBadRows(opened, compared.preview); }} onBack={() => { setAt({ step: 'columns', problem: null }); }} onGo={() => { go(opened, compared); }} />
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
