import type { AutomationState } from '../../app/contract/automation';
import { Field, tied } from '../ui/field';
import { useWords } from '../ui/words';
import { addressOf, needsConfirming, type AutomationErrors, type AutomationForm } from './form';

interface Props {
  readonly form: AutomationForm;
  readonly state: AutomationState;
  readonly errors: AutomationErrors;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<AutomationForm>) => void;
}

/** Whether, when, and whom to mail. An address that is new has to be confirmed, shown back as it will be used. */
export function Settings({ form, state, errors, disabled, onChange }: Props) {
  const { automation } = useWords();
  const said = (key: AutomationErrors['address']): string | null => (key === undefined ? null : String(automation[key]));
  const confirmError = said(errors.confirm);
  return (
    <fieldset disabled={disabled} class="settings">
      <label class="switch">
        <input type="checkbox" role="switch" checked={form.on} onChange={(event) => { onChange({ on: event.currentTarget.checked }); }} />
        {automation.switch}
      </label>
      <fieldset disabled={!form.on}>
        <Field id="hour" label={automation.hour} hint={automation.hourHint} error={null} class="hour">
          <select id="hour" value={String(form.hour)} {...tied('hour', null, true)} onChange={(event) => { onChange({ hour: Number(event.currentTarget.value) }); }}>
            {HOURS.map((hour) => <option key={hour} value={String(hour)}>{automation.time(hour)}</option>)}
          </select>
        </Field>
        <label class="check">
          <input id="digest" type="checkbox" checked={form.digest} onChange={(event) => { onChange({ digest: event.currentTarget.checked }); }} />
          {automation.digest}
        </label>
        {form.digest && (
          <div class="to">
            <Field id="address" label={automation.address} hint={automation.addressHint} error={said(errors.address)}>
              {/* Not type=email: a browser would check it its own way and hide what was typed. */}
              <input
                id="address" type="text" inputMode="email" autocomplete="email" spellcheck={false} maxLength={254} value={form.address} {...tied('address', said(errors.address), true)}
                onInput={(event) => { onChange({ address: event.currentTarget.value, confirmed: false }); }}
              />
            </Field>
            {needsConfirming(form, state) && (
              <>
                <label class="check confirm">
                  <input
                    id="confirm" type="checkbox" checked={form.confirmed} {...tied('confirm', confirmError)}
                    onChange={(event) => { onChange({ confirmed: event.currentTarget.checked }); }}
                  />
                  <span>{automation.confirm(addressOf(form))}</span>
                </label>
                {confirmError !== null && <p id="confirm-error" class="error">{confirmError}</p>}
              </>
            )}
          </div>
        )}
      </fieldset>
      {state.mailsLeft !== null && form.digest && <p class="hint">{automation.mailsLeft(state.mailsLeft)}</p>}
    </fieldset>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
