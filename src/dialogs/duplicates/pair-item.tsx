import type { Listed, ListedPair } from './listed';
import { usePairWords } from './words';

interface Props {
  readonly pair: ListedPair;
  readonly aside: boolean;
  readonly onCompare: () => void;
  readonly onNotSame: () => void;
  readonly onPutBack: () => void;
}

/** Two who may be the same: no more of either than a picker shows, why, and how sure. */
export function PairItem({ pair: { key, a, b, sure, why }, aside, onCompare, onNotSame, onPutBack }: Props) {
  const { list } = usePairWords();
  const [one, two] = [calledIn(a, list.noName), calledIn(b, list.noName)];
  return (
    <li class="pair">
      <span class={`sure ${sure}`}>{sure === 'sure' ? list.sure : list.maybe}</span>
      <div class="who"><Who who={a} /><Who who={b} /></div>
      <ul class="why">{why.map((reason) => <li key={reason} class={reason.startsWith('other') ? 'against' : ''}>{list.why[reason]}</li>)}</ul>
      <div class="buttons">
        {aside
          ? <button type="button" class="plain low" aria-label={list.putBackFor(one, two)} onClick={onPutBack}>{list.putBack}</button>
          : <button type="button" class="plain low" aria-label={list.notSameFor(one, two)} onClick={onNotSame}>{list.notSame}</button>}
        <button type="button" id={`compare-${key}`} class="plain low" aria-label={list.compareFor(one, two)} onClick={onCompare}>{list.compare}</button>
      </div>
    </li>
  );
}

function Who({ who }: { readonly who: Listed }) {
  const { list } = usePairWords();
  const details = [who.company === who.name ? '' : who.company, who.phoneTail === '' ? '' : list.phoneTail(who.phoneTail), who.id];
  return <p><b>{calledIn(who, list.noName)}</b> <small>{details.filter((part) => part !== '').join(' · ')}</small></p>;
}

function calledIn({ name, company }: Listed, noName: string): string {
  return name.trim() !== '' ? name : company.trim() !== '' ? company : noName;
}
