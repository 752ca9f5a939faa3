import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportPageData } from '../../app/contract/import';
import type { ImportField } from '../../app/contract/ledger-rows';
import { formatNumber } from '../../i18n/format';
import type { Preview, PreviewRow } from '../../intake/plan';
import { firstClick } from '../ui/first-click';
import { Segments } from '../ui/segments';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { countUndecided, decideAll, type Decided, type Decision } from './decide';
import { Pager, PAGE_ROWS } from './pager';
import { PreviewRows } from './preview-rows';
import { Steps } from './steps';
import { useImportWords } from './words';

interface Props {
  readonly data: ImportPageData;
  /** The rows as they were found, before anything was decided. */
  readonly found: Preview;
  /** The same rows as the answers given so far make them. */
  readonly preview: Preview;
  /** What the values of a customer of the ledger are. */
  readonly fields: readonly ImportField[];
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
  readonly onBadRows: () => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
}

type Filter = PreviewRow['state'] | 'all';

/** Every row of the file with what would happen to it; nothing has been written yet. */
export function PreviewStep({ data, found, preview, fields, decided, onDecide, onBadRows, onBack, onGo }: Props) {
  const { common } = useWords();
  const words = useImportWords();
  const say = words.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState(0);
  useLayoutEffect(() => { heading.current?.focus(); }, []);

  // By what the rows were found to be: whoever decides about one shall not lose sight of it.
  const shown = useMemo(() => found.rows.flatMap(({ state }, at) => (filter === 'all' || state === filter ? [at] : [])), [found, filter]);
  const undecided = useMemo(() => countUndecided(preview, decided), [preview, decided]);
  const { counts } = preview;
  const writes = counts.new + counts.updated;
  const go = writes === 0 ? null : onGo;
  const asking = useDialogKeys(true, go);
  const places = shown.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
  const number = (count: number): string => formatNumber(count, words.lang);
  const filters = [
    { value: 'all' as const, label: `${say.everything} ${number(found.rows.length)}` },
    ...STATES.filter((state) => found.counts[state] > 0).map((state) => ({ value: state, label: `${say.states[state]} ${number(found.counts[state])}` })),
  ];

  return (
    <div class="page">
      <Steps at="preview" />
      <div class="scroll" id="rows" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>{say.title}</h1>
        <p class="faint">{say.lead}</p>
        <Segments<Filter> name="filter" legend={say.filter} bare options={filters} value={filter} onChange={(value) => { setFilter(value); setPage(0); }} />
        {filter === 'duplicate' && (
          <div class="all">
            <span id="all-label">{say.decideAll}</span>
            {(['same', 'new', 'skip'] as const).map((decision: Decision) => (
              <button key={decision} type="button" class="small" aria-describedby="all-label" onClick={() => { onDecide(decideAll(found, decision)); }}>{say.decisions[decision]}</button>
            ))}
          </div>
        )}
        {counts.problem > 0 && (filter === 'problem' || filter === 'all') && (
          <p><button type="button" class="link" onClick={onBadRows}>{say.badRows(counts.problem)}</button></p>
        )}
        {shown.length === 0 ? <p class="faint">{say.none}</p> : (
          <PreviewRows rows={places.flatMap((place) => preview.rows[place] ?? [])} context={{ data, words, fields }} decided={decided}
            asked={new Set(places.flatMap((place) => (found.rows[place]?.state === 'duplicate' ? [found.rows[place].key] : [])))}
            onDecide={(key, decision) => { onDecide({ ...decided, [key]: decision }); }} />
        )}
        <Pager page={page} of={shown.length} onPage={setPage} />
      </div>
      <footer>
        <p class="keys" role="status" id="preview-status">
          {asking ? common.escAgain : writes === 0 ? say.nothing : [undecided > 0 ? say.undecided(undecided) : '', counts.problem > 0 ? say.stayOut(counts.problem) : ''].filter((text) => text !== '').join(' · ')}
        </p>
        <button type="button" class="plain" onClick={onBack}>{say.back}</button>
        {go !== null && <button type="button" class="action" aria-describedby="preview-status" onClick={firstClick(go)}>{say.go(counts.new, counts.updated)}</button>}
      </footer>
    </div>
  );
}

const STATES: readonly PreviewRow['state'][] = ['new', 'updated', 'duplicate', 'problem', 'unchanged'];
