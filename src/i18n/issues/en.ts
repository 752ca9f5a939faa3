import { formatNumber } from '../format';
import type { IssueMessages } from './messages';

const KEPT = 'Until then the row keeps what it had.';
const USUAL = 'Until then the usual value is used.';

export const issuesEn: IssueMessages = {
  about: (whom, text) => `${whom}: ${text}`,
  or: ' / ',
  columnPlace: (field) => `column ${field}`,
  codes: {
    notANumber: {
      text: ({ field, given }) => `${field}: “${given}” is no number.`,
      mend: () => 'Type digits only, like 12800; remarks belong in a column of their own.',
    },
    notADay: {
      text: ({ field, given }) => `${field}: “${given}” is no date.`,
      mend: () => 'Type a date like 2026-05-20, or clear the cell if you do not know it.',
    },
    dayWithoutYear: {
      text: ({ field, given }) => `${field}: “${given}” has no year.`,
      mend: () => 'Add the year, like 2026-05-20.',
    },
    dayAmbiguous: {
      text: ({ field, given }) => `${field}: “${given}” can be two different days.`,
      mend: () => 'Write the year first, like 2026-05-20.',
    },
    notAChoice: {
      text: ({ field, given }) => `${field}: “${given}” is not on the list.`,
      mend: ({ choices }) => `Choose one of: ${choices}. Leave it blank if you do not know.`,
    },
    formulaError: {
      text: ({ field, given }) => `${field}: the formula in this cell gives ${given}.`,
      mend: () => `Mend the formula, or type the value itself. ${KEPT}`,
    },
    idTwice: {
      text: ({ given }) => `Two rows have the id ${given}, so their purchases and contacts cannot be told apart. Neither is regraded.`,
      mend: () => 'Give one of them another id, or clear it and regrade: the ledger then gives it a new one.',
    },
    nameMissing: {
      text: () => 'This customer has no name.',
      mend: ({ field }) => `Type a name into ${field}, or delete the row if it is nobody.`,
    },
    customerUnknown: {
      text: ({ given, tab }) => `“${given}” is nobody on the customer list, so this line of ${tab} counts for nobody.`,
      mend: () => 'Correct the name or the id, or add the customer to the list; then regrade.',
    },
    customerAmbiguous: {
      text: ({ given, tab }) => `“${given}” fits several customers, so this line of ${tab} counts for nobody.`,
      mend: () => 'Write the customer id beside the name; then regrade.',
    },
    customerMissing: {
      text: ({ tab }) => `This line of ${tab} does not say which customer it belongs to.`,
      mend: () => 'Type the name or the id of the customer; then regrade.',
    },
    dayMissing: {
      text: ({ tab }) => `This line of ${tab} has no date, so it does not count yet.`,
      mend: () => 'Type the date, like 2026-05-20.',
    },
    dayInFuture: {
      text: ({ field }) => `${field}: this day is still to come, so it does not count yet.`,
      mend: () => 'Correct the date; an appointment belongs in Promised date.',
    },
    customerGone: {
      text: ({ about }) => `${about} was ticked but is not on the customer list any more, so nothing was logged.`,
      mend: () => 'Put the customer back on the list and refresh the plan, or clear the tick: the line then goes.',
    },
    dayListedTwice: {
      text: ({ field, given }) => `${field}: ${given} is listed twice.`,
      mend: () => 'Delete one of the two; it counts once either way.',
    },
    dayWorkedAndOff: {
      text: ({ given }) => `${given} is both a holiday and a make-up workday.`,
      mend: () => 'Delete it from one of the two lists. Until then it counts as worked.',
    },
    lineTwice: {
      text: ({ tab }) => `This line of ${tab} is there twice; only the first one counts.`,
      mend: () => 'Delete the copy. If it is another purchase or contact, clear its line id and regrade.',
    },
    columnMissing: {
      text: ({ field, tab }) => `The tab ${tab} has no column “${field}” any more.`,
      mend: () => 'Give the column its header back, or let Tools ▸ Set up or adopt this sheet repair it.',
    },
    columnTwice: {
      text: ({ field, tab }) => `Two columns of ${tab} are called “${field}”; the first one is read.`,
      mend: ({ given }) => `Give the other one (“${given}”) a header of its own.`,
    },
    tabMissing: {
      text: ({ tab }) => `The tab ${tab} is missing.`,
      mend: () => 'Let Tools ▸ Set up or adopt this sheet put it back; everything else stays as it is.',
    },
    settingOutOfRange: {
      text: ({ field, given }) => `${field}: “${given}” is out of range.`,
      mend: ({ min, max }) => `${between(min, max)} ${USUAL}`,
    },
    settingUnreadable: {
      text: ({ field, given }) => `${field}: “${given}” cannot be read.`,
      mend: ({ choices }) => `${choices === '' ? 'Write it as the third column says.' : `Choose one of: ${choices}.`} ${USUAL}`,
    },
    settingContradicts: {
      text: ({ field, given, max }) => `${field}: ${given} days is longer than the ${max === null ? '' : formatNumber(max, 'en')} days after which contact is lost.`,
      mend: () => 'Close contact cannot last longer than contact itself: make one shorter or the other longer. Until then the usual values of both are used.',
    },
    settingUnknown: {
      text: ({ given }) => `No setting is called “${given}”.`,
      mend: () => 'Correct the name, or delete the row if it is a note of yours.',
    },
    settingTwice: {
      text: ({ field }) => `${field} is set twice; the first row counts.`,
      mend: () => 'Delete one of the two rows.',
    },
  },
};

function between(min: number | null, max: number | null): string {
  return min === null || max === null ? 'Write it as the third column says.' : `Write a number from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')}.`;
}
