import type { Channel } from '../../app/contract/card';
import type { ContactInput, ContactStart } from '../../app/contract/contact';
import type { FactChange, FactKey, Facts } from '../../app/contract/facts';

/** What stands in the fields, as typed. */
export interface ContactForm {
  readonly channel: Channel | '';
  readonly reached: boolean;
  readonly day: string;
  readonly said: string;
  readonly reaction: string;
  /** What the talk revealed: only facts that somebody touched. */
  readonly facts: Readonly<Partial<Record<TalkFact, string>>>;
  readonly worked: string;
  readonly fellShort: string;
  readonly changeNext: string;
  readonly promised: string;
}

/** The facts a talk most often reveals, in the order of the chips. */
export const TALK_FACTS = [
  'intention', 'doubt', 'issue', 'saidYes', 'expectedClose', 'need', 'knowledge', 'power', 'authority', 'demand',
] as const satisfies readonly FactKey[];
export type TalkFact = (typeof TALK_FACTS)[number];

export const CHANNELS: readonly Channel[] = ['visit', 'call', 'message', 'mail', 'other'];

export type ContactErrors = Partial<Readonly<Record<'day' | 'promised', 'dayMissing' | 'dayInFuture' | 'promisedBefore'>>>;

/** An empty form for a talk of today. */
export function emptyContact(day: string, channel: Channel | ''): ContactForm {
  return { channel, reached: true, day, said: '', reaction: '', facts: {}, worked: '', fellShort: '', changeNext: '', promised: '' };
}

/** What keeps the form from being saved, in the order of the fields. `today` is `yyyy-mm-dd`. */
export function checkContact(form: ContactForm, today: string): ContactErrors {
  return {
    ...(form.day === '' ? { day: 'dayMissing' as const } : form.day > today ? { day: 'dayInFuture' as const } : {}),
    ...(form.promised !== '' && form.day !== '' && form.promised < form.day ? { promised: 'promisedBefore' as const } : {}),
  };
}

/** The talk as the server takes it. Who was not reached said nothing and revealed nothing. */
export function contactInput(form: ContactForm, start: ContactStart, lineId: string): ContactInput {
  const talk = (text: string): string => (form.reached ? text.trim() : '');
  return {
    customerId: start.customer.id, row: start.customer.row, lineId,
    day: form.day, channel: form.channel, reached: form.reached,
    said: form.said.trim(), reaction: talk(form.reaction),
    worked: talk(form.worked), fellShort: talk(form.fellShort), changeNext: form.changeNext.trim(),
    promised: form.promised,
    changes: form.reached ? changesOf(form.facts, start.facts) : [],
  };
}

/** The facts that are to be other than they were. */
export function changesOf(touched: ContactForm['facts'], before: Facts): readonly FactChange[] {
  return TALK_FACTS.flatMap((key): readonly FactChange[] => {
    const to = touched[key]?.trim();
    const from = before[key]?.value ?? '';
    return to === undefined || to === from ? [] : [{ key, from, to }];
  });
}

/** `days` after an ISO day. */
export function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
