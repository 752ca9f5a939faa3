import type { SetUpChoice, SetUpPageData } from '../../app/contract/set-up';

/** What the user has chosen so far: the key of every column by its position, and what counts as grade. */
export interface SetUpForm {
  readonly keys: Readonly<Record<number, string>>;
  readonly grades: 'facts' | 'manual';
  /** The grade each value of the grade column means; '' = leave it to the facts. */
  readonly meaning: Readonly<Record<string, string>>;
  readonly onlyMine: boolean;
}

/** The choices as understood, before the user changes any. */
export function understood(data: SetUpPageData): SetUpForm {
  return {
    keys: Object.fromEntries(data.columns.map((column) => [column.position, column.key])),
    grades: 'facts',
    meaning: Object.fromEntries((data.gradeColumn?.letters ?? []).map((letter) => [letter.value, letter.suggested])),
    onlyMine: data.onlyMine,
  };
}

/** Why the choices cannot be carried out; null when they can. */
export type ChoiceProblem = { readonly code: 'twice'; readonly key: string } | { readonly code: 'nameMissing' } | null;

/** Two columns cannot be the same thing, and a list to adopt needs the column with the names. */
export function problemOf(form: SetUpForm, data: SetUpPageData): ChoiceProblem {
  const keys = data.columns.map((column) => form.keys[column.position] ?? '').filter((key) => key !== '');
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return { code: 'twice', key: twice };
  return data.mode === 'adopt' && !keys.includes('name') ? { code: 'nameMissing' } : null;
}

/** The choices as the server takes them. Values left to the facts are not sent. */
export function choiceOf(form: SetUpForm, data: SetUpPageData): SetUpChoice {
  return {
    ...(form.onlyMine === data.onlyMine ? {} : { onlyMine: form.onlyMine }),
    columns: data.columns.map((column) => ({ position: column.position, key: form.keys[column.position] ?? '' })),
    grades: form.grades === 'facts' || data.gradeColumn === null
      ? { mode: 'facts' }
      : {
        mode: 'manual',
        meaning: data.gradeColumn.letters
          .map(({ value }) => ({ value, grade: form.meaning[value] ?? '' }))
          .filter(({ grade }) => grade !== ''),
      },
  };
}

/** What will be added once the columns are used as chosen: a column that is there is not added again. */
export function addsFor(form: SetUpForm, data: SetUpPageData): readonly string[] {
  const used = new Set(Object.values(form.keys));
  const there = new Set(data.choices.filter((choice) => used.has(choice.key)).map((choice) => choice.label));
  return data.adds.filter((label) => !there.has(label));
}
