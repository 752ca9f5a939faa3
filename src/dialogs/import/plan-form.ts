import type { ImportField } from '../../app/contract/ledger-rows';
import type { FileTable } from '../../files/table';
import { dayQuestions } from '../../intake/day-order';
import { gradeWords, type GradeWord } from '../../intake/grade-words';
import type { ColumnMatch, ImportPlan } from '../../intake/plan';

/** What the person decides before there is a preview. */
export type PlanForm = Omit<ImportPlan, 'decided'>;

/** What has to be asked about the columns as they are used now. */
export interface Questions {
  readonly grade: { readonly column: number; readonly words: readonly GradeWord[] } | null;
  readonly days: readonly { readonly column: number; readonly example: string }[];
}

/** Why there can be no preview yet. */
export type FormProblem =
  | { readonly code: 'twice'; readonly field: ImportField }
  | { readonly code: 'noName' | 'dayMissing' }
  | { readonly code: 'gradeTooMany' | 'gradeMissing'; readonly count: number };

/** The columns as they were understood; what was said of grades before is kept, nothing else is guessed. */
export function understood(matches: readonly ColumnMatch[], said: Pick<PlanForm, 'gradeMeanings' | 'update'>): PlanForm {
  return { targets: matches.map(({ target }) => target), gradeMeanings: said.gradeMeanings, update: said.update, dayOrder: null };
}

export function questionsOf(table: FileTable, targets: PlanForm['targets']): Questions {
  const column = targets.indexOf('manualGrade');
  return { grade: column === -1 ? null : { column, words: gradeWords(table, column) }, days: dayQuestions(table, targets) };
}

/** The first thing that keeps the form from being used; null when it can be. */
export function problemOf({ targets, gradeMeanings, dayOrder }: PlanForm, { grade, days }: Questions): FormProblem | null {
  const used = targets.filter((target) => target !== null);
  const twice = used.find((target, at) => used.indexOf(target) !== at);
  if (twice !== undefined) return { code: 'twice', field: twice };
  if (!used.includes('name') && !used.includes('company') && !used.includes('id')) return { code: 'noName' };
  if (days.length > 0 && dayOrder === null) return { code: 'dayMissing' };
  if (grade === null) return null;
  if (grade.words.length > MOST_GRADE_WORDS) return { code: 'gradeTooMany', count: grade.words.length };
  const missing = grade.words.filter(({ word }) => gradeMeanings[word] === undefined).length;
  return missing === 0 ? null : { code: 'gradeMissing', count: missing };
}

/** Nobody has a scale of more steps. */
export const MOST_GRADE_WORDS = 40;
