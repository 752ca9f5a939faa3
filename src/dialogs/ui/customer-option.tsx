import { useEffect, useRef } from 'preact/hooks';
import type { CustomerHit } from '../../app/contract/common';
import { GradeBadge } from './grade-badge';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly hit: CustomerHit;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One customer in the picker's list: enough to tell two of a name apart, and no more of the phone than that. */
export function CustomerOption({ id, hit, active, onChoose }: Props) {
  const { purchase, common } = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => { if (active) item.current?.scrollIntoView({ block: 'nearest' }); }, [active]);
  const details = [hit.company, hit.id, hit.phoneTail === '' ? '' : purchase.phoneTail(hit.phoneTail)].filter((part) => part !== '');
  return (
    <li ref={item} id={id} role="option" aria-selected={active} class={active ? 'active' : ''} onClick={onChoose}>
      <span class="who"><b>{hit.name}</b><small>{details.join(' · ')}</small></span>
      <GradeBadge grade={hit.grade === '' ? common.notGraded : hit.grade} />
    </li>
  );
}
