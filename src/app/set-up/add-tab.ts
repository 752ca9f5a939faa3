import type { TabKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { readMarks } from '../workbook/marks';
import type { Env } from '../open-ledger';
import type { SetUpWords } from './apply';
import { applySetUp } from './apply';
import { planSetUp } from './plan';
import { seenSheets } from './set-up';

/** Makes one tab of a ledger that has lost it, or never had it, as set-up would; the others stay as they are. */
export function addTab(env: Env, tab: TabKey, lang: Lang, words: SetUpWords): void {
  const marks = readMarks(env.book.tags());
  const sheets = seenSheets(env, marks);
  const plans = planSetUp(marks, sheets, env.shape.activeSheet().id, null, tab).filter((plan) => plan.tab === tab);
  applySetUp(env, plans, sheets, lang, words);
}
