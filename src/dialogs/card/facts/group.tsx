import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactConflict, FactKey } from '../../../app/contract/facts';
import { ProblemBanner } from '../../ui/banner';
import { focusOn } from '../../ui/focus-on';
import { saveKey } from '../../ui/use-dialog-keys';
import { useDesk, useUnsaved } from '../context';
import { useCardWords } from '../words';
import { Conflicts } from './conflicts';
import { FactControl } from './control';
import { changesIn, opened, typed, type Draft } from './draft';
import { canEnter, GROUPS, originOf, type GroupName } from './groups';
import { useSaveFacts } from './use-save-facts';
import { labelOf, shownValue } from './value-words';

interface Props {
  readonly group: GroupName;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A group of facts, each edited where it stands and saved together; what was typed stays until it is saved. */
export function Group({ group, open, onToggle }: Props) {
  const words = useCardWords();
  const { card, gone, wanted } = useDesk();
  const [draft, setDraft] = useState<Draft>({});
  const [conflicts, setConflicts] = useState<readonly FactConflict[]>([]);
  const [errors, setErrors] = useState<Readonly<Partial<Record<FactKey, 'name' | 'day'>>>>({});
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { saving, problem, save, forget } = useSaveFacts();
  const origin = originOf(group);
  const facts = GROUPS[group].filter((key) => canEnter(card.facts, key));
  // Of nothing there is no day and no source.
  const filled = facts.some((key) => draft[key] !== undefined || shownValue(key, card.facts[key], words) !== '');
  const keys: readonly FactKey[] = [...facts, ...(origin === null || !filled ? [] : [origin.asOf, origin.source].filter((key) => canEnter(card.facts, key)))];
  const editing = Object.keys(draft).length > 0;
  const idOf = (key: FactKey): string => `fact-${key}`;
  useUnsaved(group, changesIn(draft).length > 0);

  // The control is there, in an open group, after the next render.
  const next = useRef<FactKey | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    focusOn(idOf(next.current));
    next.current = null;
  });
  const edit = (key: FactKey): void => {
    next.current = key;
    setDraft((now) => opened(now, key, card.facts));
  };
  useLayoutEffect(() => {
    if (wanted === null || !keys.includes(wanted.key)) return;
    onToggle(true);
    edit(wanted.key);
  }, [wanted]);

  const close = (key: FactKey | undefined): void => {
    next.current = key ?? null;
    setDraft({});
    setErrors({});
    setAsking(false);
    forget();
  };
  const submit = (): void => {
    const changes = changesIn(draft);
    const wrong = wrongIn(draft, form.current, idOf);
    setErrors(wrong);
    const first = (Object.keys(wrong) as FactKey[])[0];
    if (first !== undefined) return focusOn(idOf(first));
    const firstKey = (Object.keys(draft) as FactKey[])[0];
    if (changes.length === 0) return close(firstKey);
    save(changes, (answer) => {
      setConflicts(answer.conflicts);
      close(firstKey);
    });
  };
  // Esc first asks when something would be lost by it.
  const onKey = (event: KeyboardEvent): void => {
    if (!editing || event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (changesIn(draft).length > 0 && !asking) setAsking(true);
      else close((Object.keys(draft) as FactKey[])[0]);
    } else {
      setAsking(false);
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      submit();
    }
  };

  const blank = keys.filter((key) => draft[key] === undefined && shownValue(key, card.facts[key], words) === '');
  return (
    <details class="group" open={open} onToggle={(event) => { onToggle(event.currentTarget.open); }}>
      <summary>
        <h3>{words.card.facts.groups[group]}</h3>
        {group !== 'deal' && card.groups[group].stale && <span class="stale-mark">{words.card.facts.stale}</span>}
      </summary>
      <form ref={form} noValidate aria-label={words.card.facts.groups[group]} aria-busy={saving} onKeyDown={onKey} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Conflicts conflicts={conflicts} onAgain={(more) => { setConflicts((now) => [...now, ...more]); }} onSettled={(settled) => { setConflicts((now) => now.filter((one) => one !== settled)); }} />
        {keys.filter((key) => !blank.includes(key)).map((key) => {
          const edited = draft[key];
          const error = errors[key];
          return edited !== undefined
            ? <FactControl key={key} id={idOf(key)} factKey={key} value={edited.to} locked={saving || gone} error={error === undefined ? null : words.card.facts.errors[error]} onChange={(value) => { setDraft((now) => typed(now, key, value)); }} />
            : <Fact key={key} id={idOf(key)} factKey={key} onEdit={() => { edit(key); }} />;
        })}
        {blank.length > 0 && !gone && (
          <p class="blanks">
            <span aria-hidden="true">{words.card.facts.add}</span>
            {blank.map((key) => {
              const label = labelOf(key, words);
              return <button key={key} id={idOf(key)} type="button" class="add" aria-label={words.card.facts.addFact(label)} onClick={() => { edit(key); }}>{label}</button>;
            })}
          </p>
        )}
        {editing && !gone && (
          <div class="save">
            <ProblemBanner problem={problem} onRetry={submit} />
            <button type="submit" class="action low" aria-disabled={saving}>{saving ? words.card.facts.saving : words.card.facts.save}</button>
            <button type="button" class="plain low" onClick={() => { if (!saving) close((Object.keys(draft) as FactKey[])[0]); }}>{words.card.facts.cancel}</button>
            <span class="keys" role="status">{asking ? words.card.facts.escAgain : words.card.facts.saveKeys(saveKey())}</span>
          </div>
        )}
      </form>
    </details>
  );
}

/** A fact as it stands; a click edits it. A masked one cannot be edited before it is shown. */
function Fact({ id, factKey, onEdit }: { readonly id: string; readonly factKey: FactKey; readonly onEdit: () => void }) {
  const words = useCardWords();
  const { card, gone } = useDesk();
  const fact = card.facts[factKey];
  const label = labelOf(factKey, words);
  const value = shownValue(factKey, fact, words);
  const masked = fact?.masked === true;
  return (
    <div class="known">
      <span class="label" aria-hidden={!masked && !gone}>{label}</span>
      {masked || gone
        ? <span class={masked ? 'value masked' : 'value'}>{value}{masked && <span class="unseen"> ({words.card.facts.masked})</span>}</span>
        : <button id={id} type="button" class="value" aria-label={words.card.facts.edit(label, value)} onClick={onEdit}>{value}</button>}
    </div>
  );
}

/** What keeps the group from being saved. A date that is half typed reads as blank, and would delete what was there. */
function wrongIn(draft: Draft, form: HTMLFormElement | null, idOf: (key: FactKey) => string): Readonly<Partial<Record<FactKey, 'name' | 'day'>>> {
  const wrong: Partial<Record<FactKey, 'name' | 'day'>> = {};
  if (draft.name?.to.trim() === '') wrong.name = 'name';
  for (const key of Object.keys(draft) as FactKey[]) {
    const control = form?.querySelector(`#${idOf(key)}`);
    if (control instanceof HTMLInputElement && control.validity.badInput) wrong[key] = 'day';
  }
  return wrong;
}
