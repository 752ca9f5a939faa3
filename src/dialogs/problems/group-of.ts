import type { LedgerProblem } from '../../app/contract/problems';
import type { ProblemGroup } from '../../i18n/problems/messages';

/** The groups in the order of the list: what keeps a grade from being right comes first. */
export const GROUPS: readonly ProblemGroup[] = ['unread', 'unassigned', 'contradiction', 'forbidden', 'waiting', 'stale', 'seldom'];

/** What kind of work a line is. */
export function groupOf(problem: LedgerProblem): ProblemGroup {
  switch (problem.kind) {
    case 'issue': return UNASSIGNED.has(problem.issue.code) ? 'unassigned' : problem.issue.code === 'dayInFuture' ? 'contradiction' : 'unread';
    case 'merged': return 'unread';
    case 'notice': return WAITING.has(problem.notice.code) ? 'waiting' : 'contradiction';
    case 'stale': return 'stale';
    case 'forbidden': case 'forbiddenColumn': return 'forbidden';
    case 'seldom': return 'seldom';
  }
}

const UNASSIGNED: ReadonlySet<string> = new Set([
  'idTwice', 'nameMissing', 'customerUnknown', 'customerAmbiguous', 'customerMissing', 'customerGone', 'dayMissing', 'lineTwice', 'columnMissing', 'columnTwice', 'tabMissing',
]);
const WAITING: ReadonlySet<string> = new Set(['knownPurchasesUndated', 'manualWithoutReason', 'manualExpired', 'closePassed', 'promiseBroken', 'promiseOnDayOff', 'snoozePassed', 'creditBad']);
