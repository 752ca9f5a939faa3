import { describe, expect, test } from '@jest/globals';
import { changesOf, checkContact, contactInput, dayAfter, emptyContact, type ContactForm } from '../../src/dialogs/contact/form';
import { START } from './support/contact-samples';

const TODAY = '2026-05-20';
const empty = emptyContact(TODAY, '');

describe('what keeps a contact from being saved', () => {
  test.each<[string, Partial<ContactForm>, object]>([
    ['nothing, not even in an empty form', {}, {}],
    ['no day', { day: '' }, { day: 'dayMissing' }],
    ['yesterday is fine', { day: '2026-05-19' }, {}],
    ['tomorrow', { day: '2026-05-21' }, { day: 'dayInFuture' }],
    ['a promise for the same day is fine', { promised: TODAY }, {}],
    ['a promise before the contact', { promised: '2026-05-19' }, { promised: 'promisedBefore' }],
    ['a promise of a talk that is logged late', { day: '2026-05-10', promised: '2026-05-15' }, {}],
    ['a promise without a day is told by the day', { day: '', promised: TODAY }, { day: 'dayMissing' }],
  ])('%s', (_, change, errors) => {
    expect(checkContact({ ...empty, ...change }, TODAY)).toEqual(errors);
  });
});

describe('the facts that were changed', () => {
  test.each<[string, ContactForm['facts'], readonly object[]]>([
    ['nothing touched', {}, []],
    ['opened and left as it was', { intention: 'some', doubt: ' Is it louder than the old one? ' }, []],
    ['a choice', { intention: 'strong' }, [{ key: 'intention', from: 'some', to: 'strong' }]],
    ['a doubt that is answered', { doubt: '' }, [{ key: 'doubt', from: 'Is it louder than the old one?', to: '' }]],
    ['a new issue', { issue: ' delivery ' }, [{ key: 'issue', from: '', to: 'delivery' }]],
    ['several, in the order of the chips', { demand: 'large', intention: 'strong' }, [{ key: 'intention', from: 'some', to: 'strong' }, { key: 'demand', from: '250', to: 'large' }]],
  ])('%s', (_, touched, changes) => {
    expect(changesOf(touched, START.facts)).toEqual(changes);
  });
});

describe('the contact as the server takes it', () => {
  const told: ContactForm = {
    ...empty, channel: 'visit', said: ' the offer ', reaction: ' nodded ', facts: { intention: 'strong' }, worked: ' figures ', fellShort: ' late ', changeNext: ' be early ', promised: '2026-05-27',
  };

  test('texts trimmed, the row as a hint, only what changed', () => {
    expect(contactInput(told, START, 'line-1')).toEqual({
      customerId: 'C-000012', row: 5, lineId: 'line-1', day: TODAY, channel: 'visit', reached: true, said: 'the offer', reaction: 'nodded',
      worked: 'figures', fellShort: 'late', changeNext: 'be early', promised: '2026-05-27', changes: [{ key: 'intention', from: 'some', to: 'strong' }],
    });
  });

  test('who was not reached said, took and revealed nothing; the note, the promise and the next try stay', () => {
    expect(contactInput({ ...told, reached: false }, START, 'line-1')).toMatchObject({
      reached: false, said: 'the offer', reaction: '', worked: '', fellShort: '', changeNext: 'be early', promised: '2026-05-27', changes: [],
    });
  });
});

test.each([['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-05-20', 7, '2026-05-27']])('%s and %i days is %s', (day, days, then) => {
  expect(dayAfter(day, days)).toBe(then);
});
