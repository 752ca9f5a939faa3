import type { Pace } from './pace';
import { readRecords } from './read-records';

/** What stands between the cells of this text, and how much of its beginning only says so (`sep=;`, as Excel reads it). */
export async function findDelimiter(text: string, pace: Pace): Promise<{ readonly delimiter: string; readonly skip: number }> {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said !== null) return { delimiter: said[1] ?? ',', skip: said[0].length };
  let best = { delimiter: NONE, score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = await scoreOf(text.slice(0, SAMPLE), delimiter, pace);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, skip: 0 };
}

/** The more certain ones first: of two that fit alike the first is taken. */
const CANDIDATES = ['\t', ',', ';', '|'] as const;
const SAMPLE = 65_536;
/** Stands in no text: NULs are taken out before. */
const NONE = '\0';

/** How many of the first lines have the same number of cells, more than one; more cells are better where that is equal. */
async function scoreOf(sample: string, delimiter: string, pace: Pace): Promise<number> {
  const read = await readRecords(sample, delimiter, 1, pace, () => undefined, { part: true });
  if ('refused' in read) return read.refused === 'tooManyColumns' ? 1 : 0;
  // The last line of the sample may be cut.
  const whole = read.slice(0, sample.length === SAMPLE && read.length > 1 ? -1 : undefined).slice(0, 200);
  const tally = new Map<number, number>();
  for (const { cells } of whole) if (cells.length > 1) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
  const [usual, times] = [...tally].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0]);
  // Titles stand above the headers and have one cell: half of the lines are enough.
  const several = whole.filter(({ cells }) => cells.length > 1).length;
  return several === 0 || several * 2 < whole.length ? 0 : times / whole.length + Math.min(usual, 50) / 1000;
}
