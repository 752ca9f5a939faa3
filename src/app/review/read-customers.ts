import type { Day } from '../../domain/day';
import type { ReviewedCustomer } from '../../domain/review/history';
import { foldText } from '../../ledger/fold-text';
import { readDay } from '../../ledger/read-day';
import { readNumber } from '../../ledger/read-number';
import { readPsychology } from '../../ledger/read-psychology';
import { readOpenText, readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { customersSheet } from '../workbook/customers-table';
import { nameKey } from '../workbook/lines';
import { readWhole } from '../workbook/read-table';

/** A customer whose days are still being collected. */
export interface OpenHistory extends ReviewedCustomer {
  readonly orderDays: Day[];
  readonly talkDays: Day[];
}

/** Everybody on the list, as log lines look them up. */
export interface ReviewPeople {
  readonly all: readonly OpenHistory[];
  /** The customer of a log line: the id rules; without one, a name that only one customer bears. */
  find(id: string, name: string): OpenHistory | null;
}

const NEEDED = ['id', 'name', 'company', 'enteredOn', 'knownLastPurchase', 'knownPurchases', 'psychology', 'introducedBy'] as const;

/** Reads what the review needs of the customers; what cannot be read is unknown here, and listed by «Check the ledger». */
export function readReviewPeople(ledger: Ledger): ReviewPeople {
  const { index, rows } = readWhole<'customers'>(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, NEEDED);
  const { dayOfDate } = ledger.env.host;
  const at = (cells: readonly Cell[], key: (typeof NEEDED)[number]): Cell => cells[index[key] ?? -1] ?? '';
  const pastDay = (cell: Cell): Day | null => {
    const read = readDay(cell, dayOfDate);
    return read.ok && read.value !== null && read.value <= ledger.today ? read.value : null;
  };
  const people = rows.flatMap((cells) => {
    const id = readText(at(cells, 'id'));
    const name = readText(at(cells, 'name')) || readText(at(cells, 'company'));
    return id === '' && name === '' ? [] : [{ id, name, cells }];
  });
  const byId = new Map(people.flatMap((each) => (each.id === '' ? [] : [[each.id, each] as const])));
  const byName = new Map<string, (typeof people)[number] | null>();
  for (const each of people) {
    const key = nameKey(each.name);
    if (key !== '') byName.set(key, byName.has(key) ? null : each);
  }
  const introducerOf = (cells: readonly Cell[]): ReviewedCustomer['introducer'] => {
    const text = readOpenText(at(cells, 'introducedBy'));
    const known = byId.get(text) ?? byName.get(nameKey(text)) ?? null;
    if (known !== null) return { key: known.id === '' ? typedKey(known.name) : known.id, name: known.name === '' ? known.id : known.name };
    return text === '' ? null : { key: typedKey(text), name: text };
  };
  const histories = new Map(people.map((each) => {
    const { cells } = each;
    const psychology = readPsychology(at(cells, 'psychology'));
    const count = readNumber(at(cells, 'knownPurchases'));
    const knownLastPurchase = pastDay(at(cells, 'knownLastPurchase'));
    const history: OpenHistory = {
      psychology: psychology.ok ? psychology.value : [],
      enteredOn: pastDay(at(cells, 'enteredOn')),
      introducer: introducerOf(cells),
      boughtBefore: knownLastPurchase === null && count.ok && count.value !== null && count.value > 0,
      knownLastPurchase, orderDays: [], talkDays: [],
    };
    return [each, history];
  }));
  return {
    all: [...histories.values()],
    find: (id, name) => {
      const person = id === '' ? byName.get(nameKey(name)) ?? null : byId.get(id) ?? null;
      return person === null ? null : histories.get(person) ?? null;
    },
  };
}

/** Of somebody who is not on the list only the name is known. */
function typedKey(name: string): string {
  return `:${foldText(name)}`;
}
