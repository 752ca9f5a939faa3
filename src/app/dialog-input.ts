import { dayFromIso } from '../domain/day';
import { GRADES } from '../domain/grade-letter';
import type { Grade } from '../domain/grade-letter';
import { keysOf } from '../ledger/columns/of-tab';
import type { ColumnKey } from '../ledger/keys';
import { quoted } from '../ledger/issue';
import { readSetting } from '../ledger/setting-value';
import type { AutomationChoice } from './contract/automation';
import { isFlag, isNumber, isText, isWhole, listOf, maybe, maybeNull, recordOf } from './shape';
import type { NewPurchase } from './record-purchase';
import type { Choice } from './set-up/set-up';
import type { Stop } from './stop';

/** A cell holds 50,000 characters; a product or a note needs far fewer. */
const MOST_TEXT = 5000;
const MOST_SHORT = 200;

const text = maybe(isText);
const number = maybeNull(isNumber);

const isPurchase = recordOf({
  customerId: isText, row: maybe(isNumber), day: isText, lineId: text,
  product: text, quantity: number, amount: number, orderNo: text, note: text,
});

const isChoice = recordOf({ columns: listOf(recordOf({ position: isWhole, key: isText })), grades: recordOf({ mode: isText }), onlyMine: maybe(isFlag) });
const hasMeaning = recordOf({ mode: isText, meaning: listOf(recordOf({ value: isText, grade: isText })) });

/**
 * A purchase as it came from a dialog or the command line, or what is wrong with it.
 * @param newId gives a line id where the caller has none: such a call cannot be repeated safely
 */
export function readPurchase(input: unknown, newId: () => string): NewPurchase | Stop {
  if (!isPurchase(input)) return { stop: 'badRequest' };
  const { customerId, row, product = '', orderNo = '', note = '', lineId = '' } = input;
  if (customerId.trim() === '') return { stop: 'customerMissing' };
  if (input.day.trim() === '') return { stop: 'dayMissing' };
  const day = dayFromIso(input.day.trim());
  if (day === null) return { stop: 'dayUnreadable', given: quoted(input.day) };
  const quantity = input.quantity ?? null;
  const amount = input.amount ?? null;
  for (const [column, value] of [['quantity', quantity], ['amount', amount]] as const) {
    if (value !== null && (!Number.isFinite(value) || Math.abs(value) > 1e12 || (column === 'quantity' && value < 0))) return { stop: 'numberUnreadable', column, given: String(value) };
  }
  for (const [column, value, most] of [['product', product, MOST_TEXT], ['orderNo', orderNo, MOST_SHORT], ['note', note, MOST_TEXT]] as const) {
    if (value.length > most) return { stop: 'textTooLong', tab: 'purchases', column, most };
  }
  return { customerId: customerId.trim(), row, day, product, quantity, amount, orderNo, note, lineId: lineId === '' ? newId() : lineId };
}

const isAutomation = recordOf({ on: isFlag, hour: isNumber, digestTo: isText });

/** The choice of the automation dialog, or what is wrong with it. */
export function readAutomation(input: unknown): AutomationChoice | Stop {
  if (!isAutomation(input)) return { stop: 'badRequest' };
  const { on, hour } = input;
  const digestTo = input.digestTo.normalize('NFKC').trim();
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) return { stop: 'hourBad' };
  if (digestTo !== '' && !readSetting({ is: 'mail' }, digestTo, neverADate).ok) return { stop: 'addressBad', address: quoted(digestTo) };
  return { on, hour, digestTo };
}

function neverADate(): never {
  throw new Error('An address is no date');
}

/** The answers of the set-up dialog, or what is wrong with them. */
export function readChoice(input: unknown, gradeColumn: number | null): Choice | Stop {
  if (!isChoice(input)) return { stop: 'badRequest' };
  const { grades } = input;
  const ownGrades = hasMeaning(grades) && grades.mode === 'manual' ? grades.meaning : null;
  if (ownGrades === null && grades.mode !== 'facts') return { stop: 'badRequest' };
  const keys: readonly string[] = keysOf('customers');
  const columns = input.columns.filter(({ key }) => key !== '');
  if (columns.some(({ key, position }) => !keys.includes(key) || position < 1)) return { stop: 'badRequest' };
  const onlyMine = input.onlyMine ?? null;
  const chosen = columns.map(({ key, position }) => ({ key: key as ColumnKey<'customers'>, position }));
  if (ownGrades === null || gradeColumn === null) return { columns: chosen, grades: null, onlyMine };
  const meaning = new Map<string, Grade>();
  for (const { value, grade } of ownGrades) {
    const letter = GRADES.find((each) => each === grade);
    if (letter !== undefined) meaning.set(value, letter);
  }
  return { columns: chosen, grades: { position: gradeColumn, meaning }, onlyMine };
}
