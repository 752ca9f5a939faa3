import { useState } from 'preact/hooks';
import { contactMessages } from '../../i18n/contact/choose';
import { remember, remembered } from '../ui/remembered';
import { useLang } from '../ui/words';
import type { ContactForm } from './form';

interface Props {
  readonly form: ContactForm;
  readonly onChange: (change: Partial<ContactForm>) => void;
}

/** 「反省」: three lines, shut for who does not want them and open for who has used them before. */
export function Review({ form, onChange }: Props) {
  const words = contactMessages(useLang());
  const [open, setOpen] = useState(remembered(HABIT) === 'open');
  // A try that reached nobody has nothing to judge, but it may teach when not to call.
  const lines: readonly ('worked' | 'fellShort' | 'changeNext')[] = form.reached ? ['worked', 'fellShort', 'changeNext'] : ['changeNext'];
  return (
    <details
      class="review" open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        remember(HABIT, event.currentTarget.open ? 'open' : 'shut');
      }}
    >
      <summary>{words.review}</summary>
      <p class="hint">{words.reviewHint}</p>
      {lines.map((line) => (
        <div key={line} class="field">
          <label for={line}>{words[line]}</label>
          <input id={line} type="text" autocomplete="off" maxLength={500} value={form[line]} onInput={(event) => { onChange({ [line]: event.currentTarget.value }); }} />
        </div>
      ))}
    </details>
  );
}

const HABIT = 'review';
