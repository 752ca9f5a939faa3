import type { PlanLine, PlanPageData } from '../../app/contract/plan';
import { longDay, shortDay } from '../ui/day';
import { useWords } from '../ui/words';
import { PAPER_STYLE } from './paper-style';

/** The plan as it is printed and kept; it brings its own style along, so that it looks the same as a file of its own. */
export function Paper({ data }: { readonly data: PlanPageData }) {
  const { plan } = useWords();
  const { paper } = plan;
  return (
    <section class="paper" lang={data.lang}>
      <style>{PAPER_STYLE}</style>
      <div class="paper-head">
        <h1>{plan.heading(longDay(data.plannedOn, data.lang))}</h1>
        <p>{plan.counts.today(data.lines.length)}</p>
      </div>
      <table>
        <thead>
          <tr><th class="box" /><th class="who">{paper.customer}</th><th>{paper.toDo}</th><th class="last">{paper.lastTime}</th><th class="write">{paper.notes}</th></tr>
        </thead>
        <tbody>{data.lines.map((line) => <PaperLine key={line.uid} line={line} lang={data.lang} />)}</tbody>
      </table>
      <h2>{paper.strategies}</h2>
      <div class="how">
        {strategiesOf(data.lines).map(([strategy, grades]) => <p key={strategy}><b>{grades.join(' ')}</b> {strategy}</p>)}
      </div>
      <p class="secret">{paper.confidential}</p>
    </section>
  );
}

function PaperLine({ line, lang }: { readonly line: PlanLine; readonly lang: PlanPageData['lang'] }) {
  const { plan, common } = useWords();
  return (
    <tr>
      <td class="box"><i /></td>
      <td class="who">
        <b>{line.customer}</b><br /><span class="letter">{line.grade === '' ? common.notGraded : line.grade}</span> <span class="tel">{line.phone}</span>
        {line.overdue !== '' ? <p class="late">{line.overdue}</p> : line.due !== '' && line.due !== line.day && <p>{plan.wasDue(shortDay(line.due, lang))}</p>}
      </td>
      <td><b>{line.nextAction}</b><br />{line.whyNow}</td>
      <td class="last">{line.lastTalk}{line.changeNext !== '' && <>{line.lastTalk !== '' && <br />}<i>{plan.labelled(plan.changeNext, line.changeNext)}</i></>}</td>
      <td class="write" />
    </tr>
  );
}

/** Each way of talking once, with the grades it is for: the same sentence twenty times would leave no room to write. */
function strategiesOf(lines: readonly PlanLine[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { strategy, grade } of lines) if (strategy !== '') found.set(strategy, (found.get(strategy) ?? new Set()).add(grade));
  return [...found].map(([strategy, grades]): readonly [string, readonly string[]] => [strategy, [...grades].sort()]).sort(([, a], [, b]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
