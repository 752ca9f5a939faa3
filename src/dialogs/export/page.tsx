import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExportInput, ExportPageData } from '../../app/contract/export';
import { exportMessages } from '../../i18n/export/choose';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { mount } from '../ui/mount';
import { remember, remembered } from '../ui/remembered';
import { Segments } from '../ui/segments';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { chosenKeys, COLUMNS_CHOSEN, countOf, firstForm, FORMATS, toRemember, wrongIn, type ExportForm } from './choice';
import { Columns } from './columns';
import { Done } from './done';
import { makeFile } from './make-file';
import { Mask } from './mask';
import { useExport } from './use-export';
import './export.css';

mount<ExportPageData>(Export, (_, { lang }) => exportMessages(lang).title);

/** «Export…»: rows, columns and format are chosen; masked unless somebody says what it is for. */
function Export({ data }: { readonly data: ExportPageData }) {
  const { common } = useWords();
  const words = exportMessages(data.lang);
  const [form, setForm] = useState<ExportForm>(() => firstForm(data, remembered(COLUMNS_CHOSEN)));
  // What is missing is said when somebody wants to export, not while he has not come to it yet.
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { exporting, start, again } = useExport((wanted, whole) => makeFile(words.file(data.today), words.sheetName, wanted.format, whole), words.failed);
  const { state } = exporting;
  const done = state === 'done';
  useLayoutEffect(() => heading.current?.focus(), [done]);

  const change = (part: Partial<ExportForm>): void => { setForm((last) => ({ ...last, ...part })); };
  const wrong = wrongIn(form, data);
  const working = state === 'reading' || state === 'making';
  const go = (): void => {
    if (working) return;
    setAsked(true);
    if (wrong === 'purposeMissing') document.getElementById('purpose')?.focus();
    if (wrong !== null) return;
    remember(COLUMNS_CHOSEN, toRemember(form));
    start({ columns: chosenKeys(form, data), rows: form.rows, format: form.format, masked: form.masked, purpose: form.purpose.trim() }, countOf(form, data));
  };
  useDialogKeys(false, done ? closeDialog : go);

  if (exporting.state === 'done') return <Done heading={heading} words={words} done={exporting} onAgain={() => { setAsked(false); again(); }} />;
  const { rows } = data;
  const choices: readonly { readonly value: ExportInput['rows']; readonly label: string }[] = [
    { value: 'all', label: words.rows.all(rows.all) },
    ...(rows.selected === 0 ? [] : [{ value: 'selected' as const, label: words.rows.selected(rows.selected) }]),
    ...(rows.shown === null ? [] : [{ value: 'shown' as const, label: words.rows.shown(rows.shown) }]),
  ];
  const status = exporting.state === 'reading' ? words.reading(exporting.read, exporting.total)
    : exporting.state === 'making' ? words.making
      : `${words.summary(countOf(form, data), chosenKeys(form, data).length + 1)} · ${form.masked ? words.masked : words.inFull}`;
  return (
    <div class="page" aria-busy={working}>
      <div class="scroll">
        <ProblemBanner problem={exporting.state === 'open' ? exporting.problem : null} onRetry={go} />
        <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
        <p class="faint">{words.intro}</p>
        <fieldset disabled={working}>
          <Segments name="rows" legend={words.rows.legend} options={choices} value={form.rows} onChange={(value) => { change({ rows: value }); }} />
          {rows.filtered && rows.shown === null && <p class="warning">{words.rows.filterUnknown}</p>}
          <Segments
            name="format" legend={words.format.legend} value={form.format} onChange={(value) => { change({ format: value }); }}
            options={FORMATS.map((value) => ({ value, label: words.format[value] }))}
          />
          <p class="hint format-hint">{words.format[`${form.format}Hint`]}</p>
          <Mask words={words.mask} form={form} error={asked && wrong === 'purposeMissing'} onChange={change} />
          <Columns words={words.columns} data={data} form={form} error={asked && wrong === 'columnsMissing'} onChange={(columns) => { change({ columns }); }} />
        </fieldset>
      </div>
      <footer>
        <div class="keys">
          <p role="status">{asked && wrong === 'nobody' ? <span class="error">{words.rows.nobody}</span> : status}</p>
          {exporting.state === 'reading' && exporting.total > 0 && <progress aria-label={words.title} max={exporting.total} value={exporting.read} />}
        </div>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="button" class="action" aria-disabled={working} onClick={go}>{working ? common.working : words.go}</button>
      </footer>
    </div>
  );
}
