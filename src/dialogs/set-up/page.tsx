import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { SetUpPageData } from '../../app/contract/set-up';
import { call } from '../call';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { addsFor, choiceOf, problemOf, understood } from './choice';
import { ColumnsTable } from './columns-table';
import { GradeQuestion } from './grade-question';
import './set-up.css';

mount<SetUpPageData>(SetUp, (words, data) => words.setUp.title[data.mode]);

type Working = { readonly state: 'open'; readonly problem: Problem | null } | { readonly state: 'working' } | { readonly state: 'done'; readonly text: string };

/** «Set up or adopt this sheet»: shows what was understood, and writes only when told to. */
function SetUp({ data }: { readonly data: SetUpPageData }) {
  const words = useWords();
  const { setUp, common } = words;
  const [form, setForm] = useState(() => understood(data));
  const [working, setWorking] = useState<Working>({ state: 'open', problem: null });
  const out = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not on the button: nothing shall be written by an Enter that was meant for something else.
  useLayoutEffect(() => heading.current?.focus(), [working.state === 'done']);

  const wrong = problemOf(form, data);
  const adds = addsFor(form, data);
  const wrongText = wrong === null ? '' : wrong.code === 'nameMissing' ? setUp.nameMissing
    : setUp.twice(data.choices.find((choice) => choice.key === wrong.key)?.label ?? wrong.key);
  const start = (): void => {
    if (out.current || wrong !== null) return;
    out.current = true;
    setWorking({ state: 'working' });
    void call('dialogSetUp', [choiceOf(form, data)], words.call).then((answer) => {
      out.current = false;
      setWorking(answer.ok ? { state: 'done', text: answer.value.text } : { state: 'open', problem: answer.problem });
    });
  };
  const done = working.state === 'done';
  useDialogKeys(false, done ? closeDialog : start);

  if (done) {
    return (
      <div class="page">
        <div class="scroll"><h1 ref={heading} tabIndex={-1}>{setUp.done}</h1><p role="status" class="closing">{working.text}</p></div>
        <footer><button type="button" class="action" onClick={closeDialog}>{common.close}</button></footer>
      </div>
    );
  }
  return (
    <div class="page" aria-busy={working.state === 'working'}>
      <div class="scroll">
        <ProblemBanner problem={working.state === 'open' ? working.problem : null} onRetry={start} />
        <h1 ref={heading} tabIndex={-1}>{setUp.title[data.mode]}</h1>
        <p>{data.mode === 'fresh' ? setUp.introFresh : data.mode === 'adopt' ? setUp.introAdopt(data.sheetName, data.rows) : setUp.introRepair(data.sheetName)}</p>
        {data.mode !== 'fresh' && <p class="note">{setUp.promise}</p>}
        {data.problems.length > 0 && (
          <div class="warning"><b>{setUp.problems(data.problems.length)}</b><ul>{data.problems.map((text) => <li key={text}>{text}</li>)}</ul></div>
        )}
        <fieldset disabled={working.state === 'working'}>
          {data.columns.length > 0 && (
            <ColumnsTable data={data} form={form} twice={wrong?.code === 'twice' ? wrong.key : null}
              onChange={(position, key) => { setForm((last) => ({ ...last, keys: { ...last.keys, [position]: key } })); }} />
          )}
          {data.gradeColumn !== null && <GradeQuestion column={data.gradeColumn} form={form} onChange={(change) => { setForm((last) => ({ ...last, ...change })); }} />}
          <label class="check only-mine">
            <input type="checkbox" checked={form.onlyMine} aria-describedby="only-mine-hint" onChange={(event) => { const onlyMine = event.currentTarget.checked; setForm((last) => ({ ...last, onlyMine })); }} />
            <span>{setUp.onlyMine}<small id="only-mine-hint" class="hint">{setUp.onlyMineHint}</small></span>
          </label>
        </fieldset>
        {adds.length === 0 ? <p class="faint">{setUp.addsNothing}</p> : (
          <details open={data.mode !== 'adopt'}>
            <summary>{setUp.adds(adds.length)}</summary>
            <ul class="adds">{adds.map((label, at) => <li key={`${label}${at}`}>{label}</li>)}</ul>
          </details>
        )}
      </div>
      <footer>
        <p class="keys" role="status" id="choice-problem">{working.state === 'working' ? setUp.working : <span class={wrong === null ? '' : 'error'}>{wrongText}</span>}</p>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="button" class="action" aria-disabled={working.state === 'working' || wrong !== null} aria-describedby="choice-problem" onClick={start}>
          {working.state === 'working' ? common.working : setUp.go[data.mode]}
        </button>
      </footer>
    </div>
  );
}
