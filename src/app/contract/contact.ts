import type { Channel, Lesson } from './card';
import type { CustomerHit, GradeMove, PageData } from './common';
import type { FactChange, FactConflict, Facts } from './facts';
import type { Thanks } from './thanks';

/** A talk, with the facts it revealed and the self-review. */
export interface ContactInput {
  readonly customerId: string;
  readonly row?: number;
  readonly lineId: string;
  /** ISO. */
  readonly day: string;
  readonly channel: Channel | '';
  readonly reached: boolean;
  readonly said: string;
  readonly reaction: string;
  readonly worked: string;
  readonly fellShort: string;
  readonly changeNext: string;
  /** ISO, '' = nothing promised. */
  readonly promised: string;
  readonly changes: readonly FactChange[];
}

/** What the talk would do, and what is known beforehand. */
export interface ContactPreview extends GradeMove {
  /** The date the rules propose, ISO, '' = none. */
  readonly proposed: string;
  readonly proposedWhy: string;
  readonly strategy: string;
}

/** What the contact form starts from. */
export interface ContactStart {
  readonly customer: CustomerHit;
  /** The facts a talk may change: need … credit. */
  readonly facts: Facts;
  readonly lesson: Lesson | null;
  readonly strategy: string;
  readonly doNotContact: boolean;
}

export interface SavedContact extends GradeMove {
  readonly text: string;
  readonly repeated: boolean;
  readonly conflicts: readonly FactConflict[];
  readonly strategy: string;
  readonly thanks: Thanks | null;
}

export interface ContactPageData extends PageData {
  readonly start: ContactStart | null;
  readonly lineId: string;
}
