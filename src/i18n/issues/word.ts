import { cellName } from '../../ledger/a1';
import { choiceWords } from '../../ledger/choices';
import { columnOf } from '../../ledger/columns/of-tab';
import type { Issue } from '../../ledger/issue';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { SETTINGS } from '../../ledger/policy-settings';
import { tabName } from '../../ledger/tabs';
import { wordIn } from '../../ledger/words';
import type { IssueFacts, IssueMessages } from './messages';

/** What the sheet itself calls things, where that is known; a user may have renamed a tab or a header. */
export interface SheetNames {
  readonly tab?: (tab: TabKey) => string | null;
  readonly header?: (tab: TabKey, column: ColumnKey) => string | null;
}

/** A line of «Check the ledger»: where, what is wrong, how to mend it. */
export interface WordedIssue {
  readonly sheet: string;
  /** A1 name; the column's name when no cell is meant; '' for a whole tab. */
  readonly cell: string;
  readonly text: string;
  readonly mend: string;
}

/** An issue; what is not known of it may be left out. */
type Known = Pick<Issue, 'code' | 'tab'> & Partial<Issue>;

/** Words an issue in one language; `names` puts in what the user's own sheet calls its tabs and columns. */
export function wordIssue(issue: Known, messages: IssueMessages, lang: Lang, names: SheetNames = {}): WordedIssue {
  const { about = '', given = '', min = null, max = null, choice = null } = issue;
  const tab = names.tab?.(issue.tab) ?? tabName(issue.tab, lang);
  const facts: IssueFacts = {
    tab, given, about, min, max,
    field: fieldOf(issue, lang, names),
    choices: choice === null ? '' : choiceWords(choice, lang).filter((word) => word !== '').join(messages.or),
  };
  const words = messages.codes[issue.code];
  const text = words.text(facts);
  return {
    sheet: tab,
    cell: placeOf(issue, facts.field, messages),
    text: about === '' || about === given || issue.tab === 'policy' ? text : messages.about(about, text),
    mend: words.mend(facts),
  };
}

function fieldOf({ tab, column = null, setting: key = null }: Known, lang: Lang, names: SheetNames): string {
  const setting = key === null ? undefined : SETTINGS.find((each) => each.key === key);
  if (setting !== undefined) return wordIn(setting.label, lang);
  if (column === null) return '';
  // The column belongs to the issue's tab: whoever made the issue has seen to that.
  return names.header?.(tab, column) ?? wordIn(columnOf(tab, column as ColumnKey<typeof tab>).header, lang);
}

function placeOf({ row = null, column = null, position = null }: Known, field: string, messages: IssueMessages): string {
  if (row === null) return column === null ? '' : messages.columnPlace(field);
  return position === null ? String(row) : cellName(row, position);
}
