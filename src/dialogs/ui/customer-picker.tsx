import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../app/contract/common';
import { call } from '../call';
import { CustomerOption } from './customer-option';
import { Field, tied } from './field';
import { useLatest } from './use-latest';
import { useWords } from './words';
import './customer-picker.css';

interface Props {
  readonly chosen: CustomerHit | null;
  /** What the field is called where it is not «Customer». */
  readonly label?: string;
  readonly error: string | null;
  readonly onChoose: (customer: CustomerHit | null) => void;
}

/** Finds a customer by a few letters of name, company, phone or id: the combobox pattern of the ARIA guide. */
export function CustomerPicker({ chosen, label, error, onChoose }: Props) {
  const words = useWords();
  const [text, setText] = useState(chosen === null ? '' : titleOf(chosen));
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const composing = useRef(false);
  const query = text.trim();
  const [found, again] = useLatest<readonly CustomerHit[]>(open && query !== '' ? query : null, 200,
    (question) => call('dialogFindCustomers', [question], words.call));
  // While the next answer is on its way nothing may be chosen from the last one: it belongs to other letters.
  const hits = found.state === 'answered' ? found.value : [];
  const showing = open && query !== '';

  const type = (value: string): void => {
    setText(value);
    setActive(0);
    if (!composing.current) setOpen(true);
    if (chosen !== null) onChoose(null);
  };
  const choose = (hit: CustomerHit): void => {
    setText(titleOf(hit));
    setOpen(false);
    onChoose(hit);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const hit = hits[active];
    if (event.key === 'Escape' && showing) setOpen(false);
    else if (event.key === 'ArrowDown' && showing) setActive(hits.length === 0 ? 0 : (active + 1) % hits.length);
    else if (event.key === 'ArrowDown') setOpen(chosen === null);
    else if (event.key === 'ArrowUp' && showing) setActive(hits.length === 0 ? 0 : (active + hits.length - 1) % hits.length);
    else if (event.key === 'Enter' && hit !== undefined && showing) choose(hit);
    // Enter in this field never sends the form: the list may just not be there yet.
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };

  return (
    <Field id="customer" label={label ?? words.purchase.customer} {...(chosen === null ? { hint: words.purchase.customerHint } : {})} error={error} class="picker">
      <input
        id="customer" type="text" role="combobox" autocomplete="off" spellcheck={false} maxLength={100}
        placeholder={words.purchase.customerPlaceholder} value={text}
        aria-expanded={showing} aria-controls="customer-list" aria-autocomplete="list" aria-required="true"
        aria-activedescendant={showing && hits.length > 0 ? `customer-${active}` : undefined}
        {...tied('customer', error, chosen === null)}
        onInput={(event) => { type(event.currentTarget.value); }}
        onCompositionStart={() => { composing.current = true; }}
        onCompositionEnd={(event) => { composing.current = false; type(event.currentTarget.value); }}
        onKeyDown={onKey}
        onFocus={(event) => { if (chosen !== null) event.currentTarget.select(); }}
        onBlur={() => { setOpen(false); }}
      />
      {chosen !== null && !showing && <span class="picked" aria-hidden="true">✓</span>}
      <div class="options" hidden={!showing} onMouseDown={(event) => { event.preventDefault(); }}>
        <ul id="customer-list" role="listbox" aria-label={words.purchase.customer}>
          {showing && hits.map((hit, at) => (
            <CustomerOption key={hit.id} id={`customer-${at}`} hit={hit} active={at === active} onChoose={() => { choose(hit); }} />
          ))}
        </ul>
        {found.state === 'asking' && <p class="faint">{words.purchase.searching}</p>}
        {found.state === 'answered' && hits.length === 0 && <p class="faint">{words.purchase.noMatch(query)}</p>}
        {found.state === 'failed' && <p class="error">{found.text} <button type="button" class="link" onClick={again}>{words.common.retry}</button></p>}
      </div>
      <p class="unseen" role="status">
        {showing && found.state === 'answered' && (hits.length === 0 ? words.purchase.noMatch(query) : words.purchase.matches(hits.length))}
      </p>
    </Field>
  );
}

function titleOf(hit: CustomerHit): string {
  return hit.company === '' || hit.company === hit.name ? hit.name : `${hit.name} · ${hit.company}`;
}
