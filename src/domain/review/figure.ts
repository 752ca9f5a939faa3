import { isoFromDay, type Day } from '../day';
import type { Psychology } from '../card/psychology';

/** What a figure of the monthly review is about. */
export type Subject =
  /** Something that fell short again and again, as it was last put. */
  | { readonly topic: 'shortfall'; readonly text: string }
  /** Buyers of a psychology, and so of its pitch; null = no psychology was chosen. */
  | { readonly topic: 'closeRate'; readonly psychology: Psychology | null }
  /** Customers whom one customer introduced. */
  | { readonly topic: 'referrals'; readonly introducer: string }
  | { readonly topic: 'repeat' };

export type ReviewTopic = Subject['topic'];

/** One figure of one month: `count` out of `of`. */
export interface Figure {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly subject: Subject;
  /** What the subject is told by within its month and topic, whatever it is called today. */
  readonly about: string;
  readonly count: number;
  readonly of: number;
}

/** The month of a day, `yyyy-mm`. */
export function monthOf(day: Day): string {
  let month = months.get(day);
  if (month === undefined) months.set(day, (month = isoFromDay(day).slice(0, 7)));
  return month;
}

/** A log of tens of thousands of lines has a few thousand days. */
const months = new Map<Day, string>();

/** What tells a figure from all others, in every month and language. */
export function figureKey({ month, subject, about }: Figure): string {
  return `${month}|${subject.topic}|${about}`;
}

/** Figures as they are to be read: month by month, topic by topic, the largest first. */
export function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const place = (figure: Figure): number => TOPICS.indexOf(figure.subject.topic);
  return [...figures].sort((a, b) => compare(a.month, b.month) || place(a) - place(b) || b.count - a.count || compare(a.about, b.about));
}

const TOPICS: readonly ReviewTopic[] = ['repeat', 'closeRate', 'referrals', 'shortfall'];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
