import type { PairSide } from '../../app/contract/duplicates';
import type { FactKey } from '../../app/contract/facts';
import type { NamedFact } from '../../i18n/facts/messages';
import { shownValue } from '../card/facts/value-words';
import { GradeBadge } from '../ui/grade-badge';
import { useWords } from '../ui/words';
import { chosenSide, isOpen, type Chosen, type ComparedFact, type Which } from './choose';
import { usePairWords } from './words';

interface Props {
  readonly sides: readonly [PairSide, PairSide];
  readonly facts: readonly ComparedFact[];
  readonly chosen: Chosen;
  readonly locked: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Two customers side by side: which row stays, and of every fact that differs, whose. */
export function PairTable({ sides, facts, chosen, locked, onChoose }: Props) {
  const { pair } = usePairWords();
  return (
    <table class="sides">
      <caption class="unseen">{pair.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{pair.fact}</th>
          <Head side={sides[0]} which="a" chosen={chosen} locked={locked} onChoose={onChoose} />
          <Head side={sides[1]} which="b" chosen={chosen} locked={locked} onChoose={onChoose} />
        </tr>
      </thead>
      <tbody>{facts.map((fact) => <Fact key={fact.key} fact={fact} chosen={chosen} locked={locked} onChoose={onChoose} />)}</tbody>
    </table>
  );
}

function Head({ side, which, chosen, locked, onChoose }: { readonly side: PairSide; readonly which: Which } & Pick<Props, 'chosen' | 'locked' | 'onChoose'>) {
  const { common } = useWords();
  const { pair, list } = usePairWords();
  const name = side.name === '' ? list.noName : side.name;
  const stays = chosen.keep === which;
  return (
    <th scope="col" class={stays ? 'stays' : 'goes'}>
      <span class="head"><b>{name}</b> <GradeBadge grade={side.grade === '' ? common.notGraded : side.grade} /></span>
      <small>{side.id} · {pair.logs(side.purchases, side.talks)}</small>
      <label class="keep">
        <input type="radio" id={`keep-${which}`} name="keep" checked={stays} disabled={locked} aria-label={pair.staysFor(name, side.id)} onChange={() => { onChoose({ ...chosen, keep: which }); }} />
        {pair.stays}
      </label>
    </th>
  );
}

function Fact({ fact, chosen, locked, onChoose }: { readonly fact: ComparedFact } & Pick<Props, 'chosen' | 'locked' | 'onChoose'>) {
  const words = usePairWords();
  const label = labelOf(fact.key, words.facts.labels);
  const value = (which: Which): string => shownValue(fact.key, fact[which], words);
  if (fact.stands === 'same') {
    return <tr class="same"><th scope="row">{label}</th><td colSpan={2}>{value(chosen.keep)} <small>{words.pair.alike}</small></td></tr>;
  }
  const open = isOpen(fact, chosen);
  const side = chosenSide(fact, chosen);
  return (
    <tr>
      <th scope="row">{label}</th>
      {(['a', 'b'] as const).map((which) => {
        const text = value(which);
        const shown = text === '' ? <i>{words.pair.blank}</i> : text;
        return (
          <td key={which} class={which === side ? 'taken' : 'left'}>
            {!open ? shown : (
              <label class="option">
                <input type="radio" name={`fact-${fact.key}`} id={`fact-${fact.key}-${which}`} checked={which === side} disabled={locked}
                  aria-label={words.pair.option(label, text === '' ? words.pair.blank : text)} onChange={() => { onChoose({ ...chosen, facts: { ...chosen.facts, [fact.key]: which } }); }} />
                <span>{shown}</span>
              </label>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function labelOf(key: FactKey, labels: Readonly<Record<NamedFact, string>>): string {
  return (labels as Readonly<Partial<Record<FactKey, string>>>)[key] ?? key;
}
