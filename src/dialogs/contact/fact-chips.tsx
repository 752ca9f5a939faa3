import { useState } from 'preact/hooks';
import type { Facts } from '../../app/contract/facts';
import { contactMessages } from '../../i18n/contact/choose';
import { factMessages } from '../../i18n/facts/choose';
import { useLang } from '../ui/words';
import { FactControl } from './fact-control';
import { sayFact } from './fact-words';
import { TALK_FACTS, type ContactForm, type TalkFact } from './form';

interface Props {
  /** As they stood when the form was opened. */
  readonly before: Facts;
  readonly touched: ContactForm['facts'];
  readonly onChange: (touched: ContactForm['facts']) => void;
}

/** «What did you learn?»: each fact as it stands on a chip; a click opens it, and what was changed says so. */
export function FactChips({ before, touched, onChange }: Props) {
  const lang = useLang();
  const words = contactMessages(lang);
  const { labels } = factMessages(lang);
  const [open, setOpen] = useState<TalkFact | null>(null);
  // A masked fact has to be shown in full before anybody may change it.
  const there = TALK_FACTS.filter((key) => before[key] !== undefined && before[key].masked === undefined);
  if (there.length === 0) return null;
  return (
    <fieldset class="facts">
      <legend>{words.changed} <span class="faint">{words.changedHint}</span></legend>
      <div class="chips">
        {there.map((key) => {
          const was = before[key]?.value ?? '';
          const to = touched[key];
          const changed = to !== undefined && to !== was;
          const value = `${sayFact(key, before[key], lang)}${changed ? ` → ${sayFact(key, { value: to }, lang)}` : ''}`;
          return (
            <button
              key={key} id={`chip-${key}`} type="button" class={`chip${changed ? ' changed' : ''}`}
              aria-expanded={open === key} aria-controls={open === key ? `fact-${key}` : undefined}
              aria-label={words.fact(labels[key], value)} title={value} onClick={() => { setOpen(open === key ? null : key); }}
            >
              <small>{labels[key]}</small> <span>{value}</span>
            </button>
          );
        })}
      </div>
      {open !== null && (
        <FactControl
          key={open} fact={open} before={before[open]} value={touched[open] ?? before[open]?.value ?? ''}
          onChange={(to) => { onChange({ ...touched, [open]: to }); }}
          onDone={() => {
            document.getElementById(`chip-${open}`)?.focus();
            setOpen(null);
          }}
        />
      )}
    </fieldset>
  );
}
