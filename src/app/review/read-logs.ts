import type { ReviewedTalk } from '../../domain/review/shortfalls';
import { contactReader } from '../../ledger/contact-row';
import { purchaseReader } from '../../ledger/purchase-row';
import { readText } from '../../ledger/read-text';
import { shortfallsIn } from '../../ledger/shortfalls';
import type { Ledger } from '../open-ledger';
import { readerPositions, readWhole } from '../workbook/read-table';
import type { ReviewPeople } from './read-customers';

const OF_PURCHASES = ['customer', 'date', 'customerId', 'status'] as const;
const OF_CONTACTS = ['customer', 'date', 'customerId', 'reached', 'status', 'worked', 'fellShort', 'changeNext', 'lineId'] as const;

/**
 * Reads both logs once and notes every day with its customer; gives the talks that were reviewed. Lines that are void,
 * returned, undated, of the future or of strangers do not count; a self-review counts whoever it was about.
 */
export function readReviewLogs(ledger: Ledger, people: ReviewPeople): readonly ReviewedTalk[] {
  readOrders(ledger, people);
  return readTalkReviews(ledger, people);
}

function readOrders(ledger: Ledger, people: ReviewPeople): void {
  const sheet = ledger.sheets.purchases;
  if (sheet === undefined) return;
  const table = readWhole<'purchases'>(ledger.env.book, sheet, ledger.layout.purchases ?? {}, OF_PURCHASES);
  const read = purchaseReader({ positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate });
  table.rows.forEach((cells, at) => {
    const { line, counts } = read(cells, table.firstRow + at);
    if (line !== null && counts && line.day <= ledger.today) people.find(line.customerId, line.customer)?.orderDays.push(line.day);
  });
}

function readTalkReviews(ledger: Ledger, people: ReviewPeople): readonly ReviewedTalk[] {
  const sheet = ledger.sheets.contacts;
  if (sheet === undefined) return [];
  const table = readWhole<'contacts'>(ledger.env.book, sheet, ledger.layout.contacts ?? {}, OF_CONTACTS);
  const { index } = table;
  const read = contactReader({ positions: readerPositions(index), dayOfDate: ledger.env.host.dayOfDate, texts: false });
  const reviewAt = [index.worked, index.fellShort, index.changeNext].filter((place) => place !== undefined);
  const talks: ReviewedTalk[] = [];
  const seen = new Set<string>();
  table.rows.forEach((cells, at) => {
    const { line, counts } = read(cells, table.firstRow + at);
    if (line === null || !counts || line.day > ledger.today) return;
    if (line.lineId !== '') {
      // The copy of a line is the same talk.
      if (seen.has(line.lineId)) return;
      seen.add(line.lineId);
    }
    if (line.reached) people.find(line.customerId, line.customer)?.talkDays.push(line.day);
    if (!reviewAt.some((place) => cells[place] !== '')) return;
    talks.push({ day: line.day, shortfalls: shortfallsIn(readText(cells[index.fellShort ?? -1])) });
  });
  return talks;
}
