import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { focusOn } from '../ui/focus-on';
import { Segments } from '../ui/segments';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import type { ListedPair } from './listed';
import { PairItem } from './pair-item';
import type { SetAside } from './set-aside';
import { usePairWords } from './words';

/** What of the list is shown: it stays so while a pair is looked at. */
export interface Shown {
  readonly filter: Filter;
  readonly page: number;
}
type Filter = 'all' | 'sure' | 'maybe' | 'aside';

export const FIRST_SHOWN: Shown = { filter: 'all', page: 0 };

interface Props {
  readonly customers: number;
  readonly pairs: readonly ListedPair[];
  readonly setAside: SetAside;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** The pair one has come back from. */
  readonly cameFrom: string | null;
  /** A pair could not be opened. */
  readonly problem: Problem | null;
  readonly opening: boolean;
  readonly onRetry: () => void;
  readonly onCompare: (pair: ListedPair) => void;
  readonly onEarlier: () => void;
}

const PAGE = 50;

/** All pairs, the surest first, a page at a time. */
export function PairList({ customers, pairs, setAside, shown, onShow, cameFrom, problem, opening, onRetry, onCompare, onEarlier }: Props) {
  const { common } = useWords();
  const { list, pair: say } = usePairWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useDialogKeys(false, null);
  // Whoever comes back goes on where he was.
  useLayoutEffect(() => {
    const button = cameFrom === null ? null : document.getElementById(`compare-${cameFrom}`);
    if (button === null) heading.current?.focus();
    else button.focus();
  }, []);

  const open = pairs.filter(({ key }) => !setAside.keys.has(key));
  const of: Readonly<Record<Filter, readonly ListedPair[]>> = {
    all: open, sure: open.filter(({ sure }) => sure === 'sure'), maybe: open.filter(({ sure }) => sure === 'maybe'), aside: pairs.filter(({ key }) => setAside.keys.has(key)),
  };
  const filters = (['all', 'sure', 'maybe', 'aside'] as const).filter((filter) => filter !== 'aside' || of.aside.length > 0 || shown.filter === 'aside');
  const some = of[shown.filter];
  const page = Math.min(shown.page, Math.max(0, Math.ceil(some.length / PAGE) - 1));
  const here = some.slice(page * PAGE, (page + 1) * PAGE);
  const turn = (to: number): void => {
    onShow({ ...shown, page: to });
    if (scroll.current !== null) scroll.current.scrollTop = 0;
    heading.current?.focus();
  };
  /** The pair leaves the list: whoever works with the keyboard goes on with the next. */
  const leave = (pair: ListedPair, how: (key: string) => void): void => {
    const next = here[here.indexOf(pair) + 1] ?? here[here.indexOf(pair) - 1];
    how(pair.key);
    if (next === undefined) heading.current?.focus();
    else focusOn(`compare-${next.key}`);
  };

  if (pairs.length === 0) {
    return (
      <div class="page">
        <div class="scroll"><div class="nobody"><h1 ref={heading} tabIndex={-1}>{list.none(customers)}</h1><p class="faint">{list.noneHint}</p></div></div>
        <footer><p class="keys" /><button type="button" class="plain" onClick={onEarlier}>{list.earlier}</button><button type="button" class="action" onClick={closeDialog}>{common.close}</button></footer>
      </div>
    );
  }
  return (
    <div class="page" aria-busy={opening}>
      <div class="scroll" ref={scroll} tabIndex={0} role="region" aria-labelledby="pairs-title">
        <ProblemBanner problem={problem} onRetry={onRetry} />
        <h1 id="pairs-title" ref={heading} tabIndex={-1}>{list.heading(open.length)}</h1>
        <p class="faint">{list.lead(customers)}</p>
        <div class="filters">
          <Segments name="filter" legend={list.filter} bare value={shown.filter} options={filters.map((filter) => ({ value: filter, label: list.filters[filter](of[filter].length) }))}
            onChange={(filter) => { onShow({ filter, page: 0 }); }} />
        </div>
        {shown.filter === 'aside' && <p class="faint">{list.asideHint}</p>}
        {here.length === 0 && <p class="note">{list.emptyFilter}</p>}
        <ul class="pairs" aria-labelledby="pairs-title">
          {here.map((pair) => (
            <PairItem key={pair.key} pair={pair} aside={shown.filter === 'aside'} onCompare={() => { onCompare(pair); }}
              onNotSame={() => { leave(pair, setAside.add); }} onPutBack={() => { leave(pair, setAside.remove); }} />
          ))}
        </ul>
        {some.length > PAGE && (
          <nav class="turn" aria-label={list.pages}>
            <button type="button" class="plain low" disabled={page === 0} onClick={() => { turn(page - 1); }}>{list.previous}</button>
            <span role="status">{list.position(page * PAGE + 1, page * PAGE + here.length, some.length)}</span>
            <button type="button" class="plain low" disabled={(page + 1) * PAGE >= some.length} onClick={() => { turn(page + 1); }}>{list.next}</button>
          </nav>
        )}
      </div>
      <footer>
        <p class="keys" role="status">{opening ? say.opening : ''}</p>
        <button type="button" class="plain" onClick={onEarlier}>{list.earlier}</button>
        <button type="button" class="action" onClick={closeDialog}>{common.close}</button>
      </footer>
    </div>
  );
}
