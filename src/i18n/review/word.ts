import type { Subject } from '../../domain/review/figure';
import type { PitchMessages } from '../psychology/messages';
import type { ReviewMessages } from './messages';

/** What a figure of the review is about. */
export function wordSubject(subject: Subject, messages: ReviewMessages, { types }: PitchMessages): string {
  switch (subject.topic) {
    case 'shortfall': return messages.shortfall(subject.text);
    case 'closeRate': return subject.psychology === null ? messages.noPsychology : messages.closeRate(types[subject.psychology].name, types[subject.psychology].pitch);
    case 'referrals': return messages.introducedBy(subject.introducer);
    case 'repeat': return messages.repeat;
  }
}
