import type { PageData } from '../app/contract/common';
import { isoFromDay } from '../domain/day';
import { showSidebar } from '../google/pages';
import { startRun } from './run';

/** Opens the sidebar that explains the grades. */
export function openHelp(): void {
  const { env, lang, messages } = startRun();
  const data: PageData = { lang, today: isoFromDay(env.host.today()) };
  showSidebar('help', messages.titles.help, data);
}
