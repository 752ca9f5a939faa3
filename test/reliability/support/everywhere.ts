import type { Outcome, Saved, Sheet } from './bundle';
import { at, close, hostCalls, must, openSheet, stopAt } from './bundle';
import { picture } from './ledger';

/** A command on a ledger: what is run where on which day. */
export interface Case {
  readonly saved: Saved;
  readonly today: string;
  readonly name: string;
  readonly args?: readonly unknown[];
  /** A person acts at every so many-th call only, where the calls in between are the same ones again. */
  readonly step?: number;
  /** What must be the same in the end; the whole workbook when left out. */
  readonly seen?: (sheet: Sheet) => unknown;
}

export interface Tried {
  readonly calls: number;
  /** What went wrong at which call; nothing, if all is well. */
  readonly wrong: readonly string[];
}

/** Runs it whole, then stopped before every one of its host calls and run again; both must leave the same workbook. */
export function stoppedEverywhere({ saved, today, name, args = [], seen = picture }: Case): Tried {
  const whole = openSheet(saved, { today });
  const calls = hostCalls(must(whole.attempt(name, args)));
  const wanted = seen(whole);
  close(whole);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const sheet = openSheet(saved, { today });
    const cut = sheet.attempt(name, args, stopAt(n));
    if (!cut.stopped) wrong.push(`call ${n}: was not stopped`);
    blame(wrong, n, cut, () => {
      must(sheet.attempt(name, args));
      expect(seen(sheet)).toEqual(wanted);
    });
    close(sheet);
  }
  return { calls, wrong };
}

/**
 * Runs it with a person doing something just before each of its host calls in turn, and looks at what came out.
 * @param check gets the sheet afterwards and how the command ended
 */
export function disturbedEverywhere({ saved, today, name, args = [], step = 1 }: Case, person: (sheet: Sheet) => void, check: (sheet: Sheet, outcome: Outcome) => void): Tried {
  const whole = openSheet(saved, { today });
  const calls = hostCalls(must(whole.attempt(name, args)));
  close(whole);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += step) {
    const sheet = openSheet(saved, { today });
    let happened = false;
    const outcome = sheet.attempt(name, args, at(n, () => {
      happened = true;
      person(sheet);
    }));
    if (!happened) wrong.push(`call ${n}: nothing happened`);
    blame(wrong, n, outcome, () => { check(sheet, outcome); });
    close(sheet);
  }
  return { calls, wrong };
}

function blame(wrong: string[], n: number, { calls }: Outcome, check: () => void): void {
  try {
    check();
  } catch (error) {
    const call = calls.find((each) => each.index === n && each.kind !== 'other');
    wrong.push(`call ${n} (${call === undefined ? 'stopped there' : `${call.service}.${call.member}`}): ${(error instanceof Error ? error.message : String(error)).slice(0, 2500)}`);
  }
}
