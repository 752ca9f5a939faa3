import { at, close, closeAll, hostCalls, must, openSheet } from './support/bundle';
import type { Outcome } from './support/bundle';
import { byName, history, idOf, LATER_DAY, rowsOf, smallLedger } from './support/ledger';

afterAll(closeAll);
jest.setTimeout(120_000);

interface Answer { readonly ok: boolean; readonly problem?: { readonly code: string; readonly text: string; readonly retry: boolean } }

function purchase(customerId: string, lineId: string): Readonly<Record<string, unknown>> {
  return { customerId, day: LATER_DAY, lineId, product: 'tea', quantity: 1, amount: 12 };
}

describe.each([['the same customer', 'Hal', 'Hal'], ['two customers', 'Hal', 'Cy']])('two scripts that record purchases of %s at once', (_, first, second) => {
  it('at every host call: the second is told in one sentence, its entry is kept, and both end up in the log once', () => {
    const saved = smallLedger().graded;
    const calm = openSheet(saved, { today: LATER_DAY });
    const [a, b] = [purchase(idOf(calm, first), 'line-a'), purchase(idOf(calm, second), 'line-b')];
    const calls = hostCalls(must(calm.attempt('recordPurchase', [a])));
    must(calm.attempt('recordPurchase', [b]));
    const oneAfterTheOther = byName(calm);
    close(calm);
    const kept: string[] = [];
    for (let n = 1; n <= calls; n += 1) {
      const sheet = openSheet(saved, { today: LATER_DAY });
      const nested: Outcome[] = [];
      must(sheet.attempt('recordPurchase', [a], at(n, () => { nested.push(sheet.attempt('recordPurchase', [b])); })));
      const answer = nested[0]?.result as Answer;
      if (!answer.ok) {
        expect(answer.problem).toMatchObject({ code: 'busyEntryKept', retry: true });
        kept.push(answer.problem?.text ?? '');
        must(sheet.attempt('recordPurchase', [b]));
      }
      expect(rowsOf(sheet, 'Purchases').map((line) => line['Line ID']).filter((id) => id !== '').sort()).toEqual(['line-a', 'line-b']);
      expect(byName(sheet)).toEqual(oneAfterTheOther);
      close(sheet);
    }
    expect(kept.length).toBeGreaterThan(calls / 2);
    expect(new Set(kept)).toEqual(new Set(['Another regrade is running. Your entry is kept; save again in a moment.']));
  });
});

it('a regrade during a purchase, and a purchase during a regrade, wait for each other too', () => {
  const saved = smallLedger().graded;
  for (const [outer, inner] of [['recordPurchase', 'regradeAll'], ['regradeAll', 'recordPurchase']] as const) {
    const sheet = openSheet(saved, { today: LATER_DAY });
    const args = (name: string): readonly unknown[] => (name === 'recordPurchase' ? [purchase(idOf(sheet, 'Hal'), 'line-a')] : []);
    const nested: Outcome[] = [];
    must(sheet.attempt(outer, args(outer), at(8, () => { nested.push(sheet.attempt(inner, args(inner))); })));
    expect(nested[0]?.result).toMatchObject({ ok: false, problem: { retry: true } });
    must(sheet.attempt(inner, args(inner)));
    expect(rowsOf(sheet, 'Purchases').filter((line) => line['Line ID'] === 'line-a')).toHaveLength(1);
    expect(history(sheet).filter((line) => line.includes('"Purchase"'))).toHaveLength(1);
    close(sheet);
  }
});

it('a line saved again is not written again, however often', () => {
  const sheet = openSheet(smallLedger().graded, { today: LATER_DAY });
  const line = purchase(idOf(sheet, 'Hal'), 'line-a');
  must(sheet.attempt('recordPurchase', [line]));
  const once = byName(sheet);
  for (let time = 0; time < 3; time += 1) {
    expect(must(sheet.attempt('recordPurchase', [line])).result).toMatchObject({ ok: true, value: { repeated: true } });
    expect(byName(sheet)).toEqual(once);
  }
});
