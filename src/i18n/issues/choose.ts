import type { Lang } from '../../ledger/lang';
import { issuesEn } from './en';
import type { IssueMessages } from './messages';
import { issuesZhHans } from './zh-hans';
import { issuesZhHant } from './zh-hant';

/** What can be wrong in the workbook and how to mend it, in one language: only the page that lists it carries these. */
export function issueMessages(lang: Lang): IssueMessages {
  return ISSUES[lang];
}

const ISSUES: Readonly<Record<Lang, IssueMessages>> = { en: issuesEn, 'zh-Hant': issuesZhHant, 'zh-Hans': issuesZhHans };
