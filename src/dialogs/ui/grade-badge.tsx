/** A grade as its letter in its colour; a grade that is no letter («not graded») as the word. Never colour alone. */
export function GradeBadge({ grade }: { readonly grade: string }) {
  const letter = /^[A-F]$/.test(grade);
  return <span class={`grade ${letter ? `grade-${grade.toLowerCase()}` : 'grade-none'}`}>{grade}</span>;
}
