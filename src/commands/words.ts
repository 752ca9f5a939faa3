import type { Words } from '../app/open-ledger';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import { wordFollowUpReason, wordNextAction, wordToGoUp, wordWhy } from '../i18n/reasons/word';
import type { Lang } from '../ledger/lang';

/** The words for what goes into cells. */
export function wordsIn(lang: Lang): Words {
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
