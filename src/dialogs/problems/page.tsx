import { useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerProblem, ProblemsPageData } from '../../app/contract/problems';
import { formatNumber } from '../../i18n/format';
import { problemMessages } from '../../i18n/problems/choose';
import type { ProblemGroup } from '../../i18n/problems/messages';
import { call } from '../call';
import { closeDialog } from '../close';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { GROUPS, groupOf } from './group-of';
import { Line } from './line';
import './problems.css';

/** So many lines are drawn at a time: thousands at once would hold the page up. Known before the page is mounted. */
const STEP = 100;

mount<ProblemsPageData>(Problems, (words) => words.problems.title);

/** «Check the ledger»: where something cannot be read or contradicts itself, and how to mend it; each line leads to its cell. */
function Problems({ data }: { readonly data: ProblemsPageData }) {
  const { problems: say, common, call: callWords } = useWords();
  const words = problemMessages(data.lang);
  useDialogKeys(false, closeDialog);
  const byGroup = useMemo(() => grouped(data.problems), []);
  const [only, setOnly] = useState<ProblemGroup | null>(null);
  const [drawn, setDrawn] = useState(STEP);
  const [said, setSaid] = useState({ text: '', failed: false });
  const asked = useRef(0);
  const lines = only === null ? GROUPS.flatMap((group) => byGroup.get(group) ?? []) : byGroup.get(only) ?? [];
  const count = data.problems.length + data.more;
  const left = lines.length - drawn;

  const show = (group: ProblemGroup | null): void => {
    setOnly(group);
    setDrawn(STEP);
  };
  const goTo = ({ sheet, cell }: LedgerProblem, place: string): void => {
    asked.current += 1;
    const mine = asked.current;
    void call('dialogGoToCell', [{ sheet, cell }], callWords).then((answer) => {
      // Whoever clicked on meanwhile wants to hear of the last one only.
      if (mine === asked.current) setSaid(answer.ok ? { text: words.went(place), failed: false } : { text: answer.problem.text, failed: true });
    });
  };
  const onScroll = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: { readonly currentTarget: HTMLElement }): void => {
    if (left > 0 && scrollTop + clientHeight > scrollHeight - 200) setDrawn(drawn + STEP);
  };

  return (
    <div class="page problems">
      <div class="head">
        <p class={count === 0 ? 'tip' : 'note'}>{count === 0 ? say.none(data.customers) : say.found(count, data.customers)}</p>
        {byGroup.size > 1 && (
          <div class="groups" role="group" aria-label={words.filter}>
            <button type="button" class="chip" aria-pressed={only === null} onClick={() => { show(null); }}>{words.counted(words.all, formatNumber(data.problems.length, data.lang))}</button>
            {GROUPS.filter((group) => byGroup.has(group)).map((group) => (
              <button key={group} type="button" class="chip" aria-pressed={only === group} onClick={() => { show(group); }}>
                {words.counted(words.groups[group], formatNumber(byGroup.get(group)?.length ?? 0, data.lang))}
              </button>
            ))}
          </div>
        )}
      </div>
      {/* A new list begins at its top. */}
      <div key={only ?? ''} class="scroll" tabIndex={0} role="region" aria-label={say.title} onScroll={onScroll}>
        {lines.length > 0 && (
          <table onKeyDown={moveOn}>
            <thead><tr><th scope="col">{say.cell}</th><th scope="col">{say.problem}</th><th scope="col">{say.mend}</th></tr></thead>
            <tbody>{lines.slice(0, drawn).map((problem, at) => <Line key={at} problem={problem} lang={data.lang} onGo={goTo} />)}</tbody>
          </table>
        )}
        {left > 0 && <p><button type="button" class="plain" onClick={() => { setDrawn(drawn + STEP); }}>{words.showMore(Math.min(left, STEP))}</button></p>}
        {data.more > 0 && left <= 0 && <p class="faint">{say.more(data.more)}</p>}
      </div>
      <footer>
        <span class={said.failed ? 'said failed' : 'said'} role="status">{said.text}</span>
        <button type="button" class="action" onClick={closeDialog}>{common.close}</button>
      </footer>
    </div>
  );
}

function grouped(problems: readonly LedgerProblem[]): ReadonlyMap<ProblemGroup, readonly LedgerProblem[]> {
  const groups = new Map<ProblemGroup, LedgerProblem[]>();
  for (const problem of problems) {
    const group = groupOf(problem);
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [problem]);
    else list.push(problem);
  }
  return groups;
}

/** The arrows go from line to line. */
function moveOn(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const button = next?.querySelector('button');
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.focus();
}
