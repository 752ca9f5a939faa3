import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FactValue } from '../../app/contract/facts';
import { contactMessages } from '../../i18n/contact/choose';
import { factMessages } from '../../i18n/facts/choose';
import { Segments } from '../ui/segments';
import { useLang } from '../ui/words';
import { FACT_KINDS, optionsOf, sayFact } from './fact-words';
import type { TalkFact } from './form';

interface Props {
  readonly fact: TalkFact;
  readonly before: FactValue | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Esc or Enter: back to the chip. */
  readonly onDone: () => void;
}

/** The control of one fact, filled with what is known. */
export function FactControl({ fact, before, value, onChange, onDone }: Props) {
  const lang = useLang();
  const words = contactMessages(lang);
  const label = factMessages(lang).labels[fact];
  const box = useRef<HTMLDivElement>(null);
  const kind = FACT_KINDS[fact];
  // Before anybody can type: an effect after painting may come too late on a busy machine.
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('textarea, input:checked') ?? box.current?.querySelector<HTMLElement>('input');
    field?.focus();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onDone();
  };
  const id = `value-${fact}`;
  const was = before?.value ?? '';
  const clear = fact === 'doubt' || fact === 'issue' || fact === 'expectedClose' ? words.clear[fact] : null;
  return (
    <div id={`fact-${fact}`} class="fact" ref={box} onKeyDown={onKey}>
      {kind === 'choice' || kind === 'yes' ? (
        <Segments name={id} legend={label} options={optionsOf(fact, lang)} value={value} onChange={onChange} />
      ) : (
        <div class="field">
          <label for={id}>{label}</label>
          {kind === 'text'
            ? <textarea id={id} rows={2} maxLength={5000} value={value} onInput={(event) => { onChange(event.currentTarget.value); }} />
            : <input id={id} type="date" value={value} onInput={(event) => { onChange(event.currentTarget.value); }} />}
        </div>
      )}
      <p class="fact-foot">
        {clear !== null && was !== '' && value !== '' && <button type="button" class="small" onClick={() => { onChange(''); onDone(); }}>{clear}</button>}
        {value !== was && (
          <>
            <span class="faint">{words.was(sayFact(fact, before, lang))}</span>
            <button type="button" class="link" onClick={() => { onChange(was); }}>{words.takeBack}</button>
          </>
        )}
      </p>
    </div>
  );
}
