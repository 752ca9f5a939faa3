import { localSheet } from '../../contracts/local-sheet';
import type { Outcome, Saved, Sheet } from './bundle';
import { close, must, openSheet, save } from './bundle';
import { history, idOf, LATER_DAY, letter, rowOf, rowsOf, smallLedger, typeCell } from './ledger';

/** The headers of the plan stand below its line of counts. */
export const HEADER_ROW = 2;
export const FIRST_LINE = 3;
/** LATER_DAY is a Monday. */
export const NEXT_DAY = '2026-04-21';

/** A cell's row of the plan, by header. */
export type PlanLine = Readonly<Record<string, unknown>>;

/** The same ledger with a plan at several points of its life; each is made once and opened from its copy. */
export interface PlanLives {
  /** Graded on LATER_DAY, three contacts a workday, never planned. */
  readonly unplanned: Saved;
  /** Planned on LATER_DAY; beside every line stand a value, a formula and a note of the user's own. */
  readonly planned: Saved;
  /**
   * The morning after: Bo was ticked and the tick was taken back on a phone, Cy's outcome was changed there, Di and Ed
   * were ticked there, Pia is new, Jo was deleted, and so was Kit, who had been ticked before.
   */
  readonly morning: Saved;
}

let lives: PlanLives | null = null;

export function planLedger(): PlanLives {
  if (lives !== null) return lives;
  const first = openSheet(smallLedger().graded, { today: LATER_DAY });
  setPolicy(first, 'Contacts a workday', '3');
  const unplanned = save(first);
  must(first.attempt('refreshFollowUps'));
  const planned = withOwnColumns(save(first));
  close(first);
  const sheet = openSheet(planned, { today: LATER_DAY });
  sheet.tick(cellOf(sheet, 'Bo', 'Done'), true);
  sheet.edit(cellOf(sheet, 'Cy', 'Outcome'), 'Talked');
  for (const [name, header, value] of [['Bo', 'Done', false], ['Cy', 'Outcome', 'Not reached'], ['Di', 'Done', true], ['Ed', 'Outcome', 'Visited'], ['Kit', 'Done', true]] as const) {
    sheet.type(cellOf(sheet, name, header), value);
  }
  typeCell(sheet, 'Customers', 16, 'Name', 'Pia');
  typeCell(sheet, 'Customers', 16, 'Company', 'Poplar');
  for (const name of ['Jo', 'Kit']) sheet.deleteRow('Customers', rowOf(sheet, name));
  lives = { unplanned, planned, morning: save(sheet) };
  close(sheet);
  return lives;
}

/** Columns that the user added to the plan, right of the ledger's. */
const OWN_VALUE = 'My value';
const OWN_FORMULA = 'My formula';

function withOwnColumns(saved: Saved): Saved {
  const sheet = openSheet(saved, { today: LATER_DAY });
  const width = (sheet.values('Follow-ups')[HEADER_ROW - 1] ?? []).length;
  const [value, formula] = [letter(width + 1), letter(width + 2)];
  sheet.insertColumn('Follow-ups', width + 1);
  sheet.insertColumn('Follow-ups', width + 2);
  sheet.type(`Follow-ups!${value}${HEADER_ROW}:${formula}${HEADER_ROW}`, [[OWN_VALUE, OWN_FORMULA]]);
  const at = letter(columnOfPlan(sheet, 'Customer'));
  for (const line of planLines(sheet)) sheet.type(`Follow-ups!${value}${line.row}:${formula}${line.row}`, [[`of ${String(line.cells['Customer'])}`, `=${at}${line.row}&"!"`]]);
  const noted = withScript(save(sheet), `const sheet = SpreadsheetApp.getActive().getSheetByName('Follow-ups');
    for (let row = ${FIRST_LINE}; row <= sheet.getLastRow(); row += 1) sheet.getRange(row, ${width + 1}).setNote('note for ' + sheet.getRange(row, ${columnOfPlan(sheet, 'Customer')}).getValue());`).saved;
  close(sheet);
  return noted;
}

/** Runs a few lines of Apps Script on a saved spreadsheet, for what no person of the local sheet can do or see. */
export function withScript(saved: Saved, body: string): { readonly saved: Saved; readonly result: unknown } {
  const file = JSON.parse(saved) as ReturnType<Sheet['snapshot']>;
  const sheet = localSheet().openHeadless({ code: `function main() { ${body} }`, file, today: LATER_DAY });
  try {
    const result = JSON.parse(JSON.stringify(sheet.run('main') ?? null)) as unknown;
    return { result, saved: JSON.stringify(sheet.snapshot()) };
  } finally {
    sheet.dispose();
  }
}

/** The lines of the plan from top to bottom, each with its row of the sheet. */
export function planLines(sheet: Sheet): readonly { readonly row: number; readonly cells: PlanLine }[] {
  const rows = sheet.values('Follow-ups');
  const headers = rows[HEADER_ROW - 1] ?? [];
  // The grid behind the local sheet leaves a nought in a box whose rule was cut.
  return rows.slice(FIRST_LINE - 1).flatMap((cells, at) => (cells.every((cell) => cell === '' || cell === false || cell === 0) ? []
    : [{ row: FIRST_LINE + at, cells: Object.fromEntries(headers.map((header, column) => [String(header), cells[column] ?? ''])) }]));
}

/** The line of this customer. */
export function lineOf(sheet: Sheet, name: string): PlanLine {
  return planLines(sheet).find(({ cells }) => cells['Customer'] === name)?.cells ?? {};
}

export function columnOfPlan(sheet: Sheet, header: string): number {
  const found = (sheet.values(`Follow-ups!${HEADER_ROW}:${HEADER_ROW}`)[0] ?? []).indexOf(header);
  if (found < 0) throw new Error(`The plan has no column ${header}`);
  return found + 1;
}

/** A cell of this customer's line, as an address. */
export function cellOf(sheet: Sheet, name: string, header: string): string {
  const line = planLines(sheet).find(({ cells }) => cells['Customer'] === name);
  if (line === undefined) throw new Error(`${name} has no line in the plan`);
  return `Follow-ups!${letter(columnOfPlan(sheet, header))}${line.row}`;
}

/** Types the value of a setting; no trigger runs. */
export function setPolicy(sheet: Sheet, label: string, value: unknown): string {
  const at = sheet.values('Policy').findIndex((row) => row[0] === label);
  if (at < 0) throw new Error(`No setting ${label}`);
  sheet.type(`Policy!B${at + 1}`, value);
  return `B${at + 1}`;
}

/** The contacts of this customer as «day status outcome», those that count and those that do not. */
export function contactsOf(sheet: Sheet, name: string): readonly string[] {
  return rowsOf(sheet, 'Contacts').filter((line) => line['Customer'] === name && String(line['Line ID']).startsWith('tick:'))
    .map((line) => `${String(line['Date'])} ${String(line['Status'])} ${String(line['Line ID']).split(':').pop() ?? ''}`).sort();
}

/** What the user has beside each line, by customer: the formula with its own row as #. */
export function ownCells(sheet: Sheet): Readonly<Record<string, readonly string[]>> {
  const formulas = sheet.formulas('Follow-ups');
  const at = columnOfPlan(sheet, OWN_FORMULA) - 1;
  return Object.fromEntries(planLines(sheet).map(({ row, cells }) => [
    String(cells['Customer']), [String(cells[OWN_VALUE]), (formulas[row - 1]?.[at] ?? '').replace(new RegExp(`${row}\\b`), '#')],
  ]));
}

/** What the notes in the user's own column say, by customer. */
export function ownNotes(sheet: Sheet): unknown {
  return withScript(save(sheet), `const sheet = SpreadsheetApp.getActive().getSheetByName('Follow-ups');
    const notes = {};
    for (let row = ${FIRST_LINE}; row <= sheet.getLastRow(); row += 1) notes[sheet.getRange(row, ${columnOfPlan(sheet, 'Customer')}).getValue()] = sheet.getRange(row, ${columnOfPlan(sheet, OWN_VALUE)}).getNote();
    return notes;`).result;
}

/** The plan, the customers and the logs; a formula's value is not ready in the same moment and is left out. */
export function planPicture(sheet: Sheet): Readonly<Record<string, unknown>> {
  const hasOwn = (sheet.values(`Follow-ups!${HEADER_ROW}:${HEADER_ROW}`)[0] ?? []).includes(OWN_FORMULA);
  return {
    counts: sheet.values('Follow-ups!A1')[0]?.[0],
    plan: planLines(sheet).map(({ cells }) => ({ ...cells, Done: cells['Done'] === true, [OWN_FORMULA]: '' })),
    own: hasOwn ? ownCells(sheet) : {},
    customers: rowsOf(sheet, 'Customers'),
    contacts: rowsOf(sheet, 'Contacts').map((line) => JSON.stringify(line)).sort(),
    policy: rowsOf(sheet, 'Policy'),
    history: history(sheet),
  };
}

/** The sentence a command answered with, and what was said in passing. */
export function saidBy({ result }: Outcome): string {
  const answer = result as { readonly value?: { readonly text: string }; readonly problem?: { readonly text: string } };
  return answer.value?.text ?? answer.problem?.text ?? '';
}

export { idOf, LATER_DAY, rowsOf };
