import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../app/contract/card';
import type { ContactInput, ContactPreview, ContactStart, SavedContact } from '../../app/contract/contact';
import { contactMessages } from '../../i18n/contact/choose';
import type { Lang } from '../../ledger/lang';
import { call } from '../call';
import { ProblemBanner } from '../ui/banner';
import { plainDay } from '../ui/day';
import { focusOn } from '../ui/focus-on';
import { GradeBadge } from '../ui/grade-badge';
import { Outcome } from '../ui/outcome';
import { remember, remembered } from '../ui/remembered';
import { saveKey, useDialogKeys } from '../ui/use-dialog-keys';
import { useLatest } from '../ui/use-latest';
import { useSave } from '../ui/use-save';
import { useLang, useWords } from '../ui/words';
import { ContactFields } from './contact-fields';
import { CHANNELS, checkContact, contactInput, emptyContact, type ContactForm as Form } from './form';
import './contact.css';

export interface ContactFormProps {
  readonly start: ContactStart;
  /** ISO, in the sheet's zone. */
  readonly today: string;
  /** The id of the line this form will write. A new id needs a new `key`, so that the fields start empty. */
  readonly lineId: string;
  /** For the 300 px beside the sheet. */
  readonly compact?: boolean;
  /** Saved: `<ContactSaved>` (saved.tsx) shows what became of it. */
  readonly onSaved: (saved: SavedContact, changedSince: boolean) => void;
  /** Esc, or the button beside «save». */
  readonly onCancel: () => void;
}

/** A talk with one customer, under half a minute in the common case; what was typed stays whatever the answer is. */
export function ContactForm({ start, today, lineId, compact = false, onSaved, onCancel }: ContactFormProps) {
  const common = useWords();
  const lang = useLang();
  const words = contactMessages(lang);
  const [empty] = useState(() => emptyContact(today, usualChannel()));
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Form>): void => { setForm((last) => ({ ...last, ...part })); };

  const errors = checkContact(form, today);
  const input = contactInput(form, start, lineId);
  const { saving, save } = useSave<ContactInput, SavedContact>((line) => call('dialogSaveContact', [line], common.call));
  const open = saving.state === 'open';
  // Texts move no grade: they are not asked about, so that typing does not keep the server busy.
  const question = open && Object.keys(errors).length === 0 ? JSON.stringify([input.day, input.reached, input.promised, input.changes]) : null;
  const [outcome, askAgain] = useLatest<ContactPreview>(question, 350, () => call('dialogPreviewContact', [input], common.call));
  const preview = outcome.state === 'answered' ? outcome.value : null;

  const focused = useRef('');
  const submit = (): void => {
    setTried(true);
    const first = Object.keys(errors)[0];
    if (first !== undefined) return focusOn(first);
    focused.current = document.activeElement?.id ?? '';
    if (form.channel !== '') remember(HABIT, form.channel);
    save(input);
  };
  const asking = useDialogKeys(open && JSON.stringify(form) !== JSON.stringify(empty), submit, onCancel);
  const problem = open ? saving.problem : null;
  const done = saving.state === 'saved' ? saving : null;
  useLayoutEffect(() => { if (done !== null) onSaved(done.saved, done.changedSince); }, [done]);
  // Before anybody can type: an effect after painting may come too late on a busy machine.
  useLayoutEffect(() => { focusOn('said'); }, []);
  // The fields are shut while saving, which takes the cursor away: a failed save puts it back.
  useLayoutEffect(() => { if (problem !== null) focusOn(focused.current); }, [problem]);

  const { customer, lesson } = start;
  return (
    <form class={`page contact${compact ? ' compact' : ''}`} noValidate aria-busy={!open} aria-label={words.title} onSubmit={(event) => { event.preventDefault(); submit(); }} onKeyDown={(event) => { chooseChannel(event, change); }}>
      <div class="scroll">
        <ProblemBanner problem={problem} onRetry={submit} />
        <p class="who">
          <GradeBadge grade={customer.grade === '' ? common.common.notGraded : customer.grade} />
          <b>{customer.name === '' ? customer.company : customer.name}</b>
          {customer.name !== '' && customer.company !== customer.name && <span class="faint">{customer.company}</span>}
        </p>
        {start.doNotContact && <p class="warning">{words.doNotContact}</p>}
        {lesson !== null && <p class="note"><b>{lesson.day === '' ? words.lessonUndated : words.lesson(plainDay(lesson.day, lang))}</b><br />{lesson.text}</p>}
        <fieldset disabled={!open}>
          <ContactFields
            form={form} today={today} facts={start.facts} proposed={preview?.proposed ?? ''} onChange={change}
            // A day that is wrong is told at once; an empty one only after a try to save.
            errorOf={(field) => { const code = errors[field]; return code === undefined || (code === 'dayMissing' && !tried) ? null : words.errors[code]; }}
          />
        </fieldset>
        <Outcome latest={outcome} say={words.outcome} onRetry={askAgain} more={(move) => [...proposal(move, lang), [words.strategy, move.strategy]]} />
      </div>
      <footer>
        <p class="keys" role="status">{asking ? common.common.escAgain : open ? common.purchase.saveKeys(saveKey()) : words.saving}</p>
        {preview !== null && <FooterMove preview={preview} />}
        <button type="button" class="plain" onClick={onCancel}>{words.cancel}</button>
        <button type="submit" class="action" aria-disabled={!open}>{open ? words.save : words.saving}</button>
      </footer>
    </form>
  );
}

/** The move once more beside the button, where it is seen without scrolling; it was read out above. */
function FooterMove({ preview: { from, to, move } }: { readonly preview: ContactPreview }) {
  return (
    <span class="footer-move" aria-hidden="true">
      {move !== 'same' && <><GradeBadge grade={from} />→</>}<GradeBadge grade={to} />
    </span>
  );
}

/** The day the rules propose, with its reason; only the reason when that day is the next follow-up anyway. */
function proposal({ proposed, proposedWhy, nextFollowUp }: ContactPreview, lang: Lang): readonly (readonly [string, string])[] {
  if (proposed === '') return [];
  const words = contactMessages(lang);
  const day = plainDay(proposed, lang);
  return day === nextFollowUp ? [[words.whyThen, proposedWhy]] : [[words.proposes, words.dayAndWhy(day, proposedWhy)]];
}

/** Alt and a digit, from wherever the cursor is; by the key's place, since Option makes other letters of digits on a Mac. */
function chooseChannel(event: KeyboardEvent, change: (part: Partial<Form>) => void): void {
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  const channel = event.altKey && !event.ctrlKey && !event.metaKey && digit !== undefined ? CHANNELS[Number(digit) - 1] : undefined;
  if (channel === undefined) return;
  event.preventDefault();
  change({ channel });
}

/** Who calls all day shall not say so every time. */
function usualChannel(): Channel | '' {
  const last = remembered(HABIT);
  return CHANNELS.find((channel) => channel === last) ?? '';
}

const HABIT = 'channel';
