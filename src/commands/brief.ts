import type { BriefPageData } from '../app/card-contract';
import type { Answer } from '../app/dialog-contract';

/** Opens the visit brief of today's plan. */
export function openTodaysBrief(): void {
  throw new Error('being built');
}

/** Opens the visit brief of some customers. */
export function openBrief(_customerIds: unknown): Answer<null> {
  throw new Error('being built');
}

/** The brief with phones and addresses; logged first. */
export function briefInFull(_customerIds: unknown): Answer<BriefPageData> {
  throw new Error('being built');
}
