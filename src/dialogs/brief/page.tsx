import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BriefPageData } from '../../app/contract/brief';
import type { Problem } from '../../app/contract/common';
import { briefMessages } from '../../i18n/brief/choose';
import { call } from '../call';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { longDay } from '../ui/day';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { BriefSheet } from './sheet';
import './brief.css';

mount<BriefPageData>(VisitBrief, (_, { lang }) => briefMessages(lang).title);

/** The visit brief: what is on the screen is what is printed. */
function VisitBrief({ data: first }: { readonly data: BriefPageData }) {
  const words = useWords();
  const [data, setData] = useState(first);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const out = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useDialogKeys(false, null);

  const brief = briefMessages(data.lang);
  const showFull = (): void => {
    // It is logged each time: once however often it is clicked.
    if (out.current) return;
    out.current = true;
    setAsking(true);
    setProblem(null);
    void call('dialogBriefInFull', [data.briefs.map(({ id }) => id)], words.call).then((answer) => {
      out.current = false;
      setAsking(false);
      if (!answer.ok) return setProblem(answer.problem);
      setData(answer.value);
      heading.current?.focus();
    });
  };
  const { briefs, masked } = data;
  const some = briefs.length > 0;
  return (
    <div class="page">
      <div class="scroll" tabIndex={0} role="region" aria-label={brief.title}>
        <div class="brief-head">
          <h1 ref={heading} tabIndex={-1}>{brief.heading(longDay(data.day, data.lang))}</h1>
          {some && <p class="faint">{brief.count(briefs.length)}</p>}
        </div>
        <ProblemBanner problem={problem} onRetry={showFull} />
        {some
          ? <div class={briefs.length === 1 ? 'briefs alone' : 'briefs'}>{briefs.map((one) => <BriefSheet key={one.id} brief={one} />)}</div>
          : <div class="nobody"><p><b>{brief.empty}</b></p><p>{brief.emptyHint}</p></div>}
        {some && <p class="secret">{words.plan.paper.confidential}</p>}
      </div>
      <footer>
        <p class="keys" role="status">{asking ? words.common.working : !some ? '' : masked ? brief.fullHint : first.masked ? brief.fullShown : ''}</p>
        <button type="button" class={some ? 'plain' : 'action'} onClick={closeDialog}>{words.common.close}</button>
        {some && masked && <button type="button" class="plain" aria-disabled={asking} onClick={showFull}>{brief.full}</button>}
        {some && <button type="button" class="action" onClick={() => { window.print(); }}>{brief.print}</button>}
      </footer>
    </div>
  );
}
