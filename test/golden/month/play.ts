import { must, openLedger, type Sheet } from '../../real/support/ledger';
import { columnOf, letter, rowsOf } from '../../reliability/support/ledger';
import { CALENDAR, CUSTOMERS, MONTH, type Doing } from './story';

type Row = Readonly<Record<string, unknown>>;

/** One working day as the ledger showed it. */
export interface Played {
  readonly day: string;
  readonly note: string;
  /** What the refresh of the morning said, the line of counts above the plan, and the plan. */
  readonly said: string;
  readonly counts: string;
  readonly plan: readonly Row[];
  /** What was done, and what the sheet said to it; '' when it said nothing. */
  readonly doings: readonly { readonly doing: Doing; readonly said: string }[];
}

export interface PlayedMonth {
  readonly days: readonly Played[];
  /** The Customers tab after the last refresh. */
  readonly end: readonly Row[];
  /** Lines of the contact log after the last refresh. */
  readonly contacts: readonly Row[];
}

/** Lives through the month in the local sheet, as a person at it does: with the menu, the keyboard and the mouse. */
export function playMonth(): PlayedMonth {
  const sheet = openLedger({ today: MONTH[0]?.day ?? '' });
  must(sheet, 'setUpLedger');
  begin(sheet);
  const days = MONTH.map(({ day, note = '', doings }, at): Played => {
    sheet.setToday(day);
    const said = must(sheet, 'refreshFollowUps').text;
    const [[counts = ''] = []] = sheet.values('Follow-ups!A1:A1');
    return {
      day, note, said, counts: String(counts), plan: planOf(sheet),
      doings: doings.map((doing, nth) => ({ doing, said: heard(sheet, () => { act(sheet, day, doing, `line ${at}-${nth}`); }) })),
    };
  });
  return { days, end: rowsOf(sheet, 'Customers'), contacts: rowsOf(sheet, 'Contacts') };
}

/** The first week: who is on the list, what was said and bought before, and how many contacts fit into a day. */
function begin(sheet: Sheet): void {
  const setting = (label: string, value: string): void => {
    const row = sheet.values('Policy').findIndex((cells) => cells[0] === label) + 1;
    sheet.type(`Policy!B${row}`, value);
  };
  setting('Contacts a workday', String(CALENDAR.capacity));
  setting('Holidays', CALENDAR.holidays.join(', '));
  setting('Make-up workdays', CALENDAR.makeUpWorkdays.join(', '));
  CUSTOMERS.forEach(({ name, facts }, at) => { typeInto(sheet, 'Customers', at + 2, { Name: name, ...facts }); });
  const talks = CUSTOMERS.flatMap(({ name, talks: days }) => days.map((day) => ({ Customer: name, Date: day, Reached: 'yes' })));
  talks.forEach((cells, at) => { typeInto(sheet, 'Contacts', at + 2, cells); });
  const sales = CUSTOMERS.flatMap(({ name, bought = [] }) => bought.map((day) => ({ Customer: name, Date: day, Amount: '100' })));
  sales.forEach((cells, at) => { typeInto(sheet, 'Purchases', at + 2, cells); });
}

function act(sheet: Sheet, day: string, doing: Doing, lineId: string): void {
  switch (doing.do) {
    case 'tick': sheet.tick(planCell(sheet, doing.who, 'Done')); return;
    case 'untick': sheet.tick(planCell(sheet, doing.who, 'Done'), false); return;
    case 'tickOnPhone': sheet.type(planCell(sheet, doing.who, 'Done'), true); return;
    case 'outcome': sheet.edit(planCell(sheet, doing.who, 'Outcome'), doing.outcome); return;
    case 'talk': {
      const { who, said, promised, changeNext } = doing;
      editInto(sheet, 'Contacts', firstBlank(sheet, 'Contacts'), {
        Customer: who, Date: day, Reached: 'yes', 'What was said': said,
        ...(promised === undefined ? {} : { 'Date promised': promised }), ...(changeNext === undefined ? {} : { 'Change next time': changeNext }),
      });
      return;
    }
    case 'buys': {
      const { who, product, amount } = doing;
      must(sheet, 'recordPurchase', { customerId: customer(sheet, who).id, day, product, quantity: 1, amount, lineId });
      return;
    }
    case 'card': editInto(sheet, 'Customers', firstBlank(sheet, 'Customers'), { Name: doing.who, Phone: doing.phone }); return;
    case 'facts': editInto(sheet, 'Customers', customer(sheet, doing.who).row, doing.facts);
  }
}

/** What the sheet said last while something was done. */
function heard(sheet: Sheet, happens: () => void): string {
  const before = sheet.shown.length;
  happens();
  const toast = sheet.shown.slice(before).filter((each) => each.kind === 'toast').at(-1);
  return toast?.message ?? '';
}

function typeInto(sheet: Sheet, tab: string, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, value] of Object.entries(cells)) sheet.type(cellOf(sheet, tab, row, header), value);
}

/** Cell by cell, as it is typed; the add-on looks after each. */
function editInto(sheet: Sheet, tab: string, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, value] of Object.entries(cells)) {
    const error = sheet.edit(cellOf(sheet, tab, row, header), value)?.error ?? null;
    if (error !== null) throw error;
  }
}

function cellOf(sheet: Sheet, tab: string, row: number, header: string): string {
  return `${tab}!${letter(columnOf(sheet, tab, header))}${row}`;
}

function firstBlank(sheet: Sheet, tab: string): number {
  const name = columnOf(sheet, tab, tab === 'Customers' ? 'Name' : 'Customer') - 1;
  const index = sheet.values(tab).findIndex((cells) => (cells[name] ?? '') === '');
  return index < 0 ? sheet.values(tab).length + 1 : index + 1;
}

function customer(sheet: Sheet, who: string): { readonly id: string; readonly row: number } {
  const [name, id] = [columnOf(sheet, 'Customers', 'Name') - 1, columnOf(sheet, 'Customers', 'Customer ID') - 1];
  const rows = sheet.values('Customers');
  const index = rows.findIndex((cells) => cells[name] === who);
  if (index < 0) throw new Error(`There is no customer ${who}`);
  return { id: String(rows[index]?.[id] ?? ''), row: index + 1 };
}

/** The plan's headers stand in row 2, below the line of counts. */
const PLAN_HEADERS = 2;

function planCell(sheet: Sheet, who: string, header: string): string {
  const rows = sheet.values('Follow-ups');
  const headers = rows[PLAN_HEADERS - 1] ?? [];
  const [column, name] = [headers.indexOf(header), headers.indexOf('Customer')];
  const index = rows.findIndex((cells, at) => at >= PLAN_HEADERS && cells[name] === who);
  if (index < 0 || column < 0) throw new Error(`The plan has no «${header}» for ${who}`);
  return `Follow-ups!${letter(column + 1)}${index + 1}`;
}

function planOf(sheet: Sheet): Row[] {
  const [headers = [], ...rows] = sheet.values('Follow-ups').slice(PLAN_HEADERS - 1);
  const name = headers.indexOf('Customer');
  return rows.filter((cells) => (cells[name] ?? '') !== '').map((cells) => Object.fromEntries(headers.map((header, at) => [String(header), cells[at] ?? ''])));
}
