import type { Card, CardPageData, Timeline } from '../app/contract/card';
import type { Answer, CustomerHit, Who } from '../app/contract/common';
import { goToCustomer } from '../app/card/go-to';
import { openCard, openCardInFull } from '../app/card/open-card';
import { openTimeline } from '../app/card/open-timeline';
import { readWho } from '../app/read-who';
import { selectedCard } from '../app/card/selected-card';
import { todaysRound as plannedRound } from '../app/card/todays-round';
import type { Stop } from '../app/stop';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showSidebar } from '../google/pages';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say, stopProblem } from './tell';

/** Opens the prospect card of the selected row beside the sheet; with nobody selected it begins with the search. */
export function openCardSidebar(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const selected = selectedCard(env, lang);
  if (isStop(selected)) {
    say(run, stopProblem(selected, lang).text);
    return;
  }
  const problem = selected.card !== null || selected.none === null ? '' : stopProblem(selected.none, lang).text;
  const data: CardPageData = { lang, today: isoFromDay(env.host.today()), card: selected.card, problem };
  showSidebar('card', messages.titles.card, data);
}

/** The card of one customer. */
export function cardOf(who: unknown): Answer<Card> {
  return asked(startRun(), who, ({ env, lang }, named) => openCard(env, named, lang));
}

/** The latest talks and purchases of one customer, and referrals. */
export function timelineOf(customerId: unknown): Answer<Timeline> {
  return asked(startRun(), { id: customerId }, ({ env }, { id }) => openTimeline(env, id));
}

/** Whoever is in today's plan, in its order. */
export function todaysRound(): Answer<readonly CustomerHit[]> {
  const { env, lang } = startRun();
  const round = plannedRound(env);
  return isStop(round) ? { ok: false, problem: stopProblem(round, lang) } : { ok: true, value: round };
}

/** The card with nothing masked; logged first. */
export function cardInFull(who: unknown): Answer<Card> {
  const run = startRun();
  const { env, lang } = run;
  return answer(run, () => {
    const named = readWho(who);
    return isStop(named) ? named : openCardInFull(env, named, lang, env.host.newId());
  });
}

/** Puts the cursor on the customer's row. */
export function goTo(who: unknown): Answer<null> {
  return asked(startRun(), who, ({ env }, named) => goToCustomer(env, named));
}

/** What a page asked about one customer. */
function asked<T>(run: Run, who: unknown, job: (run: Run, who: Who) => T | Stop): Answer<T> {
  const named = readWho(who);
  const found = isStop(named) ? named : job(run, named);
  return isStop(found) ? { ok: false, problem: stopProblem(found, run.lang) } : { ok: true, value: found };
}
