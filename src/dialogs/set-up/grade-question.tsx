import type { GradeColumn } from '../../app/contract/set-up';
import { useWords } from '../ui/words';
import type { SetUpForm } from './choice';

interface Props {
  readonly column: GradeColumn;
  readonly form: SetUpForm;
  readonly onChange: (change: Partial<SetUpForm>) => void;
}

/** A list with grades of its own: do the facts count, or the letters, and what does each letter mean here? */
export function GradeQuestion({ column, form, onChange }: Props) {
  const { setUp, grades } = useWords();
  const manual = form.grades === 'manual';
  return (
    <fieldset class="question">
      <legend>{setUp.gradeQuestion(column.header)}</legend>
      <label class="choice">
        <input type="radio" name="grades" checked={!manual} onChange={() => { onChange({ grades: 'facts' }); }} />
        <span><b>{setUp.gradeFacts}</b><small>{setUp.gradeFactsMeaning}</small></span>
      </label>
      <label class="choice">
        <input type="radio" name="grades" checked={manual} onChange={() => { onChange({ grades: 'manual' }); }} />
        <span><b>{setUp.gradeManual}</b><small>{setUp.gradeManualMeaning}</small></span>
      </label>
      {manual && (
        <>
          <p class="warning">{setUp.gradeWarning}</p>
          <table>
            <thead><tr><th scope="col">{setUp.inTheList}</th><th scope="col" class="count">{setUp.customers}</th><th scope="col">{setUp.means}</th></tr></thead>
            <tbody>
              {column.letters.map(({ value, count }) => (
                <tr key={value}>
                  <th scope="row">{value}</th>
                  <td class="count">{count}</td>
                  <td>
                    <select aria-label={setUp.meansFor(value)} value={form.meaning[value] ?? ''} onChange={(event) => { onChange({ meaning: { ...form.meaning, [value]: event.currentTarget.value } }); }}>
                      <option value="">{setUp.leaveToFacts}</option>
                      {Object.entries(grades).map(([grade, { meaning }]) => <option key={grade} value={grade}>{`${grade} – ${meaning}`}</option>)}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </fieldset>
  );
}
