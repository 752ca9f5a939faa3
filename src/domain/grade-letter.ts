/** The six customer grades, best first: 「按照購買需求分為6個級別」 (seed 1). */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];
