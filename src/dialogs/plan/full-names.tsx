import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ProblemBanner } from '../ui/banner';
import { Field, tied } from '../ui/field';
import { useWords } from '../ui/words';
import type { Full } from './use-full';

/** The switch for names and phones in full: says that it is logged, and asks what for, before anything is shown. */
export function FullNames({ full }: { readonly full: Full }) {
  const { plan, common } = useWords();
  const [purpose, setPurpose] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { asking, data } = full;
  const open = asking.state !== 'shut';
  const waiting = asking.state === 'waiting';
  // Before anybody can type: an effect after painting may come too late on a busy machine.
  useLayoutEffect(() => { if (open) field.current?.focus(); }, [open]);

  // What is on its way cannot be taken back: it is logged already.
  const cancel = (): void => { if (!waiting) full.shut(); };
  const send = (): void => {
    if (waiting) return;
    setMissing(purpose.trim() === '');
    if (purpose.trim() === '') field.current?.focus();
    else full.ask(purpose.trim());
  };
  const error = missing ? plan.fullMissing : null;
  return (
    <div class="full">
      <label class="switch">
        <input
          type="checkbox" role="switch" checked={!data.masked} disabled={waiting} aria-expanded={data.masked ? open : undefined}
          onChange={() => {
            if (!data.masked) full.mask();
            else if (open) full.shut();
            else full.open();
          }}
        />
        {plan.full}
      </label>
      {open && (
        <form
          class="purpose" noValidate aria-busy={waiting} onSubmit={(event) => { event.preventDefault(); send(); }}
          onKeyDown={(event) => { if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); cancel(); } }}
        >
          <ProblemBanner problem={asking.state === 'open' ? asking.problem : null} onRetry={send} />
          <Field id="purpose" label={plan.fullQuestion} hint={plan.fullHint} error={error}>
            <input
              id="purpose" ref={field} type="text" maxLength={200} autocomplete="off" value={purpose} disabled={waiting} {...tied('purpose', error, true)}
              onInput={(event) => { setPurpose(event.currentTarget.value); setMissing(false); }}
            />
          </Field>
          <div class="buttons">
            <button type="submit" class="action" aria-disabled={waiting}>{waiting ? common.working : plan.fullGo}</button>
            <button type="button" class="plain" onClick={cancel}>{plan.cancel}</button>
          </div>
        </form>
      )}
      <p role="status" class={data.masked ? 'unseen' : 'hint'}>{data.masked ? '' : plan.fullShown}</p>
    </div>
  );
}
