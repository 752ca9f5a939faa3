import type { Column } from '../../ledger/column';
import { columnOf } from '../../ledger/columns/of-tab';
import type { FactGroup, FactKey } from '../contract/facts';
import { FACT_GROUPS, isCustomerFact, PROFILE_FACTS } from './fact-keys';

/** The column in which a fact stands. */
export function factColumn(key: FactKey): Column {
  return isCustomerFact(key) ? columnOf('customers', key) : columnOf('profiles', key);
}

/** The group whose day says how old a fact is; null for what a talk reveals: that changes from talk to talk. */
export function groupOf(key: FactKey): FactGroup | null {
  if (BASIC.includes(key)) return 'basic';
  return FACT_GROUPS.find((group) => (PROFILE_FACTS[group] as readonly FactKey[]).includes(key)) ?? null;
}

/** 「客戶的姓名、聯繫方式、具體地址、潛在需求、個人好惡以及是否具有購買決策權」 */
const BASIC: readonly FactKey[] = ['name', 'company', 'kind', 'title', 'phone', 'email', 'address', 'source', 'latentNeed', 'likes', 'authority'];
