import type { FactKey } from '../../app/contract/facts';
import type { CardFact } from '../../domain/card/completeness';
import { useDesk } from './context';
import { canEnter } from './facts/groups';
import { useCardWords } from './words';

/** How much of what matters is known, and what to ask next: a click on a question opens the field for the answer. */
export function Complete() {
  const { card: words, facts } = useCardWords();
  const { card, gone, want } = useDesk();
  const { filled, of, missing } = card.completeness;
  const next = missing.slice(0, MOST_QUESTIONS);
  return (
    <section class="complete" aria-labelledby="complete-title">
      <h2 id="complete-title">{words.complete.title}</h2>
      <p>{words.complete.known(filled, of)}</p>
      <div class="meter" aria-hidden="true"><span style={{ width: `${of === 0 ? 0 : Math.round((filled / of) * 100)}%` }} /></div>
      {next.length === 0 && <p class="faint">{words.complete.all}</p>}
      {next.length > 0 && <h3 id="ask-next">{words.complete.askNext}</h3>}
      {next.length > 0 && (
        <ol aria-labelledby="ask-next">
          {next.map((fact) => {
            const key = fieldOf(fact, (one) => canEnter(card.facts, one));
            return (
              <li key={fact}>
                {key === null || gone
                  ? <b>{facts.missing[fact]}</b>
                  : <button type="button" class="link" aria-label={words.complete.enter(facts.missing[fact])} onClick={() => { want(key); }}>{facts.missing[fact]}</button>}
                <span>{facts.ask[fact]}</span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

const MOST_QUESTIONS = 3;

/** The field that takes the answer; null = the sheet has none. */
function fieldOf(fact: CardFact, can: (key: FactKey) => boolean): FactKey | null {
  const fields: readonly FactKey[] = fact === 'contact' ? ['phone', 'email'] : [fact];
  return fields.find(can) ?? null;
}
