import { contact, customerWith, day, type History } from './support';

const notices = (history: History, on = 100) => customerWith(history).decide(on).notices;

test.each<[string, History, readonly object[]]>([
  ['nothing wrong', { facts: { intention: 'strong', need: 'explicit', demand: 'large' }, talks: [99] }, []],
  ['intention but no need', { facts: { intention: 'some', need: 'no' } }, [{ code: 'intentionWithoutNeed', missing: 'need' }]],
  ['intention but no demand', { facts: { intention: 'strong', demand: 'none' } }, [{ code: 'intentionWithoutNeed', missing: 'demand' }]],
  ['no need, but a demand', { facts: { need: 'no', demand: 'small' } }, [{ code: 'demandWithoutNeed' }]],
  ['no intention, but a close date', { facts: { intention: 'none', expectedClose: day(120) } }, [{ code: 'closeWithoutIntention', close: day(120) }]],
  ['a close date today', { facts: { intention: 'strong', expectedClose: day(100) } }, []],
  ['a close date that passed', { facts: { intention: 'strong', expectedClose: day(99) } }, [{ code: 'closePassed', close: day(99) }]],
  ['… settled by a purchase', { facts: { intention: 'strong', expectedClose: day(98) }, purchases: [99] }, []],
  ['… not by an earlier one', { facts: { intention: 'strong', expectedClose: day(98) }, purchases: [97] }, [{ code: 'closePassed', close: day(98) }]],
  ['bad credit', { facts: { credit: 'bad' } }, [{ code: 'creditBad' }]],
  ['known purchases without a date', { customer: { known: { lastContact: null, lastPurchase: null, purchases: 4 } } }, [{ code: 'knownPurchasesUndated', count: 4 }]],
  ['… with a purchase in the log', { customer: { known: { lastContact: null, lastPurchase: null, purchases: 4 } }, purchases: [99] }, []],
  ['known dates in the future', { customer: { known: { lastContact: day(101), lastPurchase: day(102), purchases: null } } },
    [{ code: 'dateInFuture', field: 'knownLastContact', day: day(101) }, { code: 'dateInFuture', field: 'knownLastPurchase', day: day(102) }]],
])('%s', (_, history, expected) => expect(notices(history)).toEqual(expected));

test('a line dated in the future is listed until its day has come', () => {
  const { customer, lines, regrade } = customerWith({});
  expect(customer.manual).toBeNull();
  lines([], [contact(105)]);
  expect(regrade(100)).toMatchObject({ lastTalk: null, notices: [{ code: 'lineInFuture', day: day(105) }] });
  expect(regrade(105)).toMatchObject({ lastTalk: day(105), notices: [] });
});
