import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanPageData } from '../../app/contract/plan';
import { closeDialog } from '../close';
import { longDay } from '../ui/day';
import { download } from '../ui/download';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { planCalendar } from './calendar';
import { Contact } from './contact';
import { Fit } from './fit';
import { FullNames } from './full-names';
import { pageToKeep } from './page-to-keep';
import { Paper } from './paper';
import { useFull } from './use-full';
import './plan.css';

mount<PlanPageData>(Plan, (words) => words.plan.title);

/** «Today's plan»: whom to contact today, to read, to print and to take along, and whether it can be done at all. */
function Plan({ data: masked }: { readonly data: PlanPageData }) {
  const { plan, common } = useWords();
  const full = useFull(masked);
  const { data } = full;
  const [saved, setSaved] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, null);

  const day = longDay(data.plannedOn, data.lang);
  const saveCalendar = (): void => {
    const name = `plan-${data.plannedOn}.ics`;
    download(name, 'text/calendar', planCalendar(data, plan, new Date()));
    setSaved(plan.calendarSaved(name));
  };
  const savePage = (): void => {
    const sheet = paper.current?.firstElementChild ?? null;
    if (sheet === null) return;
    const name = `plan-${data.plannedOn}.html`;
    download(name, 'text/html', pageToKeep(sheet, plan.heading(day), data.lang));
    setSaved(plan.pageSaved(name));
  };
  const some = data.lines.length > 0;
  return (
    <>
      <div class="page">
        <div class="scroll" tabIndex={0} role="region" aria-label={plan.title}>
          <h1 ref={heading} tabIndex={-1}>{plan.heading(day)}</h1>
          <Counts data={data} />
          {data.plannedOn < data.today && <p class="warning">{plan.stale(day)}</p>}
          {data.plannedOn > data.today && <p class="note">{plan.ahead(day)}</p>}
          {some ? (
            <>
              {masked.masked && <FullNames full={full} />}
              <ol class="contacts" aria-label={plan.list}>{data.lines.map((line) => <Contact key={line.uid} line={line} lang={data.lang} />)}</ol>
            </>
          ) : (
            <div class="nobody"><p><b>{plan.empty}</b></p><p>{data.counts.overdue === 0 ? plan.emptyHint : plan.emptyOverdue(data.counts.overdue)}</p></div>
          )}
          <Fit data={data} />
        </div>
        <footer>
          <p class="keys" role="status">{saved}</p>
          <button type="button" class={some ? 'plain' : 'action'} onClick={closeDialog}>{common.close}</button>
          {some && (
            <>
              <button type="button" class="plain" onClick={savePage}>{plan.page}</button>
              <button type="button" class="plain" onClick={saveCalendar}>{plan.calendar}</button>
              <button type="button" class="action" onClick={() => { window.print(); }}>{plan.print}</button>
            </>
          )}
        </footer>
      </div>
      <div class="on-paper" ref={paper}>{some && <Paper data={data} />}</div>
    </>
  );
}

function Counts({ data: { counts } }: { readonly data: PlanPageData }) {
  const { counts: say } = useWords().plan;
  return (
    <ul class="counts">
      <li>{say.today(counts.today)}</li>
      {counts.over > 0 && <li class="over">{say.over(counts.over)}</li>}
      <li>{say.thisWeek(counts.thisWeek)}</li>
      <li>{say.overdue(counts.overdue)}</li>
      <li>{say.capacity(counts.capacity)}</li>
    </ul>
  );
}
