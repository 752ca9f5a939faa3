import { readChoice, writeChoice, type ChoiceValue } from './choices';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';
import { indexIn, type Positions } from './layout';
import { readText } from './read-text';
import type { DayOfDate } from './cell';

/** One line of the History tab. */
export interface HistoryLine {
  /** `yyyy-mm-dd hh:mm:ss` in the sheet's zone, as text. */
  readonly when: string;
  readonly who: string;
  readonly customerId: string;
  readonly customer: string;
  readonly what: ChoiceValue<'what'>;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** The same for everything one command did. */
  readonly batch: string;
}

/** The cells of a line by column. */
export function historyCells(line: HistoryLine, lang: Lang): Readonly<Record<ColumnKey<'history'>, string>> {
  return { ...line, what: writeChoice('what', line.what, lang) };
}

/** A reader for lines of History; null for a line that is empty or whose kind nobody knows (a later version's, or a person's note). */
export function historyReader(positions: Positions<'history'>, dayOfDate: DayOfDate, first = 1): (cells: readonly unknown[]) => HistoryLine | null {
  const at = (key: ColumnKey<'history'>): number => indexIn(positions, key, first);
  const text = (key: ColumnKey<'history'>): ((cells: readonly unknown[]) => string) => {
    const index = at(key);
    return index < 0 ? () => '' : (cells) => readText(cells[index], dayOfDate);
  };
  const [when, who, customerId, customer, from, to, reason, batch] =
    [text('when'), text('who'), text('customerId'), text('customer'), text('from'), text('to'), text('reason'), text('batch')];
  const whatAt = at('what');
  return (cells) => {
    const what = readChoice('what', cells[whatAt]);
    if (!what.ok || what.value === null) return null;
    return {
      when: when(cells), who: who(cells), customerId: customerId(cells), customer: customer(cells), what: what.value,
      from: from(cells), to: to(cells), reason: reason(cells), batch: batch(cells),
    };
  };
}
