/**
 * A process of its own, with nothing else on the heap. Prints the figures as JSON.
 * - `regrade SIZE DAY` decodes, decides and encodes a whole ledger beside copying the same arrays
 * - `plan DAY` plans a whole ledger beside sorting it
 * - `year KIND DAY WORKDAYS` lives through a year of plans, in the ledger that fits or in the full one
 * - `load FILE` evaluates the bundle
 * - `match SIZE` looks for duplicates
 */
import { readFileSync } from 'node:fs';
import { dayFromIso, type Day } from '../../src/domain/day';
import { inventGraded } from '../ledger/invent-graded';
import { FITTING, FULL, NEGLECT } from '../ledger/sizes';
import { peopleIn } from './candidates';
import { cpuOfLoading } from './load';
import { matchFigures } from './match';
import { planFigures } from './plan';
import { regradeFigures } from './regrade';
import { liveAYear, YEAR_POLICY, type YearFigures } from './year';

const [job = '', argument = '', day = '', workdays = ''] = process.argv.slice(2);

function figures(): unknown {
  switch (job) {
    case 'match': return matchFigures(Number(argument));
    case 'load': return cpuOfLoading(readFileSync(argument, 'utf8'));
    case 'plan': return planFigures(dayNamed(argument));
    case 'year': return yearOf(argument === 'full' ? 'full' : 'fitting', dayNamed(day), Number(workdays));
    case 'regrade': return regradeFigures(Number(argument), day);
    default: throw new Error(`${job} is nothing to measure`);
  }
}

function yearOf(kind: keyof typeof NEGLECT, first: Day, count: number): YearFigures {
  const invented = inventGraded(kind === 'full' ? FULL : FITTING, first, NEGLECT[kind]);
  return liveAYear({ people: peopleIn(invented, first, YEAR_POLICY), first, workdays: count, policy: YEAR_POLICY });
}

function dayNamed(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

void Promise.resolve(figures()).then((found) => { process.stdout.write(JSON.stringify(found)); });
