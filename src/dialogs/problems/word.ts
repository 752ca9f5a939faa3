import type { LedgerProblem } from '../../app/contract/problems';
import { formatDay } from '../../i18n/format';
import { issueMessages } from '../../i18n/issues/choose';
import { wordIssue } from '../../i18n/issues/word';
import { problemMessages } from '../../i18n/problems/choose';
import { reasonMessages } from '../../i18n/reasons/choose';
import { wordNotice } from '../../i18n/reasons/word';
import type { Lang } from '../../ledger/lang';

/** A line of the list: what is wrong, and how to mend it ('' where the sentence says it). */
export interface WordedProblem {
  /** Tab and cell. */
  readonly place: string;
  readonly text: string;
  readonly mend: string;
}

/** Words one line. */
export function wordProblem(problem: LedgerProblem, lang: Lang): WordedProblem {
  const words = problemMessages(lang);
  const place = problem.cell === '' ? problem.sheet : `${problem.sheet} ${problem.cell}`;
  const about = (name: string, text: string): string => (name === '' ? text : words.about(name, text));
  switch (problem.kind) {
    case 'issue': {
      const { text, mend } = wordIssue(problem.issue, issueMessages(lang), lang, { tab: () => problem.sheet });
      return { place, text, mend };
    }
    case 'merged': return { place, text: words.merged.text(problem.cell), mend: words.merged.mend };
    case 'notice': return { place, text: about(problem.name, wordNotice(problem.notice, reasonMessages(lang), (day) => formatDay(day, lang))), mend: mendOf(problem.notice.code, words.notices) };
    case 'stale': return { place, text: about(problem.name, words.stale.text[problem.group](formatDay(problem.asOf, lang))), mend: words.stale.mend };
    case 'forbidden': return { place, text: about(problem.name, words.forbidden.text[problem.what](problem.column)), mend: words.forbidden.mend[problem.what] };
    case 'forbiddenColumn': return { place, text: words.forbiddenColumn.text[problem.what](problem.column, problem.filled), mend: words.forbiddenColumn.mend };
    case 'seldom': return { place, text: words.seldom.text(problem.column, problem.filled, problem.of), mend: words.seldom.mend };
  }
}

function mendOf(code: string, mends: Readonly<Partial<Record<string, string>>>): string {
  return mends[code] ?? '';
}
