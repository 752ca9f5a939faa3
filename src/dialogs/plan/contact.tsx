import type { PlanLine } from '../../app/contract/plan';
import type { Lang } from '../../ledger/lang';
import { shortDay } from '../ui/day';
import { GradeBadge } from '../ui/grade-badge';
import { useWords } from '../ui/words';

/** One contact of the day: whom, how to reach them, what to do, and what to remember before. */
export function Contact({ line, lang }: { readonly line: PlanLine; readonly lang: Lang }) {
  const { plan, common } = useWords();
  const more: readonly (readonly [string, string])[] = [
    [plan.strategy, line.strategy], [plan.lastTalk, line.lastTalk], [plan.changeNext, line.changeNext],
  ];
  return (
    <li class="contact">
      <GradeBadge grade={line.grade === '' ? common.notGraded : line.grade} />
      <div class="body">
        <p class="first">
          <b class="name">{line.customer}</b>
          {line.phone !== '' && <span class="phone">{line.phone}</span>}
          {line.overdue !== '' && <span class="overdue">{line.overdue}</span>}
          {line.due !== '' && line.due !== line.day && <span class="faint">{plan.wasDue(shortDay(line.due, lang))}</span>}
        </p>
        <p class="action-line"><b>{line.nextAction}</b>{line.whyNow !== '' && <span>{line.whyNow}</span>}</p>
        <dl>{more.filter(([, text]) => text !== '').map(([label, text]) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
      </div>
    </li>
  );
}
