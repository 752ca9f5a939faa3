import { addDays, type Day } from '../../day';
import type { Policy } from '../../policy';
import type { Duty } from '../duty';
import type { Candidate } from './candidate';
import type { Plan } from './plan';

/** A standing buyer who falls to B unless somebody talks to him before. */
export interface Fall {
  readonly id: string;
  readonly fallsOn: Day;
  readonly plannedFor: Day | null;
}

/** The day on which a buyer with standing falls from A to B for want of a talk; null for everybody else. */
export function fallsOn({ standing, silentSince }: Duty, { closeDays }: Policy): Day | null {
  return standing && silentSince !== null ? addDays(silentSince, closeDays + 1) : null;
}

/** Who falls before his planned day, or has none: the earliest first. Those who have fallen already are not among them. */
export function fallsBeforePlanned(candidates: readonly Candidate[], plan: Plan, policy: Policy): readonly Fall[] {
  return inOrder(candidates.flatMap(({ id, duty }, at): Fall[] => {
    const day = duty.followUp.day === null ? null : fallsOn(duty, policy);
    const plannedFor = plan.lines[at]?.plannedFor ?? null;
    return day === null || day <= plan.today || (plannedFor !== null && plannedFor < day) ? [] : [{ id, fallsOn: day, plannedFor }];
  }));
}

/** Who falls within so many days from today unless somebody talks to him («王○明 falls to B in 5 days unless you call»). */
export function fallsAhead(candidates: readonly Candidate[], plan: Plan, withinDays: number, policy: Policy): readonly Fall[] {
  return inOrder(candidates.flatMap(({ id, duty }, at): Fall[] => {
    const day = duty.followUp.day === null ? null : fallsOn(duty, policy);
    return day === null || day <= plan.today || day > plan.today + withinDays ? [] : [{ id, fallsOn: day, plannedFor: plan.lines[at]?.plannedFor ?? null }];
  }));
}

function inOrder(falls: Fall[]): readonly Fall[] {
  return falls.sort((a, b) => a.fallsOn - b.fallsOn || (a.id < b.id ? -1 : 1));
}
