import type { GradeWord } from '../../intake/grade-words';
import { useWords } from '../ui/words';
import type { PlanForm } from './plan-form';
import { useImportWords } from './words';

interface Props {
  readonly header: string;
  readonly words: readonly GradeWord[];
  readonly meanings: PlanForm['gradeMeanings'];
  /** Show which ones still have to be said. */
  readonly marked: boolean;
  readonly onChange: (meanings: PlanForm['gradeMeanings']) => void;
}

/** What each grade of the file means here. Nothing is chosen beforehand: every list has a scale of its own. */
export function GradeQuestion({ header, words, meanings, marked, onChange }: Props) {
  const { columns } = useImportWords();
  const { grades } = useWords();
  const proposed = words.filter((each) => each.proposed !== '');
  return (
    <fieldset class="question">
      <legend>{columns.gradeQuestion(header)}</legend>
      <p>{columns.gradeLead}</p>
      {proposed.length > 0 && (
        <p><button type="button" class="link" onClick={() => { onChange({ ...meanings, ...Object.fromEntries(proposed.map((each) => [each.word, each.proposed])) }); }}>{columns.gradePropose}</button></p>
      )}
      <table>
        <thead><tr><th scope="col">{columns.gradeWord}</th><th scope="col" class="count">{columns.gradeCount}</th><th scope="col">{columns.gradeMeans}</th></tr></thead>
        <tbody>
          {words.map(({ word, count }, at) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td class="count">{count}</td>
              <td>
                <select id={`grade-${at}`} aria-label={columns.gradeMeansFor(word)} value={meanings[word] ?? 'open'} {...(marked && meanings[word] === undefined ? { 'aria-invalid': true as const, 'aria-describedby': 'form-problem' } : {})}
                  onChange={(event) => {
                    const others = Object.fromEntries(Object.entries(meanings).filter(([each]) => each !== word));
                    onChange(event.currentTarget.value === 'open' ? others : { ...others, [word]: event.currentTarget.value });
                  }}>
                  <option value="open">{columns.gradeChoose}</option>
                  {Object.entries(grades).map(([grade, { meaning }]) => <option key={grade} value={grade}>{`${grade} – ${meaning}`}</option>)}
                  <option value="">{columns.gradeLeaveOut}</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
