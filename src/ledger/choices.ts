import type { CellRead } from './cell';
import { CHOICES, type Choice } from './choice-words';
import { foldText } from './fold-text';
import type { Lang } from './lang';
import { allWords, wordIn } from './words';

/** A list of values a cell may hold. */
export type ChoiceField = keyof typeof CHOICES;
/** The values of a list, as code says them. Keys of a table are texts: `'1'`, `'?'`. */
export type ChoiceValue<F extends ChoiceField = ChoiceField> = F extends ChoiceField ? `${Extract<keyof (typeof CHOICES)[F], string | number>}` : never;

/**
 * Reads a chosen value in any of the three languages, whatever its width, case, spaces and script (強烈 / 强烈 / Strong / 高).
 * A blank cell, or one of dashes alone, is null (unknown); anything else that is not on the list is `notAChoice`.
 * A checkbox is yes or no where that is the question; an unticked one says nothing about a fact (`need`, `authority`).
 */
export function readChoice<F extends ChoiceField>(field: F, cell: unknown): CellRead<ChoiceValue<F> | null> {
  return readKnown(field, readings(field), cell);
}

/** `readChoice` for the cells of one column. */
export function choiceReader<F extends ChoiceField>(field: F): (cell: unknown) => CellRead<ChoiceValue<F> | null> {
  const known = readings(field);
  return (cell) => readKnown(field, known, cell);
}

/** The word a cell gets for a value. */
export function writeChoice<F extends ChoiceField>(field: F, value: ChoiceValue<F>, lang: Lang): string {
  const choice: Choice | undefined = entries(field)[value];
  if (choice === undefined) throw new Error(`no word for ${value} in ${field}`);
  return wordIn(choice.words, lang);
}

/** The words of a list, in its order: what a validation list offers. */
export function choiceWords(field: ChoiceField, lang: Lang): readonly string[] {
  return choiceValues(field).map((value) => writeChoice(field, value, lang));
}

/** The values of a list, in its order. */
export function choiceValues<F extends ChoiceField>(field: F): readonly ChoiceValue<F>[] {
  return Object.keys(CHOICES[field]) as ChoiceValue<F>[];
}

/** Every way a value may be written, folded, each with its value; first come, first kept. */
export function choiceTexts(field: ChoiceField): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const keep = (text: string, value: string): void => {
    const folded = foldText(text);
    if (folded !== '' && !texts.has(folded)) texts.set(folded, value);
  };
  const all = Object.entries(entries(field));
  for (const [value, { words }] of all) for (const word of allWords(words)) keep(word, value);
  for (const [value, { also }] of all) for (const alias of also.split('|')) keep(alias, value);
  for (const [value] of all) keep(value, value);
  return texts;
}

type Reading = CellRead<string | null>;
const NOTHING = { ok: true, value: null } as const;
const ONLY_DASHES = /^[\s\-–—―_/.・*]*$/;
const SAYS_NOTHING_UNTICKED: ReadonlySet<ChoiceField> = new Set<ChoiceField>(['need', 'authority']);

const textsByField = new Map<ChoiceField, ReadonlyMap<string, string>>();
const readingsByField = new Map<ChoiceField, Map<unknown, Reading>>();

function readKnown<F extends ChoiceField>(field: F, known: Map<unknown, Reading>, cell: unknown): CellRead<ChoiceValue<F> | null> {
  if (cell === '' || cell === null || cell === undefined) return NOTHING;
  let read = known.get(cell);
  if (read === undefined) {
    read = readSlowly(field, cell);
    // The same few texts come thousands of times; hostile ones shall not fill the memory.
    if (known.size < 2000) known.set(cell, read);
  }
  return read as CellRead<ChoiceValue<F> | null>;
}

function readings(field: ChoiceField): Map<unknown, Reading> {
  let known = readingsByField.get(field);
  if (known === undefined) readingsByField.set(field, known = new Map());
  return known;
}

function readSlowly(field: ChoiceField, cell: unknown): Reading {
  if (cell === false && SAYS_NOTHING_UNTICKED.has(field)) return NOTHING;
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return { ok: false, code: 'notAChoice' };
  let texts = textsByField.get(field);
  if (texts === undefined) textsByField.set(field, texts = choiceTexts(field));
  const folded = foldText(String(cell));
  const value = texts.get(folded);
  if (value !== undefined) return { ok: true, value };
  return ONLY_DASHES.test(folded) ? NOTHING : { ok: false, code: 'notAChoice' };
}

function entries(field: ChoiceField): Readonly<Record<string, Choice>> {
  return CHOICES[field];
}
