/** What «Erase a customer…» says. Names come as they stand in the sheet. */
export interface EraseMessages {
  readonly title: string;
  /** Before a customer is chosen. */
  readonly whom: string;
  readonly goes: string;
  readonly goesList: readonly string[];
  readonly stays: string;
  readonly staysList: readonly string[];
  /** What the ledger cannot reach. */
  readonly beyond: string;
  readonly forGood: string;
  /** The field in which the name is typed. */
  readonly confirm: string;
  readonly confirmHint: (name: string) => string;
  readonly chooseFirst: string;
  readonly notTheName: string;
  readonly cancel: string;
  readonly erase: string;
  readonly erasing: string;
  readonly erased: string;
  /** Above the person's own columns that still hold something. */
  readonly ownColumns: string;
  readonly goTo: string;
}
