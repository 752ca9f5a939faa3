import type { Played, PlayedMonth } from './play';
import { CALENDAR, CUSTOMERS, type Doing } from './story';

/** The month as a salesperson reads it: every morning's plan, what was done that day and what the sheet said to it. */
export function pageOf({ days, end }: PlayedMonth): string {
  return [
    `# A month with room for ${CALENDAR.capacity} contacts a workday`,
    '',
    `${CUSTOMERS.length} customers, ${days[0]?.day ?? ''} to ${days.at(-1)?.day ?? ''}. Weekends and ${CALENDAR.holidays.map(weekday).join(', ')} are off; ${CALENDAR.makeUpWorkdays.map(weekday).join(', ')} is made up for.`,
    'Every morning the plan is refreshed; then follows what was done, with what the sheet said to it. «Was due» stands where the day is not the one a customer was due on.',
    '',
    '## The list as the month begins',
    '',
    ...table(['Customer', '', 'Facts', 'Bought', 'Last talk'], CUSTOMERS.map(({ name, about, facts, bought = [], talks }) =>
      [name, about, Object.entries(facts).map(([header, value]) => `${header}: ${value}`).join('; '), bought.join(', '), talks.at(-1) ?? ''])),
    '',
    ...days.flatMap(dayOf),
    '## The list as the month ends',
    '',
    ...table(['Customer', 'Grade', 'State', 'Planned', 'Due', 'Last talk', 'Bought', 'Why'], end.map((row) =>
      ['Name', 'Grade', 'State', 'Planned for', 'Next follow-up', 'Last contact', 'Last purchase', 'Why'].map((header) => text(row[header])))),
    '',
  ].join('\n');
}

function dayOf({ day, note, said, counts, plan, doings }: Played): string[] {
  const today = plan.filter((row) => row['State'] === 'Today');
  const ahead = plan.filter((row) => row['State'] !== 'Today' && text(row['Planned for']) !== '');
  const without = plan.filter((row) => text(row['Planned for']) === '');
  return [
    `## ${weekday(day)}`,
    '',
    ...(note === '' ? [] : [note, '']),
    `> ${counts}`,
    '',
    ...(said === `Today’s plan is ready: ${countsOf(counts)}.` ? [] : [said, '']),
    ...(today.length === 0 ? ['Nobody is planned for today.'] : table(['Today', 'Grade', 'Was due', 'Overdue', 'Why now', 'Next action'], today.map((row) =>
      [text(row['Customer']), text(row['Grade']), wasDue(row), text(row['Overdue']), text(row['Why now']), text(row['Next action'])]))),
    '',
    ...byDay(ahead),
    ...without.map((row) => `- ${text(row['State'])}: ${text(row['Customer'])}. ${text(row['Why now'])}`),
    '',
    '**What was done**',
    '',
    ...(doings.length === 0 ? ['- nothing was done.'] : doings.map(({ doing, said: answer }) => `- ${words(doing)}${answer === '' ? '' : ` → *${answer}*`}`)),
    '',
  ];
}

/** Who comes on which of the days ahead, and the day he was due on if it is another. */
function byDay(ahead: Played['plan']): string[] {
  const days = [...new Set(ahead.map((row) => text(row['Planned for'])))];
  return days.map((day) => `- ${weekday(day)}: ${ahead.filter((row) => row['Planned for'] === day)
    .map((row) => `${text(row['Customer'])} (${text(row['Grade'])}${wasDue(row) === '' ? '' : `, was due ${wasDue(row)}`})`).join(', ')}`);
}

/** What the line of counts says, as the refresh says it. */
function countsOf(counts: string): string {
  const parts = /:\s+(.*?)\s+·\s+(.*?)\s+·\s+(.*?)\s+·/.exec(counts);
  return parts === null ? '' : parts.slice(1, 4).join(', ');
}

function words(doing: Doing): string {
  const { who } = doing;
  switch (doing.do) {
    case 'tick': return `${who}: talked, ticked.`;
    case 'tickOnPhone': return `${who}: talked, ticked on the phone, where no add-on sees it.`;
    case 'untick': return `${who}: the tick was a mistake and is taken away.`;
    case 'outcome': return `${who}: ${doing.outcome === 'Visited' ? 'visited' : 'nobody answers'}; outcome «${doing.outcome}».`;
    case 'talk': return `${who}: talked and wrote it down: «${doing.said}»${doing.promised === undefined ? '' : `; promised for ${weekday(doing.promised)}`}${doing.changeNext === undefined ? '' : `; next time: «${doing.changeNext}»`}.`;
    case 'buys': return `${who} buys: ${doing.product}, ${doing.amount}.`;
    case 'card': return `A new card: ${who}, ${doing.phone}.`;
    case 'facts': return `${who}: ${Object.entries(doing.facts).map(([header, value]) => (value === '' ? `${header} cleared` : `${header} is now «${value}»`)).join(', ')}.`;
  }
}

function wasDue(row: Readonly<Record<string, unknown>>): string {
  const due = text(row['Was due']);
  return due === text(row['Planned for']) ? '' : weekday(due);
}

/** `Mon 2025-02-03`. */
function weekday(day: string): string {
  return day === '' ? '' : `${new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))} ${day}`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '---').join('|')}|`, ...rows.map(line)];
}
