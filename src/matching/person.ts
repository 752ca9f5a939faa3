/** Somebody who may be the same as somebody else. Texts as they stand; '' = not known. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly phone: string;
  readonly email: string;
}

/** What two have in common, or what speaks against it, in the order of its weight. */
export type MatchReason =
  | 'samePhone' | 'sameMail' | 'sameName' | 'likeName' | 'sameCompany' | 'likeCompany' | 'likePhone'
  | 'otherPhone' | 'otherMail' | 'otherCompany' | 'otherName';

/** Two people, by their places in the list they came in. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** `sure` = the same but for a mistake in a hundred; `maybe` = worth a look. The same name alone is neither. */
  readonly sure: 'sure' | 'maybe';
  /** 0 to 1, for putting them in order. */
  readonly score: number;
  readonly why: readonly MatchReason[];
}
