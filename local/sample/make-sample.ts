import { fillTabs, type FillableBook } from './fill-tabs';
import { sampleRows } from './sample-rows';

/** A spreadsheet on which the bundle's functions can be run. */
export interface SampleSheet {
  run(functionName: string): unknown;
  /** The JSON text of its `.ledger.json`. */
  save(): string;
  close(): void;
}

/** Opens an empty spreadsheet (book null) or a saved one. */
export type OpenSheet = (book: string | null, locale: string) => Promise<SampleSheet>;

/**
 * The sample ledger as its JSON text: the bundle sets up an empty spreadsheet, the rows are typed in, and the bundle
 * grades everybody and makes today's plan. Nothing it shows is made up here. `today` is a date serial.
 */
export async function makeSample(open: OpenSheet, today: number, locale: string): Promise<string> {
  const empty = await ran(open, null, locale, 'setUpLedger');
  const book = JSON.parse(empty) as FillableBook;
  fillTabs(book, sampleRows(today, locale));
  return ran(open, JSON.stringify(book), locale, 'refreshFollowUps');
}

async function ran(open: OpenSheet, book: string | null, locale: string, functionName: string): Promise<string> {
  const sheet = await open(book, locale);
  try {
    const refused = problemOf(sheet.run(functionName));
    if (refused !== null) throw new Error(`${functionName}: ${refused}`);
    return sheet.save();
  } finally {
    sheet.close();
  }
}

/** The sentence of an answer that says no (`{ ok: false, problem: { text } }`), or null. */
function problemOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) return null;
  return 'problem' in answer ? JSON.stringify(answer.problem) : 'refused';
}
