import type { Card, Timeline } from '../app/card-contract';
import type { Answer, CustomerHit } from '../app/dialog-contract';

/** Opens the prospect card of the selected row beside the sheet. */
export function openCardSidebar(): void {
  throw new Error('being built');
}

/** The card of one customer. */
export function cardOf(_who: unknown): Answer<Card> {
  throw new Error('being built');
}

/** The latest talks and purchases of one customer, and referrals. */
export function timelineOf(_customerId: unknown): Answer<Timeline> {
  throw new Error('being built');
}

/** Whoever is in today's plan, in its order. */
export function todaysRound(): Answer<readonly CustomerHit[]> {
  throw new Error('being built');
}

/** The card with nothing masked; logged first. */
export function cardInFull(_who: unknown): Answer<Card> {
  throw new Error('being built');
}

/** Puts the cursor on the customer's row. */
export function goTo(_who: unknown): Answer<null> {
  throw new Error('being built');
}
