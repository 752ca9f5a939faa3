import { strategyFor } from '../../domain/grade/strategy';
import { readText } from '../../ledger/read-text';
import type { Who } from '../contract/common';
import type { ContactStart } from '../contract/contact';
import type { FactKey, Facts, FactValue } from '../contract/facts';
import { customerHit } from '../card/customer-hit';
import { customerRow, rowAt, type CustomerRow } from '../workbook/customer-row';
import { decidedToday } from '../card/decided';
import { CUSTOMER_FACTS } from '../facts/fact-keys';
import { lastTalks } from '../card/last-talks';
import { factValue } from '../facts/read-facts';
import { FIRST_LINE } from '../follow-ups/plan-tab';
import type { Env, Ledger } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { readTable } from '../workbook/read-table';

/** What the contact form starts from. Nothing is written, so no lock is needed. */
export function startContact(env: Env, who: Who): ContactStart | Stop {
  return attempts(env, (ledger) => {
    const row = customerRow(ledger, who);
    return row === 'moved' || isStop(row) ? row : startOf(ledger, row);
  });
}

/** The same for the selected row of Customers or of the plan; `nobody` when no customer is selected. */
export function startSelected(env: Env): ContactStart | 'nobody' | Stop {
  const { id: sheet } = env.shape.activeSheet();
  const [block] = env.shape.selectedRows(sheet);
  return attempts<ContactStart | 'nobody'>(env, (ledger) => {
    if (block === undefined) return 'nobody';
    const row = sheet === ledger.sheets.customers ? rowAt(ledger, block.row)
      : sheet === ledger.sheets.followUps && block.row >= FIRST_LINE ? rowOfLine(ledger, block.row) : null;
    if (row === 'moved' || isStop(row)) return row;
    return row === null || row.entry.id === '' ? 'nobody' : startOf(ledger, row);
  }, ['followUps']);
}

function rowOfLine(ledger: Ledger, row: number): CustomerRow | Stop | 'moved' | null {
  const sheet = ledger.sheets.followUps;
  if (sheet === undefined) return null;
  const { index, rows: [cells = []] } = readTable(ledger.env.book, sheet, ledger.layout.followUps ?? {}, ['customerId'], row, 1);
  const id = readText(cells[index.customerId ?? -1]);
  return id === '' ? null : customerRow(ledger, { id });
}

function startOf(ledger: Ledger, row: CustomerRow): ContactStart | 'moved' {
  const { customers: { table }, entry } = row;
  const decided = decidedToday(ledger, [row]);
  const [only] = decided === 'moved' ? [] : decided;
  if (only === undefined) return 'moved';
  const cells = table.rows[entry.at] ?? [];
  const facts: Partial<Record<FactKey, FactValue>> = {};
  for (const key of TALK_FACTS) {
    const at = table.index[key];
    if (at !== undefined) facts[key] = factValue(ledger, key, cells[at]);
  }
  const talks = lastTalks(ledger, [entry.id]);
  if (talks === 'moved') return 'moved';
  const { decision } = only;
  return {
    customer: customerHit((key) => cells[table.index[key] ?? -1], table.firstRow + entry.at),
    facts: facts satisfies Facts, lesson: talks.get(entry.id)?.lesson ?? null,
    strategy: ledger.words.strategy(strategyFor(decision.grade, decision.standing)), doNotContact: entry.customer.doNotContact,
  };
}

/** What a talk may change: from the need to the credit. */
const TALK_FACTS = CUSTOMER_FACTS.slice(CUSTOMER_FACTS.indexOf('need'), CUSTOMER_FACTS.indexOf('credit') + 1);
