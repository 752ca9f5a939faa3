import type { PageData } from './common';

/** «Today's plan»: the day's contacts to print or take along, and whether the load fits. Everything is worded. */
export interface PlanPageData extends PageData {
  /** The day of the contacts: today, on a day off the next workday. ISO. */
  readonly plannedOn: string;
  /** Names and phones are masked (王○明, •••678); asking for them in full is logged in History. */
  readonly masked: boolean;
  readonly lines: readonly PlanLine[];
  /** Contacts planned for today, for the rest of the week, overdue ones; contacts that fit into a workday; promises past that. */
  readonly counts: { readonly today: number; readonly thisWeek: number; readonly overdue: number; readonly capacity: number; readonly over: number };
  readonly load: {
    readonly fits: boolean;
    /** Contacts a workday, one decimal: what the rows below add up to, without the soft ones. */
    readonly total: number;
    readonly capacity: number;
    readonly rows: readonly { readonly label: string; readonly customers: number; readonly perWorkday: number; readonly soft: boolean }[];
  };
  /** Customers who fall to B before they are contacted, the most urgent first; days worded. */
  readonly falls: readonly { readonly customer: string; readonly fallsOn: string; readonly plannedFor: string }[];
  /** Sentences: each a change that would make the load fit. */
  readonly remedies: readonly string[];
  /** Minutes after midnight at which a calendar may ring for the day's contacts. */
  readonly ringAt: number;
}

/** One contact of today's plan. */
export interface PlanLine {
  /** The same for the same follow-up of the same customer, whenever it is asked for: what a calendar knows the event by. */
  readonly uid: string;
  /** Planned for and due, ISO; due '' = not known. */
  readonly day: string;
  readonly due: string;
  readonly customer: string;
  readonly phone: string;
  readonly grade: string;
  readonly overdue: string;
  readonly nextAction: string;
  readonly whyNow: string;
  readonly strategy: string;
  readonly lastTalk: string;
  readonly changeNext: string;
}
