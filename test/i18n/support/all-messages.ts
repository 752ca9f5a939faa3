import { briefMessages } from '../../../src/i18n/brief/choose';
import { cardMessages } from '../../../src/i18n/card/choose';
import { messagesFor } from '../../../src/i18n/choose';
import { contactMessages } from '../../../src/i18n/contact/choose';
import { dialogMessages } from '../../../src/i18n/dialogs/choose';
import { eraseMessages } from '../../../src/i18n/erase/choose';
import { exportMessages } from '../../../src/i18n/export/choose';
import { duplicatesMessages } from '../../../src/i18n/duplicates/choose';
import { factMessages } from '../../../src/i18n/facts/choose';
import { importMessages } from '../../../src/i18n/import/choose';
import { issueMessages } from '../../../src/i18n/issues/choose';
import type { Messages } from '../../../src/i18n/messages';
import { problemMessages } from '../../../src/i18n/problems/choose';
import { pitchMessages } from '../../../src/i18n/psychology/choose';
import { signalMessages } from '../../../src/i18n/psychology/signals/choose';
import { thanksMessages } from '../../../src/i18n/thanks/choose';
import type { Lang } from '../../../src/ledger/lang';

/** Words that stand in folders of their own, so that only what needs them carries them: a line a folder. */
const APART = {
  brief: briefMessages,
  card: cardMessages,
  contact: contactMessages,
  dialogs: dialogMessages,
  erase: eraseMessages,
  export: exportMessages,
  duplicates: duplicatesMessages,
  facts: factMessages,
  issues: issueMessages,
  import: importMessages,
  problems: problemMessages,
  psychology: pitchMessages,
  signals: signalMessages,
  thanks: thanksMessages,
} as const satisfies Readonly<Record<string, (lang: Lang) => object>>;

export type AllMessages = Messages & { readonly [Folder in keyof typeof APART]: ReturnType<(typeof APART)[Folder]> };

/** Every word of one language, the script's and the pages'. */
export function allMessages(lang: Lang): AllMessages {
  const apart = Object.fromEntries(Object.entries(APART).map(([folder, choose]) => [folder, choose(lang)]));
  return { ...messagesFor(lang), ...apart } as AllMessages;
}
