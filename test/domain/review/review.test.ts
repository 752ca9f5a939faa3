import fc from 'fast-check';
import { dayFromIso, type Day } from '../../../src/domain/day';
import type { Psychology } from '../../../src/domain/card/psychology';
import { closeRateFigures } from '../../../src/domain/review/close-rate';
import { figureKey, inOrder, type Figure } from '../../../src/domain/review/figure';
import type { ReviewedCustomer } from '../../../src/domain/review/history';
import { referralFigures } from '../../../src/domain/review/referrals';
import { repeatFigures } from '../../../src/domain/review/repeats';
import { review } from '../../../src/domain/review/review';
import { shortfallFigures, type ReviewedTalk } from '../../../src/domain/review/shortfalls';

const on = (iso: string): Day => {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(iso);
  return day;
};
const NOBODY: ReviewedCustomer = { psychology: [], enteredOn: null, introducer: null, boughtBefore: false, orderDays: [], knownLastPurchase: null, talkDays: [] };
const customer = (known: Partial<Omit<ReviewedCustomer, 'orderDays' | 'talkDays' | 'enteredOn' | 'knownLastPurchase'>> & { bought?: string[]; talked?: string[]; entered?: string; knew?: string }): ReviewedCustomer => {
  const { bought = [], talked = [], entered, knew, ...rest } = known;
  return { ...NOBODY, ...rest, orderDays: bought.map(on), talkDays: talked.map(on), enteredOn: entered === undefined ? null : on(entered), knownLastPurchase: knew === undefined ? null : on(knew) };
};
/** As in the tab: month, about, count of base. */
const lines = (figures: readonly Figure[]): string[] => inOrder(figures).map(({ month, about, count, of }) => `${month} ${about === '' ? '-' : about}: ${count} of ${of}`);

describe('repeat purchases: 小櫻 against 小楊', () => {
  test('小櫻 sells to somebody new every time, 小楊 to those who know him', () => {
    const sakura = ['2026-03-02', '2026-03-09', '2026-03-20', '2026-03-31'].map((day) => customer({ bought: [day] }));
    const young = [customer({ bought: ['2026-01-05', '2026-03-02'] }), customer({ bought: ['2026-02-10', '2026-03-15'] }), customer({ bought: ['2026-03-01', '2026-03-25'] }), customer({ bought: ['2026-03-20'] })];
    expect(lines(repeatFigures(sakura))).toEqual(['2026-03 -: 0 of 4']);
    expect(lines(repeatFigures(young))).toEqual(['2026-01 -: 0 of 1', '2026-02 -: 0 of 1', '2026-03 -: 3 of 4']);
  });

  test.each<[string, ReviewedCustomer, string[]]>([
    ['two lines of one day are one purchase', customer({ bought: ['2026-03-02', '2026-03-02'] }), ['2026-03 -: 0 of 1']],
    ['the day after is another', customer({ bought: ['2026-03-02', '2026-03-03'] }), ['2026-03 -: 1 of 1']],
    ['the first of a month after the last of the one before', customer({ bought: ['2026-02-28', '2026-03-01'] }), ['2026-02 -: 0 of 1', '2026-03 -: 1 of 1']],
    ['the order of lines says nothing', customer({ bought: ['2026-04-01', '2026-03-01'] }), ['2026-03 -: 0 of 1', '2026-04 -: 1 of 1']],
    ['an adopted list knew of a purchase on an earlier day', customer({ knew: '2025-12-24', bought: ['2026-03-01'] }), ['2026-03 -: 1 of 1']],
    ['or on that very day: it is the same one', customer({ knew: '2026-03-01', bought: ['2026-03-01'] }), ['2026-03 -: 0 of 1']],
    ['or of purchases without a day', customer({ boughtBefore: true, bought: ['2026-03-01'] }), ['2026-03 -: 1 of 1']],
    ['who bought nothing is no buyer', customer({ talked: ['2026-03-01'], knew: '2026-03-01' }), []],
  ])('%s', (_, one, expected) => {
    expect(lines(repeatFigures([one]))).toEqual(expected);
  });
});

describe('close rate by psychology', () => {
  const brand: readonly Psychology[] = ['brand'];
  test('a month by hand: five talked to, two of three pragmatic ones bought, the brand buyer did not', () => {
    expect(lines(closeRateFigures([
      customer({ psychology: ['pragmatic'], talked: ['2026-03-02'], bought: ['2026-03-02'] }),
      customer({ psychology: ['pragmatic'], talked: ['2026-03-02', '2026-03-20'], bought: ['2026-04-10'] }),
      customer({ psychology: ['pragmatic', 'brand'], talked: ['2026-03-10'] }),
      customer({ psychology: brand, talked: ['2026-03-11'] }),
      customer({ talked: ['2026-03-12'], bought: ['2026-03-13'] }),
      customer({ psychology: brand, talked: ['2026-03-12'], bought: ['2026-01-13'] }),
      customer({ psychology: brand, bought: ['2026-03-13'] }),
    ]))).toEqual(['2026-03 pragmatic: 2 of 3', '2026-03 -: 1 of 1', '2026-03 brand: 0 of 2']);
  });

  test.each<[string, ReviewedCustomer, string[]]>([
    ['on the day of the talk', customer({ talked: ['2026-03-02'], bought: ['2026-03-02'] }), ['2026-03 -: 1 of 1']],
    ['30 days after it', customer({ talked: ['2026-03-02'], bought: ['2026-04-01'] }), ['2026-03 -: 1 of 1']],
    ['31 days after it', customer({ talked: ['2026-03-02'], bought: ['2026-04-02'] }), ['2026-03 -: 0 of 1']],
    ['the last talk of the month counts', customer({ talked: ['2026-03-31', '2026-03-02'], bought: ['2026-04-30'] }), ['2026-03 -: 1 of 1']],
    ['a talk after the purchase is none of a prospect', customer({ talked: ['2026-03-02', '2026-03-20'], bought: ['2026-03-05'] }), ['2026-03 -: 1 of 1']],
    ['nor is one of the months after', customer({ talked: ['2026-03-02', '2026-04-20'], bought: ['2026-03-05'] }), ['2026-03 -: 1 of 1']],
    ['a purchase counts for every month whose talk lies within the days before', customer({ talked: ['2026-02-25', '2026-03-02'], bought: ['2026-03-05'] }), ['2026-02 -: 1 of 1', '2026-03 -: 1 of 1']],
    ['who bought before the logs began is no prospect', customer({ boughtBefore: true, talked: ['2026-03-02'] }), []],
    ['nor who was known to have bought', customer({ knew: '2026-03-01', talked: ['2026-03-02'] }), []],
  ])('%s', (_, one, expected) => {
    expect(lines(closeRateFigures([one]))).toEqual(expected);
  });
});

describe('referrals', () => {
  const wang = { key: 'C-000001', name: '王小明' };
  test('by who introduced, in the month in which the introduced were entered', () => {
    expect(lines(referralFigures([
      customer({ entered: '2026-03-01', introducer: wang }), customer({ entered: '2026-03-31', introducer: wang }), customer({ entered: '2026-04-01', introducer: wang }),
      customer({ entered: '2026-03-10', introducer: { key: ':陈', name: '陳' } }), customer({ entered: '2026-03-10' }), customer({ introducer: wang }),
    ]))).toEqual(['2026-03 C-000001: 2 of 4', '2026-03 :陈: 1 of 4', '2026-04 C-000001: 1 of 1']);
  });
});

describe('shortfalls that keep coming back', () => {
  const talk = (iso: string, ...texts: string[]): ReviewedTalk => ({ day: on(iso), shortfalls: texts.map((text) => ({ key: text.toLowerCase(), text })) });

  test('once is an accident, twice is a habit: from the month of the second time on, in every month in which it is said', () => {
    expect(lines(shortfallFigures([
      talk('2026-01-10', 'too fast'), talk('2026-01-11', 'no price list'), talk('2026-02-01', 'Too fast'), talk('2026-02-02'), talk('2026-04-01', 'too fast'), talk('2026-04-02', 'Too fast', 'too fast'),
    ]))).toEqual(['2026-02 too fast: 1 of 2', '2026-04 too fast: 2 of 2']);
  });

  test('twice in one month shows in that month', () => {
    expect(lines(shortfallFigures([talk('2026-01-10', 'late'), talk('2026-01-31', 'late')]))).toEqual(['2026-01 late: 2 of 2']);
  });

  test('twice in one talk is once', () => {
    expect(shortfallFigures([talk('2026-01-10', 'late', 'Late')])).toEqual([]);
  });

  test('it is worded as it was last, by day; of one day by the later line', () => {
    const worded = (...talks: ReviewedTalk[]): unknown => shortfallFigures(talks)[0]?.subject;
    expect(worded(talk('2026-01-12', 'LATE'), talk('2026-01-10', 'late'))).toEqual({ topic: 'shortfall', text: 'LATE' });
    expect(worded(talk('2026-01-10', 'late'), talk('2026-01-10', 'Late'))).toEqual({ topic: 'shortfall', text: 'Late' });
  });
});

describe('properties', () => {
  const day = fc.integer({ min: on('2026-01-20'), max: on('2026-04-10') }).map((value) => value as Day);
  const customers = fc.array(fc.record({
    psychology: fc.uniqueArray(fc.constantFrom<Psychology>('pragmatic', 'brand', 'novelty'), { maxLength: 2 }),
    enteredOn: fc.option(day), introducer: fc.option(fc.constantFrom({ key: 'C-1', name: 'A' }, { key: ':b', name: 'B' })),
    boughtBefore: fc.boolean(), orderDays: fc.array(day, { maxLength: 4 }), knownLastPurchase: fc.option(day), talkDays: fc.array(day, { maxLength: 4 }),
  }), { maxLength: 8 });
  const talks = fc.array(fc.record({ day, shortfalls: fc.array(fc.constantFrom('a', 'b', 'c').map((text) => ({ key: text, text })), { maxLength: 3 }) }), { maxLength: 8 });

  test('a count is never more than its base, no figure stands twice, and the order of rows changes nothing', () => {
    fc.assert(fc.property(customers, talks, (people, said) => {
      const figures = review(people, said);
      for (const { count, of } of figures) {
        expect(count).toBeLessThanOrEqual(of);
        expect(of).toBeGreaterThan(0);
      }
      expect(new Set(figures.map(figureKey)).size).toBe(figures.length);
      expect(review([...people].reverse(), [...said].reverse())).toEqual(figures);
    }));
  });

  test('a month that is over by more than the days to a close never changes because of what comes later', () => {
    fc.assert(fc.property(customers, talks, (people, said) => {
      const until = on('2026-03-05');
      const early = (days: readonly Day[]): readonly Day[] => days.filter((each) => each <= until);
      const then = people.map((one) => ({ ...one, orderDays: early(one.orderDays), talkDays: early(one.talkDays), enteredOn: one.enteredOn !== null && one.enteredOn <= until ? one.enteredOn : null }));
      const january = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ month }) => month === '2026-01');
      expect(january(review(then, said.filter((talk) => talk.day <= until)))).toEqual(january(review(people, said)));
    }));
  });
});
