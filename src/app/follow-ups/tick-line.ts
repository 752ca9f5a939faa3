import { dayFromIso, isoFromDay, type Day } from '../../domain/day';
import type { ChoiceValue } from '../../ledger/choices';
import type { ContactLine } from '../../ledger/contact-row';

export type Outcome = ChoiceValue<'outcome'>;

/** The contact that a tick in the plan stands for. */
export interface TickedContact {
  readonly day: Day;
  readonly customerId: string;
  readonly outcome: Outcome;
}

/** The id of its line in the contact log: day, customer and outcome, so that one tick is logged once, whoever finds it. */
export function tickLineId({ day, customerId, outcome }: TickedContact): string {
  return `tick:${isoFromDay(day)}:${customerId}:${outcome}`;
}

/** What a line id says, null when it is none of a tick. */
export function readTickLineId(lineId: string): TickedContact | null {
  const match = /^tick:(\d{4}-\d\d-\d\d):(.+):(talked|visited|notReached)$/.exec(lineId);
  const day = match === null ? null : dayFromIso(match[1] ?? '');
  return match === null || day === null ? null : { day, customerId: match[2] ?? '', outcome: match[3] as Outcome };
}

/** The line of the contact log. A tick says who and when, and whether somebody was there; what was said can be added by hand. */
export function tickedLine(contact: TickedContact, customer: string): ContactLine {
  return {
    lineId: tickLineId(contact), customerId: contact.customerId, customer, day: contact.day,
    channel: contact.outcome === 'visited' ? 'visit' : null, reached: contact.outcome !== 'notReached', promised: null, status: 'ok',
    said: '', reaction: '', worked: '', fellShort: '', changeNext: '',
  };
}
