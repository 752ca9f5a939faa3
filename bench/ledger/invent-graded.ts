import type { Grade } from '../../src/domain/grade-letter';
import { idAt, type InventedLedger, type Row } from './invent';
import { inventFirm, inventName, inventPhone, type Origin } from './names';
import { randomFrom, type Random } from './random';

/** How many customers of each grade a ledger has. */
export type GradeCounts = Readonly<Record<Grade, number>>;

/**
 * A ledger with exactly these grades as of `today` (a date serial): prospects by their facts, A by standing, some of D
 * buyers who lapsed. The order of the rows says nothing of the grade.
 * @param neglect how many intervals back the last talk lies at the most: at 1 everybody was called when he was due
 */
export function inventGraded(counts: GradeCounts, today: number, neglect: number): InventedLedger {
  const random = randomFrom(counts.A * 31 + counts.F * 17 + counts.E);
  const grades = shuffled((Object.keys(counts) as Grade[]).flatMap((grade) => Array.from({ length: counts[grade] }, () => grade)), random);
  const people = grades.map((grade, at) => invent(grade, at, today, neglect, random));
  return {
    customers: people.map(({ row }) => row),
    purchases: byDay(people.flatMap(({ row, orders }) => orders.map((date, at) => purchaseOf(row, date, at)))),
    contacts: byDay(people.flatMap(({ row, talks, tries }) => [...talks.map((date) => contactOf(row, date, true)), ...tries.map((date) => contactOf(row, date, false))])),
  };
}

interface Person {
  readonly row: Row;
  /** Days of purchases, of talks, and of calls in vain. */
  readonly orders: readonly number[];
  readonly talks: readonly number[];
  readonly tries: readonly number[];
}

/** What the talks and the facts of a customer come to. */
interface Story {
  readonly facts: Row;
  readonly orders: readonly number[];
  readonly talks: readonly number[];
}

function invent(grade: Grade, at: number, today: number, neglect: number, random: Random): Person {
  const story = STORIES[grade](today, neglect, random);
  const origin: Origin = random.chance(0.5) ? 'tw' : random.chance(0.6) ? 'cn' : 'en';
  const first = Math.min(today, ...story.orders, ...story.talks);
  const last = Math.max(...story.talks, ...story.orders, -Infinity);
  const company = random.chance(0.6);
  const isPatient = grade === 'D' || grade === 'E' || grade === 'F';
  const row: Row = {
    id: idAt(at), name: inventName(origin, random), kind: company ? 'company' : 'person', phone: inventPhone(origin, at), source: random.pick(['Exhibition', 'Introduction', 'Walked in']),
    // Nobody talked to yet: the card came in lately, or it has waited long.
    enteredOn: first < today ? first - random.below(20) : today - random.below(Math.round(30 * neglect)),
    ...(company && { company: inventFirm(origin, random) }),
    ...story.facts,
    ...(random.chance(PROMISED[grade]) && { promised: today + random.below(25) }),
    ...(isPatient && random.chance(0.01) && { snoozeUntil: today + 1 + random.below(30) }),
    ...(grade === 'F' && random.chance(0.01) && { doNotContact: 'Yes' }),
  };
  const tries = isPatient && last > -Infinity && last < today - 1 && random.chance(0.03) ? [last + 1 + random.below(today - last - 1)] : [];
  return { row, orders: story.orders, talks: story.talks, tries };
}

/** The share of customers who wait for a date they were given. */
const PROMISED: Readonly<Record<Grade, number>> = { A: 0.03, B: 0.05, C: 0.05, D: 0.01, E: 0.005, F: 0 };

const STORIES: Readonly<Record<Grade, (today: number, neglect: number, random: Random) => Story>> = {
  A: (today, neglect, random) => buyer(today - Math.min(44, 1 + random.below(Math.round(14 * neglect))), random),
  B(today, neglect, random) {
    // Some were A, and nobody has called for more than 45 days.
    if (neglect > 2 && random.chance(0.1)) return buyer(today - 46 - random.below(40), random);
    return {
      orders: [], talks: talksUntil(today - 1 - random.below(Math.round(3 * neglect)), random),
      facts: { ...strong(random), saidYes: 'Yes', ...withPower(random, ['weak', 'strong']) },
    };
  },
  C: (today, neglect, random) => ({
    orders: [], talks: talksUntil(today - 1 - random.below(Math.round(7 * neglect)), random),
    facts: { ...strong(random), ...(random.chance(0.7) && { issue: random.pick(['Delivery date is open', '交貨日期未定', '要先问合伙人']) }), ...withPower(random, ['weak', 'strong', 'none now']) },
  }),
  D(today, neglect, random) {
    const talks = talksUntil(today - 1 - random.below(Math.round(14 * neglect)), random);
    if (random.chance(0.1)) {
      // Silence of more than 90 days after the only purchase: standing is lost.
      return { orders: [(talks[0] ?? today) - 100 - random.below(300)], talks, facts: random.chance(0.5) ? { need: 'explicit' } : {} };
    }
    const facts = random.chance(0.7) ? { intention: 'some', knowledge: 'enough' } : { ...strong(random), doubt: random.pick(['Is it quiet enough?', '擔心售後服務', '觉得比同行贵']), ...withPower(random, ['weak', 'none now']) };
    return { orders: [], talks, facts: { ...facts, ...(random.chance(0.3) && { demand: random.pick(['large', 'small']), need: 'explicit' }) } };
  },
  E: (today, neglect, random) => ({
    orders: [], talks: random.chance(0.2) ? [] : talksUntil(today - 1 - random.below(Math.round(21 * neglect)), random),
    facts: random.pick<Row>([{ intention: 'some', knowledge: 'low' }, { intention: 'some' }, { knowledge: 'enough' }, { knowledge: 'low', need: 'explicit', demand: 'large' }]),
  }),
  F: (today, neglect, random) => ({
    orders: [], talks: random.chance(0.5) ? [] : talksUntil(today - 1 - random.below(Math.round(90 * neglect)), random),
    facts: random.pick<Row>([{ intention: 'none' }, { intention: 'none', knowledge: 'low' }, { need: 'no' }, { demand: 'none' }]),
  }),
};

/** Contact has been close from the first purchase until this day: never more than 45 days. */
function buyer(last: number, random: Random): Story {
  const days = [last];
  for (let more = 1 + random.below(12); more > 0; more -= 1) days.unshift((days[0] ?? last) - 7 - random.below(24));
  const [first = last, ...talks] = days;
  return {
    orders: [first, ...talks.filter(() => random.chance(0.15))], talks,
    facts: { ...(random.chance(0.7) && { intention: random.pick(['some', 'strong']) }), ...(random.chance(0.5) && { need: 'explicit' }) },
  };
}

function strong(random: Random): Row {
  return { intention: 'strong', knowledge: 'enough', ...(random.chance(0.4) && { demand: random.pick(['large', 'small']), need: 'explicit' }), ...(random.chance(0.4) && { authority: 'yes' }) };
}

function withPower(random: Random, powers: readonly string[]): Row {
  return random.chance(0.6) ? { power: random.pick(powers) } : {};
}

/** One to four talks, the last of them on this day. */
function talksUntil(last: number, random: Random): readonly number[] {
  const days = [last];
  for (let more = random.below(4); more > 0; more -= 1) days.unshift((days[0] ?? last) - 3 - random.below(40));
  return days;
}

function purchaseOf({ id = '', name = '' }: Row, date: number, at: number): Row {
  return { customer: name, date, customerId: id, amount: 890 + 450 * (at % 7), status: 'OK', product: 'Filter set', quantity: 1, orderNo: '' };
}

function contactOf({ id = '', name = '' }: Row, date: number, reached: boolean): Row {
  return {
    customer: name, date, customerId: id, channel: 'call', reached: reached ? 'Yes' : 'No', status: 'OK',
    ...(reached && { said: 'Compared the two offers', reaction: 'Interested, wants to think', ...(date % 5 === 0 && { changeNext: 'Ask for the decision' }) }),
  };
}

function shuffled<T>(list: T[], random: Random): readonly T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const [a, b] = [list[at], list[other]];
    if (a !== undefined && b !== undefined) [list[at], list[other]] = [b, a];
  }
  return list;
}

function byDay(rows: Row[]): Row[] {
  return rows.sort((a, b) => Number(a['date']) - Number(b['date']));
}
