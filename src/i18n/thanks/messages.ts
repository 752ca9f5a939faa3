/** What stands around the draft of thanks, in the seller's language. */
export interface ThanksMessages {
  readonly title: (name: string) => string;
  readonly hint: string;
  readonly language: string;
  readonly own: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser lets no page use the clipboard. */
  readonly copyByHand: (key: string) => string;
  readonly mail: string;
  readonly mailTooLong: string;
  readonly asWritten: string;
  /** The draft itself, in the customer's language. */
  readonly draft: ThanksDraftWords;
}

/**
 * A message from one person to another (「被尊重,被重視」): thanks, what changes for them, and from an A a referral.
 * Nothing in it that the seller cannot keep, and no letter: a customer is not told a grade.
 */
export interface ThanksDraftWords {
  readonly subject: string;
  readonly greeting: (name: string) => string;
  /** When neither the name nor the company is known. */
  readonly greetingNobody: string;
  readonly raised: string;
  readonly raisedBuying: (product: string) => string;
  readonly raisedChange: string;
  readonly toA: string;
  readonly toABuying: (product: string) => string;
  readonly toAChange: string;
  readonly referral: string;
  readonly close: string;
}
