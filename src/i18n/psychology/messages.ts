import type { Psychology } from '../../domain/card/psychology';

/** How to talk to each buying psychology (policy §8), ready to be said; used in cells and on pages. */
export interface PitchMessages {
  readonly types: Readonly<Record<Psychology, PitchWords>>;
  /** A pitch with its warning in one line, for a cell. */
  readonly inCell: (pitch: string, avoid: string) => string;
}

export interface PitchWords {
  readonly name: string;
  /** What to bring forward. */
  readonly pitch: string;
  /** What to leave out. */
  readonly avoid: string;
}
