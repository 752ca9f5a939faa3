import type { PageData } from './common';

/** What an upgrade message is made of: 「被尊重,被重視」. */
export interface Thanks {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  /** Letters, '' = not graded. */
  readonly from: string;
  readonly to: string;
  readonly product: string;
  /** The language the customer most likely reads. */
  readonly lang: PageData['lang'];
  /** The user's own templates from the Policy tab, '' = none: after any raise, and when it became A. */
  readonly templates: { readonly raised: string; readonly toA: string };
}
