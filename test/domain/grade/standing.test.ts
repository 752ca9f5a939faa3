import fc from 'fast-check';
import { frameOf } from '../../../src/domain/decide';
import { canAppend, memoFits, type Memo } from '../../../src/domain/grade/memo';
import { emptyMemo, evolve, fold, type LogLine } from '../../../src/domain/grade/standing';
import { DEFAULT_POLICY } from '../../../src/domain/policy';
import { anyContacts, anyPurchases, known, manual, TODAY } from '../arbitrary';
import { contact, customerWith, day, gradeOn, purchase, type History } from '../support';

function grades(history: History, rows: readonly (readonly [number, string | null])[]): void {
  expect(rows.map(([on]) => [on, gradeOn(history, on)])).toEqual(rows);
}

describe('the thresholds', () => {
  test('close is 45 days: the 46th shows B', () => grades({ purchases: [0] }, [[45, 'A'], [46, 'B']]));
  test('lapse is 90 days: the 91st loses standing', () => grades({ purchases: [0] }, [[90, 'B'], [91, 'D']]));
  test('a talk after 90 days keeps standing, after 91 it comes too late', () => {
    grades({ purchases: [0], talks: [90] }, [[90, 'A']]);
    grades({ purchases: [0], talks: [91] }, [[91, 'D']]);
  });
  test('a purchase after 90 days keeps standing, after 91 it is a raise', () => {
    grades({ purchases: [0, 90] }, [[90, 'A']]);
    grades({ purchases: [0, 91] }, [[91, 'C']]);
  });
  test('standing comes back after 90 days of contact, not after 89', () => {
    grades({ purchases: [0, 200], talks: [245, 289, 290] }, [[289, 'C'], [290, 'A']]);
  });
  test('a gap of 45 days is close contact, one of 46 starts the count anew', () => {
    grades({ purchases: [0, 200], talks: [245, 290] }, [[290, 'A']]);
    grades({ purchases: [0, 200], talks: [246, 290, 335, 336] }, [[290, 'C'], [335, 'C'], [336, 'A']]);
  });
  test('raises reach A and stay there, shown as B while quiet', () => {
    grades({ purchases: [0, 200, 201, 202, 203] }, [[203, 'A'], [248, 'A'], [249, 'B'], [293, 'B'], [294, 'D']]);
  });
});

describe('first purchase', () => {
  const oneUp = { policy: { firstPurchase: 'oneUp' } } as const;
  test('gives A by default, one grade up by setting', () => {
    grades({ purchases: [10] }, [[9, null], [10, 'A']]);
    grades({ purchases: [10], ...oneUp }, [[10, 'C']]);
  });
  test('one up: standing is earned by 90 days of contact', () => {
    grades({ purchases: [10], talks: [50, 90, 99, 100], ...oneUp }, [[99, 'C'], [100, 'A']]);
  });
});

describe('what an adopted list knew', () => {
  const knowing = (contactOn: number | null, purchaseOn: number | null, purchases: number | null = null) => ({
    customer: { known: { lastContact: contactOn === null ? null : day(contactOn), lastPurchase: purchaseOn === null ? null : day(purchaseOn), purchases } },
  });
  test('the known last purchase is an order day', () => grades({ ...knowing(null, 100) }, [[100, 'A'], [146, 'B'], [191, 'D']]));
  test('contact counts as kept up to the known last contact', () => grades({ ...knowing(400, 100) }, [[400, 'A'], [445, 'A'], [446, 'B'], [491, 'D']]));
  test('kept from the last order day before it, known or logged', () => {
    grades({ ...knowing(400, null), purchases: [100] }, [[400, 'A']]);
    // Between the two order days nobody kept contact: the second is a raise.
    grades({ ...knowing(280, null), purchases: [10, 200] }, [[280, 'C']]);
  });
  test('a purchase on the day of the known last contact does not undo what was kept until then', () => {
    grades({ ...knowing(400, 100) }, [[400, 'A']]);
    grades({ ...knowing(400, 100), purchases: [400] }, [[400, 'A']]);
  });
  test('raises are earned back while contact counts as kept', () => {
    grades({ ...knowing(300, null), purchases: [10, 200], talks: [290] }, [[300, 'A']]);
    grades({ ...knowing(289, null), purchases: [10, 200] }, [[289, 'C']]);
  });
  test('after it, gaps are gaps again', () => grades({ ...knowing(400, 100), talks: [491] }, [[490, 'B'], [491, 'D']]));
  test('without any purchase it is only a talk', () => {
    const { grade, lastTalk, stage } = customerWith(knowing(400, null)).decide(450);
    expect([grade, lastTalk, stage]).toEqual([null, day(400), 'unsorted']);
  });
  test('known purchases without a date make a buyer without standing, and the next purchase is not the first', () => {
    const history = knowing(null, null, 3);
    const { grade, why, stage, orderDays } = customerWith(history).decide(50);
    expect([grade, why.code, stage, orderDays]).toEqual(['D', 'undated', 'customer', 0]);
    grades({ ...history, purchases: [60] }, [[60, 'C']]);
  });
  test('known dates after today do not count', () => grades({ ...knowing(null, 100) }, [[99, null], [100, 'A']]));
});

describe('one memo, folded whole, in parts, line by line, in any order', () => {
  const customer = fc.record({ known, manual: fc.option(manual) });
  const policy = fc.constantFrom(DEFAULT_POLICY, { ...DEFAULT_POLICY, firstPurchase: 'oneUp' as const });
  const today = day(TODAY);

  test('the order of rows does not matter', () => {
    fc.assert(fc.property(customer, policy, anyPurchases, anyContacts, fc.infiniteStream(fc.nat()), (who, p, bought, met, random) => {
      const frame = frameOf(who, p);
      const shuffled = <T>(list: readonly T[]) => list.map((item) => ({ item, at: random.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      expect(fold(shuffled(bought), shuffled(met), frame, today)).toEqual(fold(bought, met, frame, today));
    }));
  });

  test('line by line as the days go by = whole', () => {
    let appended = 0;
    fc.assert(fc.property(customer, policy, anyPurchases, anyContacts, (who, p, bought, met) => {
      const frame = frameOf(who, p);
      const lines: readonly LogLine[] = [
        ...bought.map((line) => ({ kind: 'purchase' as const, ...line })),
        ...met.map((line) => ({ kind: 'contact' as const, ...line })),
      ].filter((line) => line.day <= today).sort((a, b) => a.day - b.day);
      let memo: Memo = emptyMemo(frame, day(0));
      lines.forEach((line, index) => {
        if (memoFits(memo, frame, line.day) && canAppend(memo, line.day)) {
          memo = evolve(memo, line, frame);
          appended += 1;
        } else {
          memo = foldLines(lines.slice(0, index + 1), frame, line.day);
        }
        expect(memo).toEqual(foldLines(lines.slice(0, index + 1), frame, line.day));
      });
    }));
    expect(appended).toBeGreaterThan(300);
  });

  test('a line appended today = whole, wherever canAppend allows it', () => {
    fc.assert(fc.property(customer, policy, anyPurchases, anyContacts, anyPurchases, anyContacts, (who, p, bought, met, moreBought, moreMet) => {
      const frame = frameOf(who, p);
      const before = fold(bought, met, frame, today);
      for (const line of moreBought.filter((l) => l.day <= today && canAppend(before, l.day))) {
        expect(evolve(before, { kind: 'purchase', ...line }, frame)).toEqual(fold([...bought, line], met, frame, today));
      }
      for (const line of moreMet.filter((l) => l.day <= today && canAppend(before, l.day))) {
        expect(evolve(before, { kind: 'contact', ...line }, frame)).toEqual(fold(bought, [...met, line], frame, today));
      }
    }));
  });

  test('a memo that fits is what folding anew would give', () => {
    fc.assert(fc.property(customer, policy, anyPurchases, anyContacts, fc.integer({ min: 0, max: 60 }), (who, p, bought, met, later) => {
      const frame = frameOf(who, p);
      const memo = fold(bought, met, frame, today);
      const then = day(TODAY + later);
      // What lies further in the future than the memo's own future day cannot differ.
      if (memoFits(memo, frame, then)) expect(memo).toEqual(fold(bought, met, frame, then));
      else expect(memo.futureDay).not.toBeNull();
    }));
  });

  function foldLines(lines: readonly LogLine[], frame: Memo['frame'], on: Memo['lastTalk'] & number): Memo {
    return fold(
      lines.flatMap((line) => (line.kind === 'purchase' ? [{ day: line.day, amount: line.amount }] : [])),
      lines.flatMap((line) => (line.kind === 'contact' ? [line] : [])),
      frame, on,
    );
  }
});

describe('what a memo knows of its log', () => {
  const frame = frameOf(customerWith({}).customer, DEFAULT_POLICY);
  const base = fold([purchase(1, 10), purchase(5, 2.5)], [contact(3), contact(9, { reached: false })], frame, day(20));

  test('a line added, changed, taken away or moved between the logs changes its checksum', () => {
    const others = [
      fold([purchase(1, 10)], [contact(3), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 10), purchase(5, 2.51)], [contact(3), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 10), purchase(5)], [contact(3), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 2.5), purchase(5, 10)], [contact(3), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 10), purchase(5, 2.5)], [contact(3), contact(9)], frame, day(20)),
      fold([purchase(1, 10), purchase(5, 2.5)], [contact(3, { visit: true }), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 10), purchase(5, 2.5)], [contact(3, { promised: day(8) }), contact(9, { reached: false })], frame, day(20)),
      fold([purchase(1, 10), purchase(5, 2.5)], [contact(4), contact(9, { reached: false })], frame, day(20)),
    ].map((memo) => memo.lineHash);
    expect(others).not.toContain(base.lineHash);
    expect(new Set(others).size).toBe(others.length);
  });

  test('sums are exact in any order', () => {
    const amounts = [0.1, 0.2, 0.3, 1e9, -1e9, 0.7];
    const total = (list: readonly number[]) => fold(list.map((amount) => purchase(1, amount)), [], frame, day(2)).totalThousandths;
    expect(total(amounts)).toBe(1300);
    expect(total([...amounts].reverse())).toBe(1300);
  });

  test('it does not fit when known dates, manual grade or policy changed, nor on an earlier day', () => {
    expect(memoFits(base, frame, day(20))).toBe(true);
    expect(memoFits(base, frame, day(900))).toBe(true);
    for (const change of [{ knownContact: day(2) }, { knownPurchase: day(2) }, { knownBuyer: true }, { manualSince: day(2) }, { closeDays: 44 }, { lapseDays: 89 }, { returnDays: 89 }, { firstPurchase: 'oneUp' as const }]) {
      expect([change, memoFits(base, { ...frame, ...change }, day(20))]).toEqual([change, false]);
    }
    expect(memoFits(base, frame, day(8))).toBe(false);
    expect(memoFits(base, frame, day(4))).toBe(false);
  });

  test('it stops fitting on the first day that was in the future', () => {
    const ahead = fold([purchase(1), purchase(30)], [contact(25)], frame, day(20));
    expect(ahead.futureDay).toBe(day(25));
    expect([memoFits(ahead, frame, day(24)), memoFits(ahead, frame, day(25))]).toEqual([true, false]);
    expect([ahead.orderDays, ahead.lastTalk, ahead.purchaseLines]).toEqual([1, day(1), 2]);
  });

  test('lines dated before the last talk must be folded anew, tries before it too', () => {
    expect([canAppend(base, day(4)), canAppend(base, day(5)), canAppend(base, day(7))]).toEqual([false, true, true]);
  });

  test('hundreds of tries are counted without being kept one by one', () => {
    const tries = Array.from({ length: 200 }, (_, index) => contact(10 + index, { reached: false }));
    const memo = fold([], tries, frame, day(300));
    expect([memo.tries.length, memo.earlierTries + memo.tries.length]).toEqual([30, 200]);
    expect([canAppend(memo, day(100)), canAppend(memo, day(180))]).toEqual([false, true]);
  });
});
