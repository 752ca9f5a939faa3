import type { ReviewMessages } from './messages';

export const reviewEn: ReviewMessages = {
  shortfall: (text) => `“${text}”`,
  closeRate: (psychology, pitch) => `${psychology}: ${pitch}`,
  noPsychology: 'No buying psychology chosen',
  introducedBy: (name) => `Introduced by ${name}`,
  repeat: 'Buyers who had bought before',
};
