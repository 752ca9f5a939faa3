import { dayFromIso } from '../../domain/day';
import type { Psychology } from '../../domain/card/psychology';
import { writeChoice, type ChoiceField, type ChoiceValue } from '../../ledger/choices';
import type { HistoryLine } from '../../ledger/history-row';
import { writePsychology } from '../../ledger/read-psychology';
import { readText } from '../../ledger/read-text';
import { wordIn } from '../../ledger/words';
import type { FactChange, FactConflict, FactKey } from '../contract/facts';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import type { Entry as HistoryEntry } from '../workbook/history';
import { factColumn } from './fact-columns';
import { factValue } from './read-facts';

/** A cell that is to hold something else. */
export interface FactWrite {
  readonly key: FactKey;
  /** As a page would be told it afterwards. */
  readonly value: string;
  readonly cell: Cell;
}

/** What becomes of changed facts, given what stands in their cells now. */
export interface PlannedFacts {
  readonly writes: readonly FactWrite[];
  readonly conflicts: readonly FactConflict[];
  /** What is to be logged before anything is written, without the customer. */
  readonly lines: readonly Pick<HistoryEntry, 'what' | 'from' | 'to' | 'reason'>[];
}

/**
 * Holds each change against what stands in its cell now. Somebody else may have changed it since the page showed it: of
 * a text both are kept, once; of a choice or a day what stands there stays, and the person is told.
 * @param logged lines of this very save, where it is being repeated: they tell what was to be written where it was cut off
 */
export function planFacts(ledger: Ledger, changes: readonly FactChange[], cellOf: (key: FactKey) => Cell, logged: readonly HistoryLine[]): PlannedFacts {
  const writes: FactWrite[] = [];
  const conflicts: FactConflict[] = [];
  const lines: PlannedFacts['lines'][number][] = [];
  for (const change of changes) {
    const { key, to } = change;
    const cell = cellOf(key);
    const now = factValue(ledger, key, cell).value;
    const before = readText(cell, ledger.env.host.dayOfDate);
    const reason = headerOf(ledger, key);
    const line = logged.find((each) => each.what === 'facts' && each.reason === reason);
    if (line !== undefined) {
      const value = factColumn(key).type !== 'text' || line.to === shownOf(ledger, key, to) ? to : line.to;
      if (value !== to) conflicts.push({ key, theirs: line.from, mine: to, kept: 'both' });
      // Whatever else stands there by now came later than this save.
      if (before === line.from && now !== value) writes.push({ key, value, cell: factCell(ledger, key, value, cell) });
      continue;
    }
    const wanted = merged(key, change, now);
    if (wanted.conflict !== null) conflicts.push(wanted.conflict);
    if (wanted.value === now) continue;
    writes.push({ key, value: wanted.value, cell: factCell(ledger, key, wanted.value, cell) });
    lines.push({ what: 'facts', from: before, to: shownOf(ledger, key, wanted.value), reason });
  }
  return { writes, conflicts, lines };
}

/** What a fact's column is called in History. */
export function headerOf(ledger: Ledger, key: FactKey): string {
  return wordIn(factColumn(key).header, ledger.lang);
}

/** The cell that says a value; a box to tick stays one. */
export function factCell({ lang }: Ledger, key: FactKey, value: string, now: Cell): Cell {
  const { type, choice } = factColumn(key);
  if (choice === 'yes' && typeof now === 'boolean') return value === 'yes';
  if (value === '') return '';
  if (choice === 'psychology') return writePsychology(value.split(',') as Psychology[], lang);
  if (choice !== null) return writeChoice<ChoiceField>(choice, value as ChoiceValue, lang);
  return type === 'day' ? dayFromIso(value) ?? '' : value;
}

/** The same as a text. */
function shownOf(ledger: Ledger, key: FactKey, value: string): string {
  return factColumn(key).type === 'day' ? value : String(factCell(ledger, key, value, ''));
}

/** Between two texts of two people. */
const BOTH = ' / ';

function merged(key: FactKey, { from, to }: FactChange, now: string): { readonly value: string; readonly conflict: FactConflict | null } {
  if (sameFact(key, now, to)) return { value: now, conflict: null };
  if (sameFact(key, now, from)) return { value: to, conflict: null };
  if (factColumn(key).type !== 'text' || to === '') return { value: now, conflict: { key, theirs: now, mine: to, kept: 'theirs' } };
  if (now === '') return { value: to, conflict: { key, theirs: now, mine: to, kept: 'both' } };
  const theirs = now.endsWith(BOTH + to) ? now.slice(0, -(BOTH + to).length) : now;
  return { value: theirs + BOTH + to, conflict: { key, theirs, mine: to, kept: 'both' } };
}

/** «No» where only a yes says something is as good as nothing; of two psychologies neither comes first. */
export function sameFact(key: FactKey, a: string, b: string): boolean {
  const { choice } = factColumn(key);
  const plain = (value: string): string => choice === 'yes' && value === 'no' ? '' : choice === 'psychology' ? value.split(',').sort().join() : value.replace(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}
