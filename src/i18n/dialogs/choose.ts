import type { Lang } from '../../ledger/lang';
import { dialogsEn } from './en';
import type { DialogMessages } from './messages';
import { dialogsZhHans } from './zh-hans';
import { dialogsZhHant } from './zh-hant';

/** The words of the pages in one language; a page carries these and no other messages. */
export function dialogMessages(lang: Lang): DialogMessages {
  return DIALOGS[lang];
}

const DIALOGS: Readonly<Record<Lang, DialogMessages>> = { en: dialogsEn, 'zh-Hant': dialogsZhHant, 'zh-Hans': dialogsZhHans };
