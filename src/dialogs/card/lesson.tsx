import type { Lesson } from '../../app/contract/card';
import { plainDay } from '../ui/day';
import { useCardWords } from './words';

/** What the person wanted to do better the next time: nothing comes before it. */
export function LastLesson({ lesson }: { readonly lesson: Lesson | null }) {
  const { card, lang } = useCardWords();
  if (lesson === null) return null;
  return (
    <aside class="lesson" aria-label={card.lesson}>
      <h2>{card.lesson}</h2>
      <p>{lesson.text}</p>
      {/* The plan knows it without its day; the timeline tells that a moment later. */}
      {lesson.day !== '' && <small>{card.lessonOf(plainDay(lesson.day, lang))}</small>}
    </aside>
  );
}
