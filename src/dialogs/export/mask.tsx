import type { ExportMessages } from '../../i18n/export/messages';
import { Field, tied } from '../ui/field';
import type { ExportForm } from './choice';

interface Props {
  readonly words: ExportMessages['mask'];
  readonly form: ExportForm;
  /** The purpose is missing and was asked for. */
  readonly error: boolean;
  readonly onChange: (change: Partial<ExportForm>) => void;
}

/** Whether personal columns are masked, and what the file is for. */
export function Mask({ words, form, error, onChange }: Props) {
  const problem = error ? words.purposeMissing : null;
  return (
    <fieldset class="mask">
      <legend>{words.legend}</legend>
      <label class="switch">
        <input type="checkbox" role="switch" checked={form.masked} onChange={(event) => { onChange({ masked: event.currentTarget.checked }); }} />
        {words.label}
      </label>
      {form.masked ? <p class="hint">{words.hint}</p> : <p class="warning">{words.fullWarning}</p>}
      <Field id="purpose" label={form.masked ? words.purposeOptional : words.purpose} hint={words.purposeHint} error={problem}>
        <input
          id="purpose" type="text" maxLength={200} autocomplete="off" value={form.purpose} aria-required={!form.masked} {...tied('purpose', problem, true)}
          onInput={(event) => { onChange({ purpose: event.currentTarget.value }); }}
        />
      </Field>
    </fieldset>
  );
}
