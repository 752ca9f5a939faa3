import type { Timeline } from '../../app/contract/card';
import type { CustomerHit } from '../../app/contract/common';
import { GradeBadge } from '../ui/grade-badge';
import { useWords } from '../ui/words';
import { useDesk } from './context';
import { useCardWords } from './words';

/** Who introduced this customer, and whom they introduced: each a way to that card. */
export function Referrals({ timeline }: { readonly timeline: Timeline | null }) {
  const { card: words } = useCardWords();
  const { card } = useDesk();
  const by = card.facts.introducedBy?.value ?? '';
  const introducer = timeline?.introducer ?? null;
  const introduced = timeline?.introduced ?? [];
  return (
    <section class="referrals" aria-labelledby="referrals-title">
      <h2 id="referrals-title">{words.referrals.title}</h2>
      {introducer === null && by !== '' && <p>{words.referrals.by}: {by}</p>}
      {introducer !== null && <><h3>{words.referrals.by}</h3><ul><Person hit={introducer} /></ul></>}
      {introduced.length > 0 && <><h3>{words.referrals.introduced(introduced.length)}</h3><ul>{introduced.map((hit) => <Person key={hit.id} hit={hit} />)}</ul></>}
      {timeline !== null && introduced.length === 0 && <p class="faint">{words.referrals.nobody}</p>}
    </section>
  );
}

function Person({ hit }: { readonly hit: CustomerHit }) {
  const { common } = useWords();
  const { open } = useDesk();
  return (
    <li>
      <button type="button" class="link" onClick={() => { open(hit); }}>{hit.name}</button>
      {hit.company !== '' && hit.company !== hit.name && <small>{hit.company}</small>}
      <GradeBadge grade={hit.grade === '' ? common.notGraded : hit.grade} />
    </li>
  );
}
