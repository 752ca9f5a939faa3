import { readAllCustomers, peopleOf } from '../../src/app/workbook/customers-table';
import { readAllLines } from '../../src/app/workbook/lines';
import type { Customer } from '../../src/domain/customer';
import type { Day } from '../../src/domain/day';
import { frameOf } from '../../src/domain/decide';
import { dutyOfGraded, gradingOf } from '../../src/domain/follow-up/duty';
import type { Candidate } from '../../src/domain/follow-up/plan/candidate';
import type { Memo } from '../../src/domain/grade/memo';
import { fold } from '../../src/domain/grade/standing';
import type { Policy } from '../../src/domain/policy';
import type { InventedLedger } from '../ledger/invent';
import { arraysFrom } from './arrays';
import { ledgerOver } from './ledger';

/** A customer and what his log comes to. */
export interface Person {
  readonly id: string;
  readonly customer: Customer;
  readonly memo: Memo;
}

/** Everybody in an invented ledger as the ledger itself reads them. */
export function peopleIn(invented: InventedLedger, today: Day, policy: Policy): readonly Person[] {
  const { ledger } = ledgerOver(arraysFrom(invented, today));
  const { entries } = readAllCustomers(ledger);
  const lines = readAllLines(ledger, peopleOf(entries));
  return entries.map(({ id, customer }) => {
    const { purchases, contacts } = lines.of.get(id) ?? { purchases: [], contacts: [] };
    return { id, customer, memo: fold(purchases, contacts, frameOf(customer, policy), today) };
  });
}

/** Somebody who may be planned on the day `today`. */
export function candidateOn({ id, customer, memo }: Person, today: Day, policy: Policy): Candidate {
  const grading = gradingOf(customer, memo, today, policy);
  return { id, key: grading.verdict.key, customer, memo, duty: dutyOfGraded(grading, customer, memo, today, policy) };
}
