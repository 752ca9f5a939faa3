import type { Thanks } from '../../app/card-contract';

/** A message to the customer after a raise: drafted here, copied or mailed by the person, never sent by itself. */
export function ThanksDraft(_props: { readonly thanks: Thanks }) {
  return null;
}
