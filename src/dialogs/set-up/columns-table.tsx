import type { SetUpPageData } from '../../app/contract/set-up';
import { useWords } from '../ui/words';
import type { SetUpForm } from './choice';

interface Props {
  readonly data: SetUpPageData;
  readonly form: SetUpForm;
  /** The key that two columns have been given, if any. */
  readonly twice: string | null;
  readonly onChange: (position: number, key: string) => void;
}

/** The user's columns with what the ledger takes each for; every one can be changed or left alone. */
export function ColumnsTable({ data, form, twice, onChange }: Props) {
  const { setUp } = useWords();
  return (
    <table aria-label={setUp.columns}>
      <thead><tr><th scope="col" colSpan={2}>{setUp.column}</th><th scope="col">{setUp.examples}</th><th scope="col" class="used-as">{setUp.usedAs}</th></tr></thead>
      <tbody>
        {data.columns.map((column) => {
          const key = form.keys[column.position] ?? '';
          const header = column.header === '' ? setUp.noHeader : column.header;
          const clashes = key !== '' && key === twice;
          return (
            <tr key={column.position} class={key === '' ? 'own' : ''}>
              <td class="letter">{column.letter}</td>
              <th scope="row" class={column.header === '' ? 'faint' : ''}>{header}</th>
              <td class="samples" title={column.samples.join('\n')}>{column.samples.length === 0 ? <span class="faint">{setUp.noExamples}</span> : column.samples.slice(0, 3).join(' · ')}</td>
              <td>
                <select
                  id={`column-${column.position}`} aria-label={setUp.usedAsFor(header)} value={key}
                  {...(clashes ? { 'aria-invalid': true as const, 'aria-describedby': 'choice-problem' } : {})}
                  onChange={(event) => { onChange(column.position, event.currentTarget.value); }}
                >
                  <option value="">{setUp.ownColumn}</option>
                  {data.choices.map((choice) => <option key={choice.key} value={choice.key}>{choice.label}</option>)}
                </select>
                {key !== '' && key === column.key && column.unread > 0 && <small class="unread">{setUp.unread(column.unread)}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
