import type { Words } from '../app/open-ledger';
import { messagesFor } from '../i18n/choose';
import { formatDay } from '../i18n/format';
import { wordPlanSummary, wordWhyNow } from '../i18n/plan/word';
import { pitchMessages } from '../i18n/psychology/choose';
import { wordFollowUpReason, wordNextAction, wordNotice, wordStrategy, wordToGoUp, wordWhy } from '../i18n/reasons/word';
import { wordSubject } from '../i18n/review/word';
import type { Lang } from '../ledger/lang';

/** The words for what goes into cells. */
export function wordsIn(lang: Lang): Words {
  const { reasons, plan, review } = messagesFor(lang);
  const day = (each: Parameters<typeof formatDay>[0]): string => formatDay(each, lang);
  return {
    why: (why) => wordWhy(why, reasons, day),
    toGoUp: (step) => wordToGoUp(step, reasons),
    nextAction: (action) => wordNextAction(action, reasons),
    day,
    strategy: (strategy) => wordStrategy(strategy, reasons),
    whyNow: ({ reason }, notes) => wordWhyNow(wordFollowUpReason(reason, reasons, day), notes, plan, day, lang),
    talk: (when, said) => plan.talk(day(when), said),
    notice: (notice) => wordNotice(notice, reasons, day),
    planSummary: (summary) => wordPlanSummary(summary, plan, lang),
    reviewed: (subject) => wordSubject(subject, review, pitchMessages(lang)),
  };
}
