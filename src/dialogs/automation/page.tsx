import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AutomationPageData } from '../../app/contract/automation';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { checkAutomation, choiceOf, formOf, isChanged } from './form';
import { MAIL_RIGHT, Refused, RUN_RIGHT } from './refused';
import { Settings } from './settings';
import { useAutomation } from './use-automation';
import './automation.css';

mount<AutomationPageData>(AutomationPage, (words) => words.automation.title);

/** «Automation ▸ Morning refresh»: what it does, what Google asks for, and the switch. */
function AutomationPage({ data }: { readonly data: AutomationPageData }) {
  const { automation: say, common } = useWords();
  const { state, busy, done, problem, save, run, retry } = useAutomation(data.automation);
  const [form, setForm] = useState(() => formOf(data.automation));
  const [tried, setTried] = useState(false);
  const [hint, setHint] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const errors = checkAutomation(form, state);
  const changed = isChanged(form, state);
  const send = (): void => {
    void save(choiceOf(form, state)).then((next) => {
      // What was refused stays in the fields, to be tried again once it is allowed.
      if (next !== null && next.missing.length === 0) setForm(formOf(next));
      if (next !== null) setTried(false);
    });
  };
  const trySave = (): void => {
    setTried(true);
    const wrong = errors.address !== undefined ? 'address' : errors.confirm !== undefined ? 'confirm' : null;
    if (wrong !== null) document.getElementById(wrong)?.focus();
    else if (changed) send();
    else setHint(say.nothingToSave);
  };
  const asking = useDialogKeys(changed && busy === 'no', trySave);
  const status = busy === 'saving' ? say.saving : busy === 'running' ? say.running : asking ? common.escAgain : hint !== '' ? hint : done;

  return (
    <div class="page" aria-busy={busy !== 'no'}>
      <div class="scroll" tabIndex={0} role="region" aria-label={say.title}>
        <ProblemBanner problem={problem} onRetry={retry} />
        <h1 ref={heading} tabIndex={-1}>{say.title}</h1>
        <p class={`state ${state.on ? 'is-on' : ''}`}>
          <b>{state.on ? say.on(say.time(state.hour)) : say.off}</b>{state.on && state.mailed && ` · ${say.digestGoesTo(state.digestTo)}`}
        </p>
        <div role="alert"><Refused state={state} onRetry={send} /></div>
        <p>{say.lead}</p>
        <ul>{say.does.map((text) => <li key={text}>{text}</li>)}</ul>
        <Settings
          form={form} state={state} errors={tried ? errors : {}} disabled={busy !== 'no'}
          onChange={(change) => { setHint(''); setForm((last) => ({ ...last, ...change })); }}
        />
        <section class="rights">
          <h2>{say.rights}</h2>
          <dl>
            <dt>{RUN_RIGHT}</dt><dd>{say.runRight}</dd>
            <dt>{MAIL_RIGHT}</dt><dd>{say.mailRight}</dd>
          </dl>
          <p>{say.noRights}</p>
        </section>
      </div>
      <footer>
        <p class="keys" role="status">{status}</p>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
        <button type="button" class="plain" aria-disabled={busy !== 'no'} onClick={() => { if (changed) setHint(say.runUnsaved); else { setHint(''); run(); } }}>{say.run}</button>
        <button type="button" class="action" aria-disabled={busy !== 'no'} onClick={trySave}>{busy === 'saving' ? say.saving : say.save}</button>
      </footer>
    </div>
  );
}
