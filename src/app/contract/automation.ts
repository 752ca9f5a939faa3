import type { PageData } from './common';

/** Automation ▸ Morning refresh: how it stands. */
export interface AutomationPageData extends PageData {
  readonly automation: AutomationState;
}

export interface AutomationState {
  readonly on: boolean;
  /** 0–23 in the spreadsheet's zone, from the Policy tab. */
  readonly hour: number;
  /** The address on the Policy tab, '' = none; `mailed` = the digest is switched on. */
  readonly digestTo: string;
  readonly mailed: boolean;
  /** Mails that Google still lets this account send today; null = not known. */
  readonly mailsLeft: number | null;
  /** What Google has not granted yet, as the names of scopes. */
  readonly missing: readonly string[];
  /** Where the missing rights can be granted; '' = nowhere to go. */
  readonly grantUrl: string;
}

export interface AutomationChoice {
  readonly on: boolean;
  readonly hour: number;
  /** '' = no digest. */
  readonly digestTo: string;
}
