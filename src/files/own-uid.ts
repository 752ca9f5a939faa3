/** What stands before the id of a customer in the UID of a card that the ledger wrote: every address book has numbers of its own. */
export const OWN_UID = 'customer-ledger:';
