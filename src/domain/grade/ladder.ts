import type { Grade } from '../grade-letter';
import { GRADES } from '../grade-letter';

/** The grade `steps` higher, A at most: 「升高一個級別」. */
export function raiseGrade(grade: Grade, steps: number): Grade {
  const place = Math.max(0, GRADES.indexOf(grade) - steps);
  return GRADES[place] ?? 'A';
}

/** 6 for A … 1 for F, 0 for not graded: greater is better. */
export function gradeRank(grade: Grade | null): number {
  return grade === null ? 0 : GRADES.length - GRADES.indexOf(grade);
}

/** Which way a grade went between two regrades. From «not graded» to any letter is up. */
export function gradeMove(from: Grade | null, to: Grade | null): 'up' | 'down' | 'same' {
  const difference = gradeRank(to) - gradeRank(from);
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
}
