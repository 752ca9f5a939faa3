import { figureKey, type Figure } from '../domain/review/figure';
import { writeChoice } from './choices';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';

/** The cells of a figure by column. @param about what it is about, worded */
export function reviewCells(figure: Figure, about: string, lang: Lang): Readonly<Record<ColumnKey<'review'>, string | number>> {
  const { month, subject, count, of } = figure;
  return {
    month, topic: writeChoice('reviewTopic', subject.topic, lang), what: about,
    count, of, share: of === 0 ? 0 : count / of, key: figureKey(figure),
  };
}
