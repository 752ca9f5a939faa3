import type { Facts } from './customer';
import type { Grade } from './grade-letter';

export type NextAction =
  | 'keepClose' | 'close' | 'settleIssue' | 'answerDoubt' | 'winBack' | 'returning'
  | 'visit' | 'investigate' | 'inform';

/** What the next action depends on. */
export interface ActionInput {
  readonly grade: Grade | null;
  /** A however it came by standing or by hand, and B with standing. */
  readonly standing: boolean;
  readonly buyer: boolean;
  /** A buyer without standing whose purchases raised the grade above what the facts say. */
  readonly raised: boolean;
  /** Formally visited: the cell says so or the log has a visit. */
  readonly visited: boolean;
}

/**
 * The next action (policy §7). 「對於尚未正式拜訪的,繼續拜訪;對於有些沒有明確需求的,則繼續進行調查階段」 for E, F and
 * not graded. A buyer raised above what the facts say is a returning customer whatever the letter: thank, rebuild
 * contact, ask for the next need. A buyer at D without an open doubt has lapsed: win back.
 */
export function nextAction(input: ActionInput, facts: Pick<Facts, 'doubt' | 'need'>): NextAction {
  if (input.standing) return 'keepClose';
  if (input.raised) return 'returning';
  switch (input.grade) {
    case 'A': return 'keepClose';
    case 'B': return 'close';
    case 'C': return 'settleIssue';
    case 'D': return input.buyer && facts.doubt === '' ? 'winBack' : 'answerDoubt';
    default: return !input.visited ? 'visit' : facts.need !== 'explicit' ? 'investigate' : 'inform';
  }
}
