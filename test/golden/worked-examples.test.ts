import { contact, customerWith, day, gradeOn, purchase, type History } from '../domain/support';

/** The nine worked examples of the policy, §4. Days count from 0; «talk» is a contact in which the customer was reached. */
describe('worked examples', () => {
  const table = (history: History, rows: readonly (readonly [number, string])[]): void => {
    for (const [on, grade] of rows) expect([on, gradeOn(history, on)]).toEqual([on, grade]);
  };

  test('1: from first card to A, kept by talks and another purchase', () => {
    const log: History = { purchases: [30, 130], talks: [60, 100] };
    expect(gradeOn({ facts: { knowledge: 'low' } }, 0)).toBe('E');
    expect(gradeOn({ facts: { knowledge: 'enough', intention: 'some', doubt: 'price' } }, 10)).toBe('D');
    expect(gradeOn({ facts: { knowledge: 'enough', intention: 'strong', issue: 'delivery' } }, 20)).toBe('C');
    expect(gradeOn({ facts: { knowledge: 'enough', intention: 'strong', saidYes: true } }, 25)).toBe('B');
    table({ ...log, facts: { knowledge: 'enough', intention: 'strong', saidYes: true } }, [[30, 'A'], [60, 'A'], [100, 'A'], [130, 'A']]);
  });

  test('2: silence shows A as B, one talk restores it', () => {
    table({ purchases: [1], talks: [80] }, [[1, 'A'], [46, 'A'], [47, 'B'], [79, 'B'], [80, 'A']]);
  });

  test('3: lapse, return by repeat purchases, standing again, lapse again', () => {
    table({ purchases: [1, 200, 260, 300], talks: [230] }, [
      [91, 'B'], [92, 'D'], [199, 'D'], [200, 'C'], [230, 'C'], [260, 'B'], [300, 'A'],
      [345, 'A'], [346, 'B'], [390, 'B'], [391, 'D'],
    ]);
  });

  test('4: standing earned back by kept contact', () => {
    table({ purchases: [1, 200], talks: [240, 270, 290] }, [[240, 'C'], [270, 'C'], [289, 'C'], [290, 'A']]);
    table({ purchases: [1, 200], talks: [250, 290] }, [[250, 'C'], [290, 'C']]);
    table({ purchases: [1, 200], talks: [250, 290, 330, 339] }, [[330, 'C'], [339, 'C']]);
    table({ purchases: [1, 200], talks: [250, 290, 330, 340] }, [[340, 'A']]);
  });

  test('5: intention lost after the return: F + 1', () => {
    table({ purchases: [1, 200], facts: { intention: 'none' } }, [[210, 'E']]);
  });

  test('6: a returned purchase never happened', () => {
    table({ purchases: [1, 200] }, [[204, 'C']]);
    table({ purchases: [1] }, [[205, 'D']]);
  });

  test('7: a manual grade is raised by a purchase and expires without talks', () => {
    const manual = { grade: 'E', reason: 'no budget this year', since: day(100) } as const;
    table({ purchases: [1, 120], manual }, [[119, 'E'], [120, 'D'], [210, 'D'], [211, 'D']]);
    const decisionOn = (on: number) => customerWith({ purchases: [1, 120], manual }).decide(on);
    expect(decisionOn(210).why.code).toBe('manual');
    expect(decisionOn(211).why).toMatchObject({ code: 'manualExpired', given: 'E', computed: { code: 'lapsed', grade: 'D', facts: { rule: 'G3b' } } });
    table({ purchases: [1, 120] }, [[130, 'C']]);
  });

  test('8: two lines of one day are one purchase, two order days two raises', () => {
    table({ purchases: [1, 200, 200] }, [[200, 'C']]);
    table({ purchases: [1, 200, 200, 201] }, [[201, 'B']]);
  });

  test('9: regraded daily, weekly or once: the same last grade', () => {
    const purchases = [1, 200, 260, 300].map((on) => purchase(on));
    const contacts = [contact(230)];
    for (const step of [1, 7, 400]) {
      const customer = customerWith({});
      let seen: string | null = null;
      for (let on = 400 % step; on <= 400; on += step) {
        customer.lines(purchases.filter((line) => line.day <= day(on)), contacts.filter((line) => line.day <= day(on)));
        seen = customer.regrade(on).grade;
      }
      expect([step, seen]).toEqual([step, 'D']);
      expect(customer.regrade(380).grade).toBe('B');
    }
  });
});
