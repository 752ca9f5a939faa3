import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { ImportPageData } from '../../app/contract/import';
import type { ReadOptions } from '../../files/read-file';
import type { FileTable } from '../../files/table';
import type { ColumnMatch } from '../../intake/plan';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { focusOn } from '../ui/focus-on';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { ColumnsTable } from './columns-table';
import { DayQuestion } from './day-question';
import { headerOf, labelOf } from './field-words';
import { GradeQuestion } from './grade-question';
import { problemOf, questionsOf, type FormProblem, type PlanForm } from './plan-form';
import { ReadAs } from './read-as';
import { Steps } from './steps';
import { UpdateQuestion } from './update-question';
import { useImportWords, type ImportWords } from './words';

interface Props {
  readonly data: ImportPageData;
  readonly name: string;
  readonly table: FileTable;
  readonly matches: readonly ColumnMatch[];
  readonly form: PlanForm;
  /** The ledger could not be read or compared. */
  readonly problem: Problem | null;
  readonly onChange: (change: Partial<PlanForm>) => void;
  readonly onReadAs: (as: ReadOptions) => void;
  readonly onSuggestAnew: () => void;
  readonly onAnother: () => void;
  readonly onNext: () => void;
}

/** What was read, what each column is used for, and what only the person can say. */
export function ColumnsStep({ data, name, table, matches, form, problem, onChange, onReadAs, onSuggestAnew, onAnother, onNext }: Props) {
  const { common } = useWords();
  const words = useImportWords();
  const { columns } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [tried, setTried] = useState(false);
  useLayoutEffect(() => { heading.current?.focus(); }, []);
  const questions = useMemo(() => questionsOf(table, form.targets), [table, form.targets]);
  const wrong = problemOf(form, questions);
  const next = (): void => {
    setTried(true);
    if (wrong === null) onNext();
    else focusOn(placeOf(wrong, form, questions.grade?.words.map(({ word }) => word) ?? []));
  };
  const asking = useDialogKeys(true, next);
  // What is still to be said is no mistake before a try; two columns for one thing are.
  const told = wrong !== null && (tried || wrong.code === 'twice' || wrong.code === 'gradeTooMany') ? wrongText(wrong, data, words) : '';

  return (
    <div class="page">
      <Steps at="columns" />
      <div class="scroll">
        <ProblemBanner problem={problem} onRetry={next} />
        <h1 ref={heading} tabIndex={-1}>{columns.title}</h1>
        <ReadAs name={name} table={table} onReadAs={onReadAs} onAnother={onAnother} />
        <ColumnsTable data={data} matches={matches} form={form} twice={wrong?.code === 'twice' ? wrong.field : null} onSuggestAnew={onSuggestAnew}
          onChange={(column, target) => { onChange({ targets: form.targets.map((before, at) => (at === column ? target : before)) }); }} />
        {questions.days.map(({ column, example }, at) => (
          <DayQuestion key={column} name={`day-${at}`} header={headerOf(matches[column], words)} example={example} order={form.dayOrder} onChange={(dayOrder) => { onChange({ dayOrder }); }} />
        ))}
        {questions.grade !== null && wrong?.code !== 'gradeTooMany' && (
          <GradeQuestion header={headerOf(matches[questions.grade.column], words)} words={questions.grade.words} meanings={form.gradeMeanings} marked={tried}
            onChange={(gradeMeanings) => { onChange({ gradeMeanings }); }} />
        )}
        <UpdateQuestion update={form.update} onChange={(update) => { onChange({ update }); }} />
      </div>
      <footer>
        <p class="keys" role="status" id="form-problem">{asking ? common.escAgain : <span class={told === '' ? '' : 'error'}>{told}</span>}</p>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="button" class="action" aria-describedby="form-problem" onClick={next}>{columns.next}</button>
      </footer>
    </div>
  );
}

function wrongText(wrong: FormProblem, data: ImportPageData, { columns }: ImportWords): string {
  if (wrong.code === 'twice') return columns.twice(labelOf(wrong.field, data));
  return wrong.code === 'gradeMissing' || wrong.code === 'gradeTooMany' ? columns[wrong.code](wrong.count) : columns[wrong.code];
}

/** The control that mends it. */
function placeOf(wrong: FormProblem, { targets, gradeMeanings }: PlanForm, words: readonly string[]): string {
  if (wrong.code === 'twice') return `column-${targets.lastIndexOf(wrong.field)}`;
  if (wrong.code === 'dayMissing') return 'day-0-dmy';
  if (wrong.code === 'gradeMissing') return `grade-${words.findIndex((word) => gradeMeanings[word] === undefined)}`;
  return `column-${wrong.code === 'gradeTooMany' ? targets.indexOf('manualGrade') : 0}`;
}
