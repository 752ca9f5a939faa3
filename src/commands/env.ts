import type { Env, Words } from '../app/open-ledger';
import { createBook } from '../google/book';
import { createHost } from '../google/host';
import { createShape } from '../google/shape';
import { createSheets } from '../google/sheets';
import { formatDay } from '../i18n/format';
import { messagesFor } from '../i18n/choose';
import { wordFollowUpReason, wordNextAction, wordToGoUp, wordWhy } from '../i18n/reasons/word';
import type { Lang } from '../ledger/lang';

/** The host of this run: Apps Script's services behind the ports, and the words for what goes into cells. */
export function createEnv(): Env {
  const sheets = createSheets();
  return { book: createBook(sheets), shape: createShape(sheets), host: createHost(sheets), words: wordsIn };
}

function wordsIn(lang: Lang): Words {
  const reasons = messagesFor(lang).reasons;
  const day = (each: Parameters<typeof formatDay>[0]): string => formatDay(each, lang);
  return {
    why: (why) => wordWhy(why, reasons, day),
    toGoUp: (step) => wordToGoUp(step, reasons),
    nextAction: (action) => wordNextAction(action, reasons),
    day,
    followUp: ({ reason }) => wordFollowUpReason(reason, reasons, day),
  };
}
