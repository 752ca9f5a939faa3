import type { PlanForm } from './plan-form';
import { useImportWords } from './words';

/** What becomes of what the ledger knows already. */
export function UpdateQuestion({ update, onChange }: { readonly update: PlanForm['update']; readonly onChange: (update: PlanForm['update']) => void }) {
  const { columns } = useImportWords();
  return (
    <fieldset class="question">
      <legend>{columns.update}</legend>
      {([['blanks', columns.blanks, columns.blanksHint], ['all', columns.all, columns.allHint]] as const).map(([value, label, hint]) => (
        <label key={value} class="choice">
          <input type="radio" name="update" checked={update === value} onChange={() => { onChange(value); }} />
          <span><b>{label}</b><small>{hint}</small></span>
        </label>
      ))}
    </fieldset>
  );
}
