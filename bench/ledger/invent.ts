import { inventFirm, inventName, inventPhone, type Origin } from './names';
import { randomFrom, type Random } from './random';

/** By column key; a day is its date serial. */
export type Row = Readonly<Record<string, string | number>>;

/** What a salesperson of many years has typed and pasted: nothing in it was computed by the ledger. */
export interface InventedLedger {
  readonly customers: readonly Row[];
  readonly purchases: readonly Row[];
  readonly contacts: readonly Row[];
}

/** Lines of each log for a customer: 60,000 for 28,000. */
const LINES_A_CUSTOMER = 60_000 / 28_000;
/** Cards have come in for five years. */
const OLDEST = 1800;

/**
 * A ledger of `size` customers as of `today` (a date serial). Half of them are cards with a name and a phone, the others
 * are known better the nearer they are to buying; a quarter has bought, a few of them often.
 */
export function inventLedger(size: number, today: number): InventedLedger {
  const random = randomFrom(size * 7919 + 17);
  const people = Array.from({ length: size }, (_, at) => invent(at, size, today, random));
  const buyers = people.filter((person) => person.buys);
  const known = people.filter((person) => person.buys || person.talkedTo);
  const lines = Math.round(size * LINES_A_CUSTOMER);
  return {
    customers: people.map((person) => person.row),
    purchases: byDay(Array.from({ length: lines }, (_, at) => purchase(often(buyers, random), at, today, random))),
    contacts: byDay(Array.from({ length: lines }, () => contact(often(known, random), today, random))),
  };
}

/** The id of the customer at this place of the list. */
export function idAt(at: number): string {
  return `C-${String(at + 1).padStart(6, '0')}`;
}

interface Person {
  readonly row: Row;
  readonly origin: Origin;
  readonly entered: number;
  readonly buys: boolean;
  readonly talkedTo: boolean;
}

function invent(at: number, size: number, today: number, random: Random): Person {
  const origin: Origin = random.chance(0.5) ? 'tw' : random.chance(0.6) ? 'cn' : 'en';
  // Ids are given in the order in which the cards came in.
  const entered = today - 1 - Math.floor(OLDEST * (1 - (at + random.next()) / size));
  const kind = random.next();
  const buys = random.chance(0.25);
  const row: Record<string, string | number> = {
    id: idAt(at), name: inventName(origin, random), phone: inventPhone(origin, at), enteredOn: entered,
    source: random.pick(['Exhibition', 'Introduction', 'Phone book', 'Web form', 'Walked in']),
  };
  const company = random.chance(0.6);
  if (company) row['company'] = inventFirm(origin, random);
  row['kind'] = company ? 'company' : 'person';
  if (random.chance(0.4)) row['email'] = `customer${String(at + 1)}@example.com`;
  if (kind > 0.5) Object.assign(row, heardOf(random));
  if (kind > 0.75 || buys) Object.assign(row, wellKnown(random, origin, today));
  if (random.chance(0.01)) row['doNotContact'] = 'Yes';
  if (random.chance(0.01)) row['snoozeUntil'] = today + random.below(90) - 20;
  if (random.chance(0.005)) Object.assign(row, { manualGrade: random.pick(['B', 'C', 'D']), manualReason: 'Knows the owner', manualSince: today - random.below(200) });
  if (random.chance(0.02)) Object.assign(row, { knownLastContact: entered - 10, knownLastPurchase: entered - 60, knownPurchases: 1 + random.below(4) });
  return { row, origin, entered, buys, talkedTo: kind > 0.4 };
}

function heardOf(random: Random): Row {
  return {
    ...(random.chance(0.6) && { need: random.pick(['explicit', 'explicit', 'no']) }),
    ...(random.chance(0.7) && { intention: random.pick(['none', 'some', 'some', 'strong']) }),
    ...(random.chance(0.5) && { knowledge: random.pick(['low', 'enough']) }),
    ...(random.chance(0.4) && { demand: random.pick(['small', 'small', 'large', 'none']) }),
    ...(random.chance(0.3) && { visited: random.pick(['Yes', 'No']) }),
  };
}

function wellKnown(random: Random, origin: Origin, today: number): Row {
  const notes = NOTES[origin];
  return {
    need: 'explicit', intention: random.pick(['some', 'strong', 'strong']), knowledge: random.pick(['enough', 'enough', 'low']),
    demand: random.pick(['small', 'large']), power: random.pick(['none now', 'weak', 'strong']), authority: random.pick(['yes', 'yes', 'no']),
    ...(random.chance(0.25) && { doubt: random.pick(notes.doubts) }),
    ...(random.chance(0.2) && { issue: random.pick(notes.issues) }),
    ...(random.chance(0.08) && { saidYes: 'Yes' }),
    ...(random.chance(0.15) && { expectedClose: today - 30 + random.below(150) }),
    ...(random.chance(0.1) && { credit: random.pick(['good', 'good', 'bad']) }),
    ...(random.chance(0.2) && { psychology: random.pick(['pragmatic', 'brand', 'aesthetic', 'novelty', 'conformity']) }),
    ...(random.chance(0.03) && { promised: today - 5 + random.below(40) }),
    ...(random.chance(0.3) && { likes: random.pick(notes.likes) }),
  };
}

function purchase(person: Person, at: number, today: number, random: Random): Row {
  const quantity = 1 + random.below(4);
  return {
    customer: text(person, 'name'), date: dayOf(person, today, random), customerId: text(person, 'id'),
    amount: quantity * random.pick([450, 890, 1290, 3200.5, 12800]), status: random.chance(0.02) ? 'Returned' : 'OK',
    product: random.pick(NOTES[person.origin].products), quantity, orderNo: `S${String(100_000 + at)}`,
  };
}

function contact(person: Person, today: number, random: Random): Row {
  const reached = random.chance(0.8);
  const day = dayOf(person, today, random);
  const notes = NOTES[person.origin];
  return {
    customer: text(person, 'name'), date: day, customerId: text(person, 'id'), channel: random.pick(['visit', 'call', 'call', 'message', 'mail']),
    reached: reached ? 'Yes' : 'No', status: 'OK',
    ...(random.chance(0.04) && { promised: day + 3 + random.below(25) }),
    ...(reached && { said: random.pick(notes.said), reaction: random.pick(notes.reactions) }),
  };
}

/** A few customers have most of the lines. */
function often(people: readonly Person[], random: Random): Person {
  const found = people[Math.floor(people.length * random.next() ** 1.6)];
  if (found === undefined) throw new Error('A ledger needs more customers than this');
  return found;
}

function dayOf({ entered }: Person, today: number, random: Random): number {
  return entered + random.below(Math.max(1, today - entered));
}

function text({ row }: Person, key: string): string {
  return String(row[key]);
}

function byDay(rows: Row[]): Row[] {
  return rows.sort((a, b) => Number(a['date']) - Number(b['date']));
}

interface Notes {
  readonly doubts: readonly string[];
  readonly issues: readonly string[];
  readonly likes: readonly string[];
  readonly products: readonly string[];
  readonly said: readonly string[];
  readonly reactions: readonly string[];
}

const NOTES: Readonly<Record<Origin, Notes>> = {
  tw: {
    doubts: ['擔心售後服務', '覺得比同業貴', '不確定濾芯壽命'], issues: ['交貨日期未定', '要先問合夥人', '付款方式沒談攏'], likes: ['喜歡茶道', '怕吵', '早上不接電話'],
    products: ['桌上型飲水機', '直立式飲水機', '濾芯組'], said: ['談了安裝位置與管線', '比較了兩個方案的價格', '問了保固與維修'], reactions: ['有興趣,要再想想', '覺得價格偏高', '很滿意'],
  },
  cn: {
    doubts: ['担心售后', '觉得比同行贵', '不确定滤芯寿命'], issues: ['交货日期未定', '要先问合伙人', '付款方式没谈拢'], likes: ['喜欢喝茶', '怕吵', '上午不接电话'],
    products: ['台式饮水机', '立式饮水机', '滤芯套装'], said: ['谈了安装位置和管线', '比较了两个方案的价格', '问了保修和维修'], reactions: ['有兴趣,要再想想', '觉得价格偏高', '很满意'],
  },
  en: {
    doubts: ['Is it quiet enough?', 'Dearer than the others', 'How long do filters last?'], issues: ['Delivery date is open', 'Has to ask the partner', 'Terms of payment'], likes: ['Tea drinker', 'Hates noise', 'Not before ten'],
    products: ['Counter dispenser', 'Standing dispenser', 'Filter set'], said: ['Spoke about where it would stand', 'Compared the two offers', 'Asked about repairs'], reactions: ['Interested, wants to think', 'Finds it dear', 'Very pleased'],
  },
};
