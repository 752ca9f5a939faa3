/** The morning digest: a mail to the seller. Days come worded; names come masked or whole. */
export interface DigestMessages {
  readonly subject: (day: string, today: number, overdue: number) => string;
  readonly greeting: (day: string) => string;
  readonly today: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly falls: string;
  /** One who falls to B unless somebody talks to him: in so many days, on that day. */
  readonly fall: (customer: string, days: number, day: string) => string;
  readonly more: (count: number) => string;
  readonly nobody: string;
  readonly doesNotFit: (total: number, capacity: number) => string;
  /** Why this mail came, and how to stop it. */
  readonly footer: string;
}
