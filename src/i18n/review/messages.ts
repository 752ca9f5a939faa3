/**
 * What a line of the Review tab is about. Each begins with words of its own, never with what somebody typed: so no cell can be
 * taken for a formula or a number.
 */
export interface ReviewMessages {
  /** A shortfall as it was last put. */
  readonly shortfall: (text: string) => string;
  readonly closeRate: (psychology: string, pitch: string) => string;
  readonly noPsychology: string;
  readonly introducedBy: (name: string) => string;
  readonly repeat: string;
}
