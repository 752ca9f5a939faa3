import fc from 'fast-check';
import { isoFromDay } from '../../../src/domain/day';
import { decide, frameOf } from '../../../src/domain/decide';
import { fold } from '../../../src/domain/grade/standing';
import type { Notice } from '../../../src/domain/notice';
import { DEFAULT_POLICY } from '../../../src/domain/policy';
import { en } from '../../../src/i18n/reasons/en';
import { zhHans } from '../../../src/i18n/reasons/zh-hans';
import { zhHant } from '../../../src/i18n/reasons/zh-hant';
import { wordFollowUpReason, wordNextAction, wordNotice, wordStrategy, wordToGoUp, wordWhy } from '../../../src/i18n/reasons/word';
import { anyContacts, anyCustomer, anyPurchases, TODAY } from '../../domain/arbitrary';
import { customerWith, day, type History } from '../../domain/support';

const languages = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
const strong = { intention: 'strong', knowledge: 'enough' } as const;

function said(history: History, on: number, messages = en): string {
  const { why, toGoUp } = customerWith(history).decide(on);
  return `${wordWhy(why, messages, isoFromDay)} ${wordToGoUp(toGoUp, messages)}`.trim();
}

describe('what the seller reads', () => {
  test.each<[History, number, string]>([
    [{}, 0, 'Not graded: nothing known yet of intention and product knowledge. To reach E: visit or call and find out whether they want to buy.'],
    [{ facts: { ...strong, issue: 'delivery date', saidYes: true } }, 0, 'C: strong intention; open: delivery date. To reach B: settle «delivery date».'],
    [{ facts: { ...strong, issue: 'delivery date' } }, 0, 'C: strong intention; open: delivery date. To reach A: a purchase. Until then: settle «delivery date».'],
    [{ facts: { intention: 'strong' } }, 0, 'C: strong intention; no yes and no close date near (product knowledge not recorded, taken as enough). To reach B: get a yes, or a close date within 30 days.'],
    [{ purchases: [1] }, 20, 'A: last bought 2024-01-02 and in close contact, last talk 2024-01-02.'],
    [{ purchases: [1] }, 50, 'B: last bought 2024-01-02, but quiet since 2024-01-02; one talk restores A. To reach A: talk to them once.'],
    [{ purchases: [1] }, 100, 'D: last bought 2024-01-02, contact lapsed after 2024-01-02; has bought; what they need now is not known. To reach C: ask what they need now and win a strong intention.'],
    [{ purchases: [1, 200] }, 200, 'C: has bought; what they need now is not known (D), raised one grade for the purchase of 2024-07-19. To reach B: ask what they need now and win a strong intention.'],
    [{ manual: { grade: 'E', reason: 'no budget', since: day(10) } }, 20, 'E: set to E by hand on 2024-01-11 – no budget. Computed: Not graded: nothing known yet of intention and product knowledge. To reach A: a purchase.'],
  ])('%# in English', (history, on, text) => expect(said(history, on)).toBe(text));

  test('in Chinese', () => {
    expect(said({ facts: { ...strong, issue: '交期', saidYes: true } }, 0, zhHant)).toBe('C：購買意向強烈；未解決：交期。 升到 B：解決「交期」。');
    expect(said({ facts: { ...strong, issue: '交期', saidYes: true } }, 0, zhHans)).toBe('C：购买意向强烈；未解决：交期。 升到 B：解决“交期”。');
  });

  test('a long note on several lines is cut to one short line, never through the middle of a letter', () => {
    const text = said({ facts: { ...strong, doubt: `${'𠮷'.repeat(100)}\n\nmore` } }, 0);
    expect(text).toContain(`doubt: ${'𠮷'.repeat(59)}….`);
    expect(said({ facts: { ...strong, doubt: ' too\n  dear ' } }, 0)).toContain('doubt: too dear.');
  });
});

describe.each(Object.entries(languages))('%s', (_, messages) => {
  test('every reason of every customer is one finished line', () => {
    fc.assert(fc.property(anyCustomer, anyPurchases, anyContacts, (customer, bought, met) => {
      const today = day(TODAY);
      const decision = decide(customer, fold(bought, met, frameOf(customer, DEFAULT_POLICY), today), today, DEFAULT_POLICY);
      const lines = [
        wordWhy(decision.why, messages, isoFromDay),
        wordFollowUpReason(decision.followUp.reason, messages, isoFromDay),
        ...(decision.toGoUp === null ? [] : [wordToGoUp(decision.toGoUp, messages)]),
        ...decision.notices.map((notice) => wordNotice(notice, messages, isoFromDay)),
      ];
      for (const line of lines) {
        expect(line).toMatch(/^\S.*[.。)\uff09]$/u);
        expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}|^[=+@-]|\b4\d{4}\b/);
      }
      expect(wordWhy(decision.why, messages, isoFromDay).startsWith(decision.grade ?? messages.notGraded)).toBe(true);
    }), { numRuns: 300 });
  });

  test('no dates, no reason: nothing to go up to and nothing to do are blank', () => {
    expect([wordToGoUp(null, messages), wordNextAction(null, messages)]).toEqual(['', '']);
  });

  test('every notice, action and strategy has its own words', () => {
    const notices: readonly Notice[] = [
      { code: 'knownPurchasesUndated', count: 2 }, { code: 'dateInFuture', field: 'enteredOn', day: day(1) }, { code: 'lineInFuture', day: day(1) },
      { code: 'manualWithoutReason', given: 'C' }, { code: 'manualExpired', given: 'C', since: day(1) },
      { code: 'intentionWithoutNeed', missing: 'need' }, { code: 'intentionWithoutNeed', missing: 'demand' }, { code: 'demandWithoutNeed' },
      { code: 'closeWithoutIntention', close: day(1) }, { code: 'closePassed', close: day(1) }, { code: 'promiseBroken', promised: day(1) }, { code: 'creditBad' },
    ];
    const actions = ['keepClose', 'close', 'settleIssue', 'answerDoubt', 'winBack', 'returning', 'visit', 'investigate', 'inform'] as const;
    const strategies = ['keepClose', 'close', 'settle', 'answer', 'teach', 'watch', 'findOut'] as const;
    for (const words of [
      notices.map((notice) => wordNotice(notice, messages, isoFromDay)),
      actions.map((action) => wordNextAction(action, messages)),
      strategies.map((strategy) => wordStrategy(strategy, messages)),
    ]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words).not.toContain('');
    }
  });
});

test('the Chinese texts keep to their own script', () => {
  const textsOf = (messages: typeof en): string => JSON.stringify(messages, (__, value: unknown) => (typeof value === 'function' ? String(value) : value));
  expect(textsOf(zhHans)).not.toMatch(/[購買聯繫級請問還給說對產質應處]/u);
  expect(textsOf(zhHant)).not.toMatch(/[购买联级请问还给说对产质应处]/u);
});
