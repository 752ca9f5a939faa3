import { GRADES } from '../../domain/grade-letter';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { CustomerHit } from '../contract/common';

/** The columns of Customers that a hit shows. */
export const HIT_KEYS = ['id', 'name', 'company', 'phone', 'grade'] as const satisfies readonly ColumnKey<'customers'>[];

/** A customer as a picker may show it: no more of the phone than its last three digits. */
export function customerHit(cell: (key: (typeof HIT_KEYS)[number]) => unknown, row: number): CustomerHit {
  const text = (key: (typeof HIT_KEYS)[number]): string => readText(cell(key));
  return {
    id: text('id'), name: text('name') || text('company'), company: text('company'),
    phoneTail: text('phone').normalize('NFKC').replace(/\D/g, '').slice(-3), grade: GRADES.find((grade) => grade === text('grade')) ?? '', row,
  };
}
