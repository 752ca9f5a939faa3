import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '../../app/contract/card';
import { formatNumber } from '../../i18n/format';
import { plainDay } from '../ui/day';
import { GradeBadge } from '../ui/grade-badge';
import { useWords } from '../ui/words';
import { useCardWords } from './words';

/** Who it is, how they stand, why, and what to do next. The name takes the cursor when the customer changes. */
export function Head({ card, focus }: { readonly card: Card; readonly focus: boolean }) {
  const { common } = useWords();
  const { card: words, lang } = useCardWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { if (focus) heading.current?.focus(); }, [card.id]);
  const title = card.facts.title?.shown ?? card.facts.title?.value ?? '';
  const firm = [card.company === card.name ? '' : card.company, title].filter((part) => part !== '').join(' · ');
  const followUp = card.nextFollowUp === '' ? words.head.none : plainDay(card.nextFollowUp, lang);
  return (
    <header class="head">
      <div class="who">
        <h1 id="customer-name" ref={heading} tabIndex={-1}>{card.name}</h1>
        <GradeBadge grade={card.grade === '' ? common.notGraded : card.grade} />
      </div>
      {firm !== '' && <p class="firm">{firm}</p>}
      <ul class="marks">
        <li>{card.stage}</li>
        {card.key && <li class="key"><span aria-hidden="true">★ </span>{words.head.key}</li>}
        {card.powerCase !== '' && <li>{words.head.powerCase[card.powerCase]}</li>}
        {card.overdue !== '' && <li class="late">{card.overdue}</li>}
      </ul>
      {card.badCredit && <p class="warning danger">{words.head.badCredit}</p>}
      {card.doNotContact && <p class="warning">{words.head.doNotContact}</p>}
      <p class="why">{card.why}</p>
      <dl class="next">
        {card.nextAction !== '' && <><dt>{words.head.nextAction}</dt><dd><b>{card.nextAction}</b></dd></>}
        {card.strategy !== '' && <><dt>{words.head.strategy}</dt><dd>{card.strategy}</dd></>}
        <dt>{words.head.nextFollowUp}</dt>
        <dd><b>{followUp}</b>{card.followUpWhy !== '' && <small>{card.followUpWhy}</small>}</dd>
        {card.toGoUp !== '' && <><dt>{words.head.toGoUp}</dt><dd>{card.toGoUp}</dd></>}
        {card.lastTalk !== '' && <><dt>{words.head.lastTalk}</dt><dd>{plainDay(card.lastTalk, lang)}</dd></>}
        {card.purchases > 0 && (
          <>
            <dt>{words.head.purchases}</dt>
            <dd>{words.head.purchased(card.purchases, card.total === 0 ? '' : formatNumber(card.total, lang), card.lastPurchase === '' ? '' : plainDay(card.lastPurchase, lang))}</dd>
          </>
        )}
      </dl>
      {card.notices.length > 0 && (
        <div class="warning notices">
          <h2>{words.head.notices}</h2>
          <ul>{card.notices.map((notice) => <li key={notice}>{notice}</li>)}</ul>
        </div>
      )}
    </header>
  );
}
