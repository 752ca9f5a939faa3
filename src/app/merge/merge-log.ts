import type { HistoryLine } from '../../ledger/history-row';
import type { Ledger } from '../open-ledger';
import { appendHistory, historyEnd, linesOfBatch } from '../workbook/history';
import { placeOfText, textOfPlace, type Place } from './places';

/** Something that a merge makes of something else. */
export interface Change {
  readonly place: Place;
  /** Whose row or line it was before. */
  readonly customerId: string;
  readonly customer: string;
  /** As texts; a merge changes a cell only while it says `from`, and taking apart only while it says `to`. */
  readonly from: string;
  readonly to: string;
}

/** What History has of one merge: the before-image of all it changes. */
export interface MergeLog {
  readonly mergeId: string;
  readonly when: string;
  readonly keptId: string;
  readonly kept: string;
  readonly droppedId: string;
  readonly dropped: string;
  readonly changes: readonly Change[];
  /** It was taken apart already. */
  readonly undone: boolean;
}

/** What History has of a merge; null when it has none, or only what an erasure has left of it. */
export function mergeLogged(ledger: Ledger, mergeId: string): MergeLog | null | 'moved' {
  const lines = linesOfBatch(ledger, mergeId);
  return lines === 'moved' ? 'moved' : mergeOf(lines);
}

/** The merge that these lines of one batch tell of. */
export function mergeOf(lines: readonly HistoryLine[]): MergeLog | null {
  const head = lines.find(isHead);
  if (head === undefined) return null;
  return {
    mergeId: head.batch, when: head.when, keptId: head.customerId, kept: head.customer || head.customerId, droppedId: head.from, dropped: head.reason || head.from,
    undone: lines.some(({ what }) => what === 'undo'),
    changes: lines.flatMap(({ what, reason, customerId, customer, from, to }): Change[] => {
      const place = what === 'merged' ? placeOfText(reason) : null;
      return place === null ? [] : [{ place, customerId, customer, from, to }];
    }),
  };
}

/** Whether a line says who was merged with whom. */
export function isHead({ what, customerId, from, to, reason }: HistoryLine): boolean {
  return what === 'merged' && from !== '' && to === customerId && placeOfText(reason) === null;
}

/** Writes down what is to be merged before anything is touched: who, and every cell and line as it stands. */
export function logMerge(ledger: Ledger, log: Omit<MergeLog, 'when' | 'undone'>, headToo: boolean): void {
  const { mergeId, keptId, kept, droppedId, dropped, changes } = log;
  const head = { customerId: keptId, customer: kept, what: 'merged', from: droppedId, to: keptId, reason: dropped } as const;
  const lines = changes.map(({ place, customerId, customer, from, to }) => ({ customerId, customer, what: 'merged', from, to, reason: textOfPlace(place, ledger.lang) }) as const);
  appendHistory(ledger, historyEnd(ledger), mergeId, headToo ? [head, ...lines] : lines);
}
