import type { FactKey } from '../../../app/contract/facts';
import { Field, tied } from '../../ui/field';
import { useCardWords } from '../words';
import { controlOf } from './groups';
import { labelOf } from './value-words';

interface Props {
  readonly id: string;
  readonly factKey: FactKey;
  readonly value: string;
  /** Saving takes place, or nobody is there to save for: what was typed can be read and copied. */
  readonly locked: boolean;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** One fact being edited, in the control of its kind. */
export function FactControl({ id, factKey, value, locked, error, onChange }: Props) {
  const words = useCardWords();
  const label = labelOf(factKey, words);
  const control = controlOf(factKey);
  const typed = (event: { readonly currentTarget: { readonly value: string } }): void => { onChange(event.currentTarget.value); };

  if (control === 'tick') {
    return (
      <div class="field">
        <label class="check"><input id={id} type="checkbox" checked={value === 'yes'} disabled={locked} onChange={(event) => { onChange(event.currentTarget.checked ? 'yes' : ''); }} />{label}</label>
      </div>
    );
  }
  return (
    <Field id={id} label={label} error={error}>
      {control === 'line' && <input id={id} type="text" autocomplete="off" maxLength={5000} value={value} readOnly={locked} {...tied(id, error)} onInput={typed} />}
      {control === 'area' && <textarea id={id} rows={2} maxLength={5000} value={value} readOnly={locked} {...tied(id, error)} onInput={typed} />}
      {control === 'day' && <input id={id} type="date" value={value} readOnly={locked} {...tied(id, error)} onInput={typed} />}
      {control !== 'line' && control !== 'area' && control !== 'day' && (
        <select id={id} value={value} disabled={locked} {...tied(id, error)} onChange={typed}>
          <option value="">{words.card.facts.unknown}</option>
          {Object.entries(words.facts.choices[control]).map(([code, word]) => <option key={code} value={code}>{word}</option>)}
        </select>
      )}
    </Field>
  );
}
