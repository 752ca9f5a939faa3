import type { ImportPageData } from '../../app/contract/import';
import type { ImportField } from '../../app/contract/ledger-rows';
import type { ColumnMatch } from '../../intake/plan';
import { headerOf } from './field-words';
import type { PlanForm } from './plan-form';
import { useImportWords } from './words';

interface Props {
  readonly data: ImportPageData;
  readonly matches: readonly ColumnMatch[];
  readonly form: PlanForm;
  /** The field that two columns go to, if any. */
  readonly twice: ImportField | null;
  readonly onChange: (column: number, target: ImportField | null) => void;
  readonly onSuggestAnew: () => void;
}

/** The columns of the file with examples and where each goes; every one can be changed or left out. */
export function ColumnsTable({ data, matches, form, twice, onChange, onSuggestAnew }: Props) {
  const words = useImportWords();
  const { columns } = words;
  const remembered = matches.some(({ by }) => by === 'remembered');
  return (
    <>
      <table class="columns" aria-label={columns.caption}>
        <thead><tr><th scope="col">{columns.header}</th><th scope="col">{columns.samples}</th><th scope="col" class="target">{columns.target}</th></tr></thead>
        <tbody>
          {matches.map((match) => {
            const target = form.targets[match.column] ?? null;
            const header = headerOf(match, words);
            const clashes = target !== null && target === twice;
            return (
              <tr key={match.column} class={target === null ? 'left-out' : ''}>
                <th scope="row" class={match.header === '' ? 'faint' : ''}>{header}</th>
                <td class="samples" title={match.samples.join('\n')}>{match.samples.length === 0 ? <span class="faint">{columns.noSamples}</span> : match.samples.slice(0, 3).join(' · ')}</td>
                <td>
                  <select
                    id={`column-${match.column}`} aria-label={columns.targetFor(header)} value={target ?? ''}
                    {...(clashes ? { 'aria-invalid': true as const, 'aria-describedby': 'form-problem' } : {})}
                    onChange={(event) => { onChange(match.column, data.fields.find(({ key }) => key === event.currentTarget.value)?.key ?? null); }}
                  >
                    <option value="">{columns.leaveOut}</option>
                    {data.fields.map(({ key, header: name }) => <option key={key} value={key}>{name}</option>)}
                  </select>
                  {target !== null && target === match.target && match.by !== null && <small class="by">{columns.by[match.by]}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {remembered && <p><button type="button" class="link" onClick={onSuggestAnew}>{columns.suggestAnew}</button></p>}
    </>
  );
}
