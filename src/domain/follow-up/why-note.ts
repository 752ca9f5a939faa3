import type { Day } from '../day';

/** What else is to be known about a planned day, besides why the customer is due. */
export type WhyNote =
  /** Planned later than due: the days before were full. */
  | { readonly code: 'dayFull'; readonly due: Day }
  /** A standing buyer who falls to B on this day unless somebody talks to him before. */
  | { readonly code: 'falls'; readonly day: Day }
  | { readonly code: 'fell'; readonly day: Day }
  /** 「忽視客戶的誠信度,那很可能造成死賬」: case 3 without its priority. */
  | { readonly code: 'badCredit' };
