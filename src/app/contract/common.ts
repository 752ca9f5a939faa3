/**
 * What crosses `google.script.run` between the dialogs and the server: plain JSON only, days as
 * `yyyy-mm-dd`, sentences already worded in the user's language. The server validates every argument on arrival.
 * Here is what several pages share.
 */

/** A customer as a picker may show it: no more of the phone than its last three digits. */
export interface CustomerHit {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly phoneTail: string;
  /** The letter, or '' when not graded. */
  readonly grade: string;
  /** Where the row was when it was read: a hint, checked against the id before use. */
  readonly row: number;
}

/** Handed to a page with its first paint. */
export interface PageData {
  readonly lang: 'en' | 'zh-Hant' | 'zh-Hans';
  /** `yyyy-mm-dd` in the sheet's time zone. */
  readonly today: string;
}

/** A grade before and after, worded. */
export interface GradeMove {
  readonly from: string;
  readonly to: string;
  readonly move: 'up' | 'down' | 'same';
  readonly why: string;
  readonly toGoUp: string;
  /** In the locale's own form, '' when there is none. */
  readonly nextFollowUp: string;
  readonly nextAction: string;
}

/** A sentence the user can act on. `busy` and `offline` ones may be retried with the same line id. */
export interface Problem {
  readonly code: string;
  readonly text: string;
  readonly retry: boolean;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A customer as a call names it; the row is a hint, checked against the id. */
export interface Who {
  readonly id: string;
  readonly row?: number;
}
