import { closeRateFigures } from './close-rate';
import { inOrder, type Figure } from './figure';
import type { ReviewedCustomer } from './history';
import { referralFigures } from './referrals';
import { repeatFigures } from './repeats';
import { shortfallFigures, type ReviewedTalk } from './shortfalls';

/** Every figure of every month, in the order in which they are read. A function of the logs: done again it is the same. */
export function review(customers: readonly ReviewedCustomer[], talks: readonly ReviewedTalk[]): readonly Figure[] {
  return inOrder([...repeatFigures(customers), ...closeRateFigures(customers), ...referralFigures(customers), ...shortfallFigures(talks)]);
}
