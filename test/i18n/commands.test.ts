import { describe, expect, test } from '@jest/globals';
import { messagesFor } from '../../src/i18n/choose';

const en = messagesFor('en').commands;
const hant = messagesFor('zh-Hant').commands;
const hans = messagesFor('zh-Hans').commands;

describe('closing sentences count what happened and leave out what did not', () => {
  test.each([
    [en.done.regraded(2357, 12, 3, 0, 1), 'Regraded 2,357: 12 up, 3 down, 1 problem — see Check the ledger.'],
    [en.done.regraded(60, 0, 0, 60, 0), 'Regraded 60: 60 graded for the first time.'],
    [en.done.regraded(5, 0, 0, 0, 0), 'Regraded 5: no grade moved.'],
    [en.done.regradeUnchanged(991, 0), 'Regraded 991: every grade stays as it is.'],
    [en.done.regradeUnchanged(991, 2), 'Regraded 991: every grade stays as it is, 2 problems — see Check the ledger.'],
    [hant.done.regraded(2357, 12, 3, 0, 1), '已重新評定 2,357 位客戶：12 位升級，3 位降級，1 個問題，請看「檢查分級簿」。'],
    [hans.done.regraded(2357, 12, 3, 0, 1), '已重新评定 2,357 位客户：12 位升级，3 位降级，1 个问题，请看“检查分级簿”。'],
    [hant.done.regradeUnchanged(991, 0), '已重新評定 991 位客戶：級別都沒有變動。'],
    [en.done.checkedProblems(1, 1), '1 customer checked: 1 problem to look at.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('a purchase is closed with what it did', () => {
  test.each([
    ['a grade up', en.done.purchaseSaved('王小明', 'C', 'B', '3 Jun 2026'), 'Purchase saved. 王小明: C → B. Next follow-up: 3 Jun 2026.'],
    ['A stays A', en.done.purchaseSaved('Anna', 'A', 'A', '3 Jun 2026'), 'Purchase saved. Anna stays A. Next follow-up: 3 Jun 2026.'],
    ['the first purchase', hant.done.purchaseSaved('王小明', '', 'A', '2026/6/3'), '購買已記下。王小明：未分級 → A。下次跟進：2026/6/3。'],
    ['no follow-up wanted', hans.done.purchaseSaved('王小明', 'C', 'B', ''), '购买已记下。王小明：C → B。'],
    ['an edit by hand', en.done.editRegraded('Anna', 'D', 'C'), 'Anna: D → C.'],
    ['an edit that clears everything', hant.done.editRegraded('王小明', '', ''), '王小明 還未分級。'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
