import type { Timeline, TimelineEntry } from '../../app/contract/card';
import { formatNumber } from '../../i18n/format';
import { plainDay } from '../ui/day';
import type { Latest } from '../ui/use-latest';
import { useWords } from '../ui/words';
import { useCardWords } from './words';

/** What was said and bought, the latest first. */
export function TimelineList({ latest, onRetry }: { readonly latest: Latest<Timeline>; readonly onRetry: () => void }) {
  const { common } = useWords();
  const { card: words } = useCardWords();
  const timeline = latest.state === 'answered' ? latest.value : latest.state === 'asking' ? latest.before : null;
  return (
    <section class="timeline" aria-labelledby="timeline-title" aria-busy={latest.state === 'asking'}>
      <h2 id="timeline-title">{words.timeline.title}</h2>
      <div role="status">
        {latest.state === 'asking' && timeline === null && <p class="skeleton"><span class="unseen">{words.timeline.loading}</span></p>}
        {timeline !== null && timeline.entries.length === 0 && <p class="faint">{words.timeline.empty}</p>}
        {latest.state === 'failed' && <p class="error">{latest.text} <button type="button" class="link" onClick={onRetry}>{common.retry}</button></p>}
      </div>
      {timeline !== null && timeline.entries.length > 0 && <ol>{timeline.entries.map((entry, at) => <Entry key={at} entry={entry} />)}</ol>}
      {timeline !== null && timeline.more > 0 && <p class="faint">{words.timeline.more(timeline.more)}</p>}
    </section>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const { lang, card } = useCardWords();
  const day = <time dateTime={entry.day}>{plainDay(entry.day, lang)}</time>;
  const words = card.timeline;
  if (entry.kind === 'purchase') {
    const details = [
      entry.quantity === null ? '' : words.quantity(formatNumber(entry.quantity, lang)),
      entry.amount === null ? '' : formatNumber(entry.amount, lang),
      entry.orderNo === '' ? '' : words.orderNo(entry.orderNo),
    ].filter((part) => part !== '');
    return (
      <li class={entry.returned ? 'purchase returned' : 'purchase'}>
        <p class="when">{day}<b>{words.purchase}</b>{entry.returned && <span class="mark">{words.returned}</span>}</p>
        {(entry.product !== '' || details.length > 0) && <p>{[entry.product, ...details].filter((part) => part !== '').join(' · ')}</p>}
        {entry.note !== '' && <p>{entry.note}</p>}
      </li>
    );
  }
  const review = [
    [words.reaction, entry.reaction], [words.worked, entry.worked], [words.fellShort, entry.fellShort], [words.changeNext, entry.changeNext],
    [words.promised, plainDay(entry.promised, lang)],
  ].filter(([, text]) => text !== '');
  return (
    <li class="talk">
      <p class="when">{day}<b>{entry.channel === '' ? words.talk : words.channel[entry.channel]}</b>{!entry.reached && <span class="mark">{words.notReached}</span>}</p>
      {entry.said !== '' && <p>{entry.said}</p>}
      {review.length > 0 && <dl>{review.map(([label, text]) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>}
    </li>
  );
}
