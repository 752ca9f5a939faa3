import type { CardFact } from '../../domain/card/completeness';
import type { ColumnKey } from '../../ledger/keys';
import type { ChoiceValue } from '../../ledger/choices';

/** What the facts of a card are called, what their values are called, and how a good seller asks for what is missing. */
export interface FactMessages {
  /** As the columns of the sheet are headed: one word for each thing. */
  readonly labels: Readonly<Record<NamedFact, string>>;
  /** As the cells say it. */
  readonly choices: { readonly [F in ChosenFact]: Readonly<Record<ChoiceValue<F>, string>> };
  /** The missing fact in a list. */
  readonly missing: Readonly<Record<CardFact, string>>;
  /** The question to the customer that brings the fact up: open, polite, and with a reason of the customer's own to answer it. */
  readonly ask: Readonly<Record<CardFact, string>>;
}

/** The facts a card shows; the days and sources of groups are named where they stand. */
export type NamedFact =
  | Extract<ColumnKey<'customers'>,
    | 'name' | 'company' | 'kind' | 'title' | 'phone' | 'email' | 'address' | 'source'
    | 'need' | 'latentNeed' | 'likes' | 'authority' | 'demand'
    | 'intention' | 'knowledge' | 'doubt' | 'issue' | 'saidYes' | 'expectedClose' | 'power' | 'visited' | 'credit'
    | 'psychology' | 'psychologySignals' | 'introducedBy' | 'promised' | 'snoozeUntil' | 'doNotContact'>
  | Extract<ColumnKey<'profiles'>,
    | 'family' | 'maritalStatus' | 'children' | 'income' | 'habits'
    | 'nature' | 'size' | 'sales' | 'buyingVolume' | 'rivals' | 'partners' | 'pastSuppliers' | 'complaints' | 'influence'>;

/** The lists from which facts are chosen. */
export type ChosenFact = 'kind' | 'need' | 'authority' | 'demand' | 'intention' | 'knowledge' | 'power' | 'credit' | 'yes' | 'psychology';
