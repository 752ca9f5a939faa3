import type { EraseMessages } from './messages';

export const eraseEn: EraseMessages = {
  title: 'Erase a customer',
  whom: 'Find the customer who is to be erased.',
  goes: 'What goes',
  goesList: [
    'Name, phone, e-mail, address and every fact on Customers and Profiles',
    'What was said and learned on Contacts; notes and order numbers on Purchases',
    'The name and all former values in History, and in what other customers’ rows, the plan and the review say',
  ],
  stays: 'What stays, without a name',
  staysList: [
    'The row with its customer id, and the days and sums of what was bought',
    'The days and channels of contacts, and the grades there were',
    'Your own columns: the ledger never touches them and tells you which to clear',
  ],
  beyond: 'The ledger cannot reach what texts about others say in passing, files you exported, mails, other spreadsheets, comments, or Google’s version history of this one.',
  forGood: 'This cannot be undone, not by “Undo last change” either.',
  confirm: 'Type the name to confirm',
  confirmHint: (name) => `Exactly as it stands in the ledger: ${name}`,
  chooseFirst: 'Choose a customer first.',
  notTheName: 'This is not the name of the customer you chose.',
  cancel: 'Cancel',
  erase: 'Erase for good',
  erasing: 'Erasing…',
  erased: 'Erased',
  ownColumns: 'These columns are your own and still hold something in the row. If it tells who it was, clear it yourself:',
  goTo: 'Go to the row',
};
