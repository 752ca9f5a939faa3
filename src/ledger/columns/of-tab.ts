import type { Column } from '../column';
import { COLUMN_KEYS, type ColumnKey, type TabKey } from '../keys';
import { CONTACT_COLUMNS } from './contacts';
import { CUSTOMER_COLUMNS } from './customers';
import { FOLLOW_UP_COLUMNS } from './follow-ups';
import { HISTORY_COLUMNS } from './history';
import { POLICY_COLUMNS } from './policy';
import { PROFILE_COLUMNS } from './profiles';
import { PURCHASE_COLUMNS } from './purchases';
import { REVIEW_COLUMNS } from './review';

export type ColumnsByTab = { readonly [T in TabKey]: Readonly<Record<ColumnKey<T>, Column>> };

/** Every column of every tab. */
export const COLUMNS: ColumnsByTab = {
  customers: CUSTOMER_COLUMNS,
  followUps: FOLLOW_UP_COLUMNS,
  profiles: PROFILE_COLUMNS,
  purchases: PURCHASE_COLUMNS,
  contacts: CONTACT_COLUMNS,
  policy: POLICY_COLUMNS,
  history: HISTORY_COLUMNS,
  review: REVIEW_COLUMNS,
};

/** The column of a tab by its key. */
export function columnOf<T extends TabKey>(tab: T, key: ColumnKey<T>): Column {
  return COLUMNS[tab][key];
}

/** The keys of a tab in the order of a fresh sheet, typed by the tab. */
export function keysOf<T extends TabKey>(tab: T): readonly ColumnKey<T>[] {
  return COLUMN_KEYS[tab] as readonly ColumnKey<T>[];
}

/** The columns the ledger writes on a tab, in the order of a fresh sheet. */
export function ledgerColumns<T extends TabKey>(tab: T): readonly ColumnKey<T>[] {
  return keysOf(tab).filter((key) => columnOf(tab, key).owner === 'ledger');
}
