import type { CardFact } from '../domain/card/completeness';
import { isBlank } from './cell';
import { readChoice } from './choices';
import { columnOf } from './columns/of-tab';
import type { ColumnKey } from './keys';

/** The columns of Customers and of Profiles that tell a fact of the card; one of them filled is enough. */
export const CARD_FACT_COLUMNS: Readonly<Record<CardFact, FactColumns>> = {
  name: { customers: ['name', 'company'] },
  contact: { customers: ['phone', 'email'] },
  address: { customers: ['address'] },
  need: { customers: ['need', 'latentNeed'] },
  likes: { customers: ['likes'] },
  authority: { customers: ['authority'] },
  family: { profiles: ['family'] },
  habits: { profiles: ['habits'] },
  maritalStatus: { profiles: ['maritalStatus'] },
  children: { profiles: ['children'] },
  income: { profiles: ['income'] },
  nature: { profiles: ['nature'] },
  size: { profiles: ['size'] },
  buyingVolume: { profiles: ['buyingVolume'] },
  rivals: { profiles: ['rivals'] },
  pastSuppliers: { profiles: ['pastSuppliers'] },
  complaints: { profiles: ['complaints'] },
  sales: { profiles: ['sales'] },
  partners: { profiles: ['partners'] },
  credit: { customers: ['credit'] },
  influence: { profiles: ['influence'] },
};

/** A column that tells facts, on one of two tabs. */
export type FactColumn =
  | { readonly tab: 'customers'; readonly key: ColumnKey<'customers'> }
  | { readonly tab: 'profiles'; readonly key: ColumnKey<'profiles'> };

/** The facts for which one of their columns satisfies: is filled, or is there at all. */
export function factsWith(satisfies: (column: FactColumn) => boolean): ReadonlySet<CardFact> {
  const facts = new Set<CardFact>();
  for (const [fact, columns] of columnsByFact ??= listOfColumns()) if (columns.some(satisfies)) facts.add(fact);
  return facts;
}

/** Every column that tells a fact. */
export function factColumns(): readonly FactColumn[] {
  return (columnsByFact ??= listOfColumns()).flatMap(([, columns]) => columns);
}

/** Whether a cell says something: «none» is an answer, a dash or a question mark is not, nor is an unticked box. */
export function saysSomething({ tab, key }: FactColumn, cell: unknown): boolean {
  if (isBlank(cell) || (typeof cell === 'string' && NO_ANSWER.test(cell))) return false;
  const { choice } = tab === 'customers' ? columnOf(tab, key) : columnOf(tab, key);
  if (choice === null) return true;
  const read = readChoice(choice, cell);
  return !read.ok || read.value !== null;
}

interface FactColumns {
  readonly customers?: readonly ColumnKey<'customers'>[];
  readonly profiles?: readonly ColumnKey<'profiles'>[];
}

/** Built once: a column of tens of thousands of rows asks for it in every row. */
let columnsByFact: readonly (readonly [CardFact, readonly FactColumn[]])[] | undefined;

function listOfColumns(): NonNullable<typeof columnsByFact> {
  return (Object.entries(CARD_FACT_COLUMNS) as [CardFact, FactColumns][]).map(([fact, { customers = [], profiles = [] }]) => [
    fact, [...customers.map((key) => ({ tab: 'customers', key }) as const), ...profiles.map((key) => ({ tab: 'profiles', key }) as const)],
  ]);
}

const NO_ANSWER = /^[\s\-–—―－?？_/.。・*]+$/;
