import { contactMessages } from '../../i18n/contact/choose';
import { weekDay } from '../ui/day';
import { Field, tied } from '../ui/field';
import { useLang } from '../ui/words';
import { dayAfter } from './form';

interface Props {
  readonly value: string;
  readonly today: string;
  /** The day the rules propose, ISO; '' = none, or not known yet. */
  readonly proposed: string;
  readonly error: string | null;
  readonly onChange: (day: string) => void;
}

/** The day on which the person said they would be in touch, with the likely ones one click away. */
export function Promised({ value, today, proposed, error, onChange }: Props) {
  const lang = useLang();
  const words = contactMessages(lang);
  const tomorrow = dayAfter(today, 1);
  const inAWeek = dayAfter(today, 7);
  const picks = [
    { day: tomorrow, label: words.tomorrow(weekDay(tomorrow, lang)) },
    { day: inAWeek, label: words.inAWeek(weekDay(inAWeek, lang)) },
    ...(proposed === '' ? [] : [{ day: proposed, label: words.proposed(weekDay(proposed, lang)) }]),
  ];
  return (
    <div class="promised">
      <Field id="promised" label={words.promised} hint={words.promisedHint} error={error}>
        <input id="promised" type="date" value={value} {...tied('promised', error, true)} onInput={(event) => { onChange(event.currentTarget.value); }} />
      </Field>
      <div class="picks" role="group" aria-label={words.promised}>
        {picks.map(({ day, label }, at) => (
          <button key={at} type="button" class="small" aria-pressed={value === day} onClick={() => { onChange(day); }}>{label}</button>
        ))}
        {value !== '' && <button type="button" class="link" onClick={() => { onChange(''); }}>{words.noPromise}</button>}
      </div>
    </div>
  );
}
