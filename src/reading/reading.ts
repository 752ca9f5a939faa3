/** What was made of a text that somebody wrote. The text itself is never lost: whoever asked still has it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly flags: readonly ReadingFlag[] }
  | { readonly ok: false; readonly code: ReadingProblem };

/** It was read, and yet somebody should look at it. */
export type ReadingFlag = 'areaCodeMissing' | 'otherRegion' | 'severalNumbers' | 'extension' | 'notDialable' | 'mailOdd' | 'severalMails' | 'titleTaken' | 'dayGuessed' | 'currencyDropped' | 'widthChanged' | 'zeroRestored';

/** Why a text could not be read as what its column holds. */
export type ReadingProblem = 'notADay' | 'dayWithoutYear' | 'dayAmbiguous' | 'notANumber' | 'notAPhone' | 'notAMail' | 'notAChoice' | 'gradeNotSaid' | 'nameMissing' | 'textTooLong' | 'formulaError';
