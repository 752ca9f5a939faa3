import type { ClassFigures, YearFigures } from './core/year';

/** What became of a year of plans, as a Markdown table by class under a sentence of totals. */
export function yearTable(year: YearFigures): string {
  const whole = (figure: number): string => figure.toLocaleString('en');
  const fits = year.load <= year.capacity;
  const falls = year.falls === 0
    ? `none of ${whole(year.standing)} standing buyers fell to B`
    : `standing buyers, ${whole(year.standing)} of them, fell to B ${whole(year.falls)} times, first on ${year.firstFall ?? ''} (${Object.entries(year.fallsIn).map(([month, count]) => `${month}: ${whole(count)}`).join(', ')}), and ${whole(year.lapses)} lost their standing`;
  const totals = [
    `A year of plans for ${whole(year.customers)} customers, load ${year.load.toFixed(1)} a workday against ${whole(year.capacity)} (${fits ? 'fits' : 'does not fit'}):`,
    `${whole(year.contacts)} contacts, at most ${whole(year.mostADay)} a day; ${whole(year.promises)} promises, ${whole(year.slips)} slipped; ${falls}.`,
  ].join('\n');
  const rows = year.classes.map((each) => [`${String(each.planClass)}. ${CLASSES[each.planClass]}`, whole(each.contacts), ...lateness(each), whole(each.waiting)]);
  return `${totals}\n\n${[HEADERS, HEADERS.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

const HEADERS = ['Class', 'contacts', 'on their date', 'days late: mean', 'median', '9 of 10', 'most', 'overdue at the end'];

const CLASSES = {
  1: 'promises', 2: 'about to fall, or fallen', 3: 'about to close', 4: 'case 3', 5: 'standing buyers, quiet', 6: 'C', 7: 'not graded', 8: 'overdue D and E', 9: 'other A, D, E', 10: 'F and case 1',
} as const;

function lateness({ contacts, onTheirDate, mean, median, ninth, most }: ClassFigures): readonly string[] {
  if (contacts === 0) return ['–', '–', '–', '–', '–'];
  return [`${(100 * onTheirDate).toFixed(1)} %`, mean.toFixed(1), String(median), String(ninth), String(most)];
}
