import type { Customer } from '../../customer';
import type { Memo } from '../../grade/memo';
import type { Duty } from '../duty';

/** Somebody who may be planned, as of the day of the plan. */
export interface Candidate {
  readonly id: string;
  /** 重要: among equals he goes first. */
  readonly key: boolean;
  readonly customer: Customer;
  readonly memo: Memo;
  /** `dutyOf(customer, memo, today, policy)`. */
  readonly duty: Duty;
}
