import type { BriefPageData } from '../app/contract/brief';
import { openBrief as briefPage } from '../app/card/open-brief';
import type { Answer } from '../app/contract/common';
import type { Stop } from '../app/stop';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showDialog } from '../google/pages';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens the visit brief of today's plan. */
export function openTodaysBrief(): void {
  const opened = openBrief([]);
  if (!opened.ok) say(startRun(), opened.problem.text);
}

/** Opens the visit brief of some customers; of today's plan when none is named. Phones and addresses are masked. */
export function openBrief(customerIds: unknown): Answer<null> {
  const { env, lang, messages } = startRun();
  const ids = readIds(customerIds);
  const page = isStop(ids) ? ids : briefPage(env, ids, lang);
  if (isStop(page)) return { ok: false, problem: stopProblem(page, lang) };
  const data: BriefPageData = { lang, today: isoFromDay(env.host.today()), ...page };
  showDialog('brief', messages.titles.brief, data, 760, 640);
  return { ok: true, value: null };
}

/** The brief with phones and addresses; logged first. */
export function briefInFull(customerIds: unknown): Answer<BriefPageData> {
  const run = startRun();
  const { env, lang } = run;
  return answer<BriefPageData>(run, () => {
    const ids = readIds(customerIds);
    const page = isStop(ids) ? ids : briefPage(env, ids, lang, env.host.newId());
    return isStop(page) ? page : { lang, today: isoFromDay(env.host.today()), ...page };
  });
}

/** Ids as they come from a page. */
function readIds(input: unknown): readonly string[] | Stop {
  if (!Array.isArray(input)) return { stop: 'badRequest' };
  const ids = (input as readonly unknown[]).map((id) => (typeof id === 'string' ? id.trim() : ''));
  return ids.includes('') ? { stop: 'badRequest' } : ids;
}
