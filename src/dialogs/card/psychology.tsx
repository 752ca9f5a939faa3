import { useState } from 'preact/hooks';
import type { FactConflict } from '../../app/contract/facts';
import { PSYCHOLOGY_RULES, type Psychology, type Signal } from '../../domain/card/psychology';
import { pitchMessages } from '../../i18n/psychology/choose';
import { signalMessages } from '../../i18n/psychology/signals/choose';
import { ProblemBanner } from '../ui/banner';
import { saveKey } from '../ui/use-dialog-keys';
import { useDesk, useUnsaved } from './context';
import { Conflicts } from './facts/conflicts';
import { useSaveFacts } from './facts/use-save-facts';
import { readSignals, typesAfter, writeSignals, type SeenSignals } from './signals';
import { useCardWords } from './words';

/** How to talk to this customer, chosen from what was seen in them and from nothing else. */
export function BuyingPsychology() {
  const { card: words, lang } = useCardWords();
  const { card, gone } = useDesk();
  const [draft, setDraft] = useState<SeenSignals | null>(null);
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const [conflicts, setConflicts] = useState<readonly FactConflict[]>([]);
  const { saving, problem, save, forget } = useSaveFacts();
  const types = card.facts.psychology;
  const cell = card.facts.psychologySignals;
  const before = readSignals(cell?.value ?? '');
  const now = draft ?? before;
  const nowTypes = draft === null ? types?.value ?? '' : typesAfter(draft.ticked, before, types?.value ?? '');
  useUnsaved('psychology', draft !== null);
  if (types === undefined && cell === undefined) return null;

  const change = (part: Partial<SeenSignals>): void => { setDraft({ ...now, ...part }); };
  const drop = (): void => {
    setDraft(null);
    setAsking(false);
    forget();
  };
  const submit = (): void => {
    if (draft === null) return;
    const text = writeSignals(draft, lang);
    const changes = [
      ...(types !== undefined && nowTypes !== types.value ? [{ key: 'psychology' as const, from: types.value, to: nowTypes }] : []),
      ...(cell !== undefined && text !== cell.value ? [{ key: 'psychologySignals' as const, from: cell.value, to: text }] : []),
    ];
    if (changes.length === 0) return drop();
    save(changes, (answer) => {
      setConflicts(answer.conflicts);
      setDraft(null);
      setAsking(false);
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (draft === null || event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && !saving) {
      event.preventDefault();
      // A tick is soon set again, words are not.
      if (draft.own !== before.own && !asking) setAsking(true);
      else drop();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  const shown = nowTypes.split(',').filter(isType);
  return (
    <section class="psychology" aria-labelledby="psychology-title" onKeyDown={onKey}>
      <h2 id="psychology-title">{words.psychology.title}</h2>
      <div aria-live="polite">
        {shown.length === 0 && <p class="faint">{types?.shown ?? words.psychology.none}</p>}
        {shown.map((type) => <Pitch key={type} type={type} seen={now.ticked} />)}
        {shown.length > 0 && now.ticked.length === 0 && now.own === '' && <p class="faint">{words.psychology.unfounded}</p>}
      </div>
      <Conflicts conflicts={conflicts} onAgain={(more) => { setConflicts((all) => [...all, ...more]); }} onSettled={(settled) => { setConflicts((all) => all.filter((one) => one !== settled)); }} />
      {cell !== undefined && (
        <details open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
          <summary>{words.psychology.seen}{now.ticked.length > 0 && ` (${now.ticked.length})`}</summary>
          <fieldset disabled={saving || gone}>
            <legend class="hint">{words.psychology.seenHint}</legend>
            {PSYCHOLOGY_RULES.map((rule) => <Signals key={rule.type} signals={rule.signals} ticked={now.ticked} onChange={(ticked) => { change({ ticked }); }} />)}
            <label class="own" for="own-signals">{words.psychology.own}</label>
            <textarea id="own-signals" rows={2} maxLength={2000} value={now.own} onInput={(event) => { change({ own: event.currentTarget.value }); }} />
          </fieldset>
        </details>
      )}
      {draft !== null && !gone && (
        <div class="save">
          <ProblemBanner problem={problem} onRetry={submit} />
          <button type="button" class="action low" aria-disabled={saving} onClick={submit}>{saving ? words.facts.saving : words.facts.save}</button>
          <button type="button" class="plain low" onClick={() => { if (!saving) drop(); }}>{words.facts.cancel}</button>
          <span class="keys" role="status">{asking ? words.facts.escAgain : words.facts.saveKeys(saveKey())}</span>
        </div>
      )}
    </section>
  );
}

/** What to say and what to leave out, with the signals it rests on. */
function Pitch({ type, seen }: { readonly type: Psychology; readonly seen: readonly Signal[] }) {
  const { card: words, lang } = useCardWords();
  const { name, pitch, avoid } = pitchMessages(lang).types[type];
  const signals = signalMessages(lang);
  const rule = PSYCHOLOGY_RULES.find((one) => one.type === type);
  const basis = (rule?.signals ?? []).filter((signal) => seen.includes(signal)).map((signal) => signals[signal]);
  return (
    <div class="pitch">
      <h3>{name}</h3>
      <dl>
        <dt>{words.psychology.pitch}</dt><dd>{pitch}</dd>
        <dt>{words.psychology.avoid}</dt><dd>{avoid}</dd>
      </dl>
      {basis.length > 0 && <small>{words.psychology.basis(basis.join(lang === 'en' ? '; ' : '；'))}</small>}
    </div>
  );
}

interface SignalsProps {
  readonly signals: readonly Signal[];
  readonly ticked: readonly Signal[];
  readonly onChange: (ticked: readonly Signal[]) => void;
}

function Signals({ signals, ticked, onChange }: SignalsProps) {
  const words = signalMessages(useCardWords().lang);
  return (
    <>
      {signals.map((signal) => (
        <label key={signal} class="check">
          <input type="checkbox" checked={ticked.includes(signal)} onChange={(event) => { onChange(event.currentTarget.checked ? [...ticked, signal] : ticked.filter((one) => one !== signal)); }} />
          {words[signal]}
        </label>
      ))}
    </>
  );
}

function isType(code: string): code is Psychology {
  return PSYCHOLOGY_RULES.some((rule) => rule.type === code);
}
