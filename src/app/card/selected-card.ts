import type { Day } from '../../domain/day';
import type { ColumnKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import { readText } from '../../ledger/read-text';
import type { Card, Lesson } from '../contract/card';
import { FIRST_LINE } from '../follow-ups/plan-tab';
import type { Env, Ledger } from '../open-ledger';
import type { SheetId } from '../ports';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { readTable } from '../workbook/read-table';
import type { CustomerRow } from '../workbook/customer-row';
import { customerRow, rowAt } from '../workbook/customer-row';
import { cardOf } from './open-card';

/** The card of the row in front, or why there is none: `none` = no customer is selected. */
export type Selected = { readonly card: Card } | { readonly card: null; readonly none: Stop | null };

/** The card of the selected row of Customers or of Follow-ups, masked; the stop is one of the whole workbook. */
export function selectedCard(env: Env, lang: Lang): Selected | Stop {
  const { id: sheet } = env.shape.activeSheet();
  const [block] = env.shape.selectedRows(sheet);
  return attempts<Selected>(env, (ledger) => {
    if (block === undefined) return NOBODY;
    if (sheet === ledger.sheets.customers) return fromCustomers(ledger, block.row, lang);
    return sheet === ledger.sheets.followUps && block.row >= FIRST_LINE ? fromLine(ledger, sheet, block.row, lang) : NOBODY;
  }, ['profiles', 'followUps']);
}

const NOBODY: Selected = { card: null, none: null };

function fromCustomers(ledger: Ledger, row: number, lang: Lang): Selected | 'moved' {
  const found = rowAt(ledger, row);
  if (found === null) return NOBODY;
  if (found.entry.id === '') return { card: null, none: { stop: 'idMissing', customer: found.entry.name } };
  return carded(ledger, found, lang);
}

function fromLine(ledger: Ledger, sheet: SheetId, row: number, lang: Lang): Selected | 'moved' {
  const { index, rows: [cells = []] } = readTable(ledger.env.book, sheet, ledger.layout.followUps ?? {}, LINE_KEYS, row, 1, Infinity);
  const text = (key: ColumnKey<'followUps'>): string => readText(cells[index[key] ?? -1]);
  const id = text('customerId');
  if (id === '') return NOBODY;
  const found = customerRow(ledger, { id });
  if (found === 'moved') return 'moved';
  if (isStop(found)) return { card: null, none: found };
  // The line says what was learned up to the day of the plan; it does not say when.
  const { plannedOn } = ledger.policyTab;
  const learned: Lesson = { day: '', text: text('changeNext') };
  return carded(ledger, found, lang, (lastTalk) => (learned.text === '' || plannedOn === null || (lastTalk !== null && lastTalk >= plannedOn) ? null : learned));
}

const LINE_KEYS = ['customerId', 'changeNext'] as const;

function carded(ledger: Ledger, row: CustomerRow, lang: Lang, lesson?: (lastTalk: Day | null) => Lesson | null): Selected | 'moved' {
  const card = cardOf(ledger, row, lang, true, lesson);
  return card === 'moved' ? card : { card };
}
