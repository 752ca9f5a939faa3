import { formatNumber } from '../format';
import type { ExportMessages } from './messages';

const n = (count: number): string => formatNumber(count, 'en');
const customers = (count: number): string => (count === 1 ? '1 customer' : `${n(count)} customers`);

export const exportEn: ExportMessages = {
  title: 'Export customers',
  intro: 'Makes a file on this computer; nothing is sent anywhere. History notes what was taken out, and what for.',
  rows: {
    legend: 'Which customers',
    all: (count) => `All ${n(count)}`,
    selected: (count) => `Selected rows: ${n(count)}`,
    shown: (count) => `What the filter shows: ${n(count)}`,
    filterUnknown: 'What your own filter shows cannot be told for a list this long. Filter by values instead, or select the rows in the sheet.',
    nobody: 'There is no customer to export yet.',
  },
  format: {
    legend: 'As',
    csv: '.csv',
    csvHint: 'Opens in any spreadsheet. Text that looks like a formula is made harmless.',
    xlsx: '.xlsx',
    xlsxHint: 'For Excel, with phones and numbers kept as they are.',
    vcf: '.vcf',
    vcfHint: 'Cards for a phone or a mail program: name, company, title, phone, e-mail and address.',
  },
  columns: {
    legend: 'Columns',
    ledger: 'Of the ledger',
    own: 'Your own',
    every: 'All',
    none: 'None',
    personal: 'personal',
    always: (header) => `${header}: always, so that the rows are found again on import`,
    missing: 'Choose at least one column besides the ID.',
    notFound: (names) => `On the Policy tab, “Personal columns” names what is no column here: ${names.join(', ')}. Check the spelling: such a column is not masked.`,
  },
  mask: {
    legend: 'Confidentiality',
    label: 'Mask personal columns',
    hint: 'Names become J○○ S○○, phones •••678, mail addresses a•••, the rest •••.',
    fullWarning: 'Everything will be readable by whoever gets the file.',
    purpose: 'What is it for?',
    purposeOptional: 'What is it for? (optional)',
    purposeHint: 'One line; it is kept in History.',
    purposeMissing: 'Say what the file is for; it goes out unmasked.',
  },
  summary: (count, columns) => `${customers(count)}, ${columns === 1 ? '1 column' : `${n(columns)} columns`}`,
  masked: 'masked',
  inFull: 'in full',
  go: 'Export',
  reading: (read, total) => `Reading: ${n(read)} of ${n(total)}…`,
  making: 'Making the file…',
  done: 'The file is made',
  doneText: (file, count, columns) => `${file} is in your downloads: ${customers(count)}, ${columns === 1 ? '1 column' : `${n(columns)} columns`}.`,
  logged: 'History has a line about it.',
  keepSafe: 'It holds personal details in full: keep it safe, and delete it when it has done its work.',
  another: 'Export something else',
  failed: 'The file could not be made. Try another format.',
  file: (today) => `customers-${today}`,
  sheetName: 'Customers',
};
