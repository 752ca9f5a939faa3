import type { Card } from '../../app/contract/card';
import type { FactChange, FactKey, Facts, SavedFacts } from '../../app/contract/facts';

/** The card with what was just saved, until it has been read again. What somebody else wrote meanwhile stays theirs. */
export function patched(card: Card, changes: readonly FactChange[], { conflicts }: SavedFacts): Card {
  const instead = new Map(conflicts.map(({ key, theirs, mine, kept }) => [key, kept === 'theirs' ? theirs : theirs === '' ? mine : `${theirs} / ${mine}`]));
  const written = changes.map(({ key, to }) => [key, { value: instead.get(key) ?? to }] as const);
  return { ...card, facts: { ...card.facts, ...Object.fromEntries(written) } };
}

/** Whoever asked to see everything goes on seeing it while the card stays open, though each reading masks it again. */
export function stillShown(fresh: Card, before: Card | null): Card {
  if (before?.id !== fresh.id || before.masked || !fresh.masked) return fresh;
  const facts: Facts = Object.fromEntries(Object.entries(fresh.facts).map(([key, fact]) => [key, fact.masked === true ? before.facts[key as FactKey] ?? fact : fact]));
  return { ...fresh, facts, masked: Object.values(facts).some((fact) => fact.masked === true) };
}
