import type { Facts } from '../../app/contract/facts';
import { contactMessages } from '../../i18n/contact/choose';
import { Field, tied } from '../ui/field';
import { Segments } from '../ui/segments';
import { useLang } from '../ui/words';
import { FactChips } from './fact-chips';
import { CHANNELS, type ContactForm } from './form';
import { Promised } from './promised';
import { Review } from './review';

interface Props {
  readonly form: ContactForm;
  readonly today: string;
  readonly facts: Facts;
  readonly proposed: string;
  readonly errorOf: (field: 'day' | 'promised') => string | null;
  readonly onChange: (change: Partial<ContactForm>) => void;
}

/** The fields of a contact, in the order in which one tells of it. Who was not reached has nothing to tell but a note. */
export function ContactFields({ form, today, facts, proposed, errorOf, onChange }: Props) {
  const words = contactMessages(useLang());
  return (
    <>
      <Segments
        name="channel" legend={words.channel} hint={words.channelKeys} value={form.channel === '' ? null : form.channel}
        options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))} onChange={(channel) => { onChange({ channel }); }}
      />
      <div class="row">
        <Segments
          name="reached" legend={words.reached} value={form.reached ? 'yes' : 'no'}
          options={[{ value: 'yes', label: words.reachedYes }, { value: 'no', label: words.reachedNo }]} onChange={(value) => { onChange({ reached: value === 'yes' }); }}
        />
        <Field id="day" label={words.day} error={errorOf('day')} class="narrow">
          <input id="day" type="date" max={today} required value={form.day} {...tied('day', errorOf('day'))} onInput={(event) => { onChange({ day: event.currentTarget.value }); }} />
        </Field>
      </div>
      <Field id="said" label={form.reached ? words.said : words.tryNote} error={null}>
        <textarea id="said" rows={2} maxLength={5000} placeholder={form.reached ? words.saidPlaceholder : words.tryPlaceholder} value={form.said} onInput={(event) => { onChange({ said: event.currentTarget.value }); }} />
      </Field>
      {form.reached && (
        <>
          <Field id="reaction" label={words.reaction} error={null}>
            <input id="reaction" type="text" autocomplete="off" maxLength={1000} placeholder={words.reactionPlaceholder} value={form.reaction} onInput={(event) => { onChange({ reaction: event.currentTarget.value }); }} />
          </Field>
          <FactChips before={facts} touched={form.facts} onChange={(touched) => { onChange({ facts: touched }); }} />
        </>
      )}
      <Promised value={form.promised} today={today} proposed={proposed} error={errorOf('promised')} onChange={(promised) => { onChange({ promised }); }} />
      <Review form={form} onChange={onChange} />
    </>
  );
}
