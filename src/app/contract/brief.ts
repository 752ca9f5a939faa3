import type { CardFact } from '../../domain/card/completeness';
import type { Psychology } from '../../domain/card/psychology';
import type { Lesson } from './card';
import type { PageData } from './common';

/** One customer on paper, before the door is knocked at. */
export interface Brief {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly authority: 'yes' | 'no' | '';
  readonly phone: string;
  readonly address: string;
  readonly grade: string;
  readonly stage: string;
  readonly why: string;
  readonly nextAction: string;
  readonly strategy: string;
  readonly need: 'explicit' | 'no' | '';
  readonly latentNeed: string;
  readonly likes: string;
  readonly doubt: string;
  readonly issue: string;
  /** ISO. */
  readonly expectedClose: string;
  readonly psychology: readonly Psychology[];
  readonly psychologySignals: string;
  readonly badCredit: boolean;
  readonly doNotContact: boolean;
  readonly introducedBy: string;
  readonly missing: readonly CardFact[];
  readonly lastTalk: { readonly day: string; readonly said: string; readonly reaction: string } | null;
  readonly lesson: Lesson | null;
}

export interface BriefPageData extends PageData {
  /** ISO day of the visits. */
  readonly day: string;
  readonly briefs: readonly Brief[];
  /** Phones and addresses are masked; showing them is logged, customer by customer. */
  readonly masked: boolean;
}
