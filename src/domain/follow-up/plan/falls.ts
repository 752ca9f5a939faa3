import { addDays, type Day } from '../../day';
import type { Policy } from '../../policy';
import type { Candidate } from './candidate';
import type { Plan } from './plan';

/** A standing buyer who falls to B for want of a talk. */
export interface Fall {
  readonly id: string;
  /** The first day on which he shows as B: silence is over the close days. */
  readonly fallsOn: Day;
  readonly plannedFor: Day | null;
}

export interface Falls {
  /** They will fall before the plan reaches them, the first to fall first. */
  readonly ahead: readonly Fall[];
  /** They have fallen already: one contact restores A. */
  readonly fallen: readonly Fall[];
}

/** Which standing buyers fall to B before they are contacted (policy §6 Plan); `plan.lines` are of these candidates. */
export function fallsOf(candidates: readonly Candidate[], { lines, today }: Plan, policy: Policy): Falls {
  const ahead: Fall[] = [];
  const fallen: Fall[] = [];
  candidates.forEach(({ id, duty }, at) => {
    const fallsOn = fallOf(duty, policy);
    if (fallsOn === null) return;
    const plannedFor = lines[at]?.plannedFor ?? null;
    if (fallsOn <= today) fallen.push({ id, fallsOn, plannedFor });
    else if (plannedFor === null || plannedFor >= fallsOn) ahead.push({ id, fallsOn, plannedFor });
  });
  return { ahead: ahead.sort(earlier), fallen: fallen.sort(earlier) };
}

/**
 * The standing buyers who fall to B within so many days unless somebody talks to them, planned or not («王○明 falls to
 * B in 5 days unless you call»), the first to fall first. Not those who must not be contacted.
 */
export function fallsAhead(
  candidates: readonly Pick<Candidate, 'id' | 'duty'>[], today: Day, withinDays: number, policy: Policy,
): readonly Omit<Fall, 'plannedFor'>[] {
  return candidates.flatMap(({ id, duty }) => {
    const fallsOn = fallOf(duty, policy);
    return fallsOn !== null && fallsOn > today && fallsOn <= addDays(today, withinDays) ? [{ id, fallsOn }] : [];
  }).sort(earlier);
}

/** The first day on which a buyer with standing shows as B for want of a talk; null for others, and for whom nobody may contact. */
export function fallOf({ standing, silentSince, followUp }: Candidate['duty'], { closeDays }: Policy): Day | null {
  return standing && silentSince !== null && followUp.day !== null ? addDays(silentSince, closeDays + 1) : null;
}

function earlier(a: { readonly id: string; readonly fallsOn: Day }, b: { readonly id: string; readonly fallsOn: Day }): number {
  return a.fallsOn - b.fallsOn || (a.id < b.id ? -1 : 1);
}
