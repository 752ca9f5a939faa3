import { formatNumber } from '../format';
import type { ProblemMessages } from './messages';

const n = (value: number): string => formatNumber(value, 'en');
const cells = (count: number): string => (count === 1 ? '1 cell' : `${n(count)} cells`);

export const problemsEn: ProblemMessages = {
  groups: {
    unread: 'Cannot be read', unassigned: 'Whose, or missing', contradiction: 'Does not fit together', stale: 'Old facts',
    forbidden: 'Does not belong here', seldom: 'Hardly used columns', waiting: 'Waiting for you',
  },
  all: 'All',
  filter: 'Show',
  counted: (label, count) => `${label} (${count})`,
  goTo: (place) => `Go to ${place}`,
  went: (place) => `The cursor is on ${place}.`,
  showMore: (count) => `Show the next ${n(count)}`,
  about: (whom, text) => `${whom}: ${text}`,
  merged: { text: (block) => `The cells ${block} are merged, so rows cannot be told apart there and what is written into them is lost.`, mend: 'Select them and choose Format ▸ Merge cells ▸ Unmerge.' },
  stale: {
    text: {
      basic: (day) => `The basic facts are as of ${day}, more than half a year ago.`,
      person: (day) => `What is known of the person is as of ${day}, more than half a year ago.`,
      company: (day) => `What is known of the company is as of ${day}, more than half a year ago.`,
    },
    mend: 'Ask in the next talk, then write the day and the source anew on the card.',
  },
  forbidden: {
    text: {
      identity: (column) => `${column} holds what looks like an identity number.`,
      card: (column) => `${column} holds what looks like a payment card number.`,
      account: (column) => `${column} holds what looks like a bank account.`,
      health: (column) => `${column} speaks of somebody’s health.`,
    },
    mend: {
      identity: 'Delete it: nobody needs it to sell, and whoever sees the sheet can misuse it.',
      card: 'Delete it: card numbers must not be kept in a sheet.',
      account: 'Delete it here; keep it where payments are made.',
      health: 'Delete it unless you sell for it and the customer agreed.',
    },
  },
  forbiddenColumn: {
    text: {
      identity: (column, filled) => `The column ${column} is made for identity numbers: ${cells(filled)} filled.`,
      card: (column, filled) => `The column ${column} is made for payment cards: ${cells(filled)} filled.`,
      account: (column, filled) => `The column ${column} is made for bank accounts: ${cells(filled)} filled.`,
      health: (column, filled) => `The column ${column} is made for health: ${cells(filled)} filled.`,
    },
    mend: 'Delete the column, or move it into a file that fewer people see.',
  },
  seldom: {
    text: (column, filled, of) => `${column} is filled for ${n(filled)} of ${n(of)} customers, fewer than 5 in 100.`,
    mend: 'Fill it in where it matters, or hide or delete the column: less to look at, more to see.',
  },
  notices: {
    dateInFuture: 'Correct the date; an appointment belongs in Promised date.', lineInFuture: 'Correct the date in Purchases or Contacts.',
    intentionWithoutNeed: 'Ask which of the two is right and correct the other.', demandWithoutNeed: 'Ask whether there is a need, then correct one of the two.',
    closeWithoutIntention: 'Clear the date, or correct the intention.', promiseBroken: 'Call today and log the talk, or agree on another day.',
    creditBad: 'Correct Credit-worthiness once they have paid.',
  },
};
