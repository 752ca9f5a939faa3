import type { Who } from '../contract/common';
import type { Env } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customersSheet, findCustomerRow } from '../workbook/customers-table';

/** Puts the cursor on the customer's row of Customers; null when it is there. */
export function goToCustomer(env: Env, { id, row }: Who): Stop | null {
  const ledger = openLedger(env, ['customers']);
  if (isStop(ledger)) return ledger;
  const found = findCustomerRow(ledger, id, row);
  if (typeof found !== 'number') return found;
  env.shape.select(customersSheet(ledger), found, ledger.layout.customers?.name ?? 1);
  return null;
}
