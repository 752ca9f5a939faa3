import type { Answer } from '../app/contract/common';
import type { ExportedRows, ExportPageData } from '../app/contract/export';
import { exportPart } from '../app/export/export-part';
import { openExport } from '../app/export/open-export';
import { readExport } from '../app/export/read-export';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showDialog } from '../google/pages';
import { messagesFor } from '../i18n/choose';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens «Export…». */
export function openExportDialog(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const page = openExport(env);
  if (isStop(page)) {
    say(run, stopProblem(page, lang).text);
    return;
  }
  const data: ExportPageData = { lang, today: isoFromDay(env.host.today()), ...page };
  showDialog('export', messages.titles.export, data, 680, 640);
}

/** Logs what is taken out, then hands it out. */
export function exportRows(input: unknown): Answer<ExportedRows> {
  const run = startRun();
  return answer<ExportedRows>(run, () => {
    const read = readExport(input);
    return isStop(read) ? read : exportPart(run.env, read, (lang) => messagesFor(lang).commands.exported);
  });
}
