import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { DuplicatesPageData, PairSide } from '../../app/contract/duplicates';
import { duplicatesMessages } from '../../i18n/duplicates/choose';
import { call } from '../call';
import { mount } from '../ui/mount';
import { useWords } from '../ui/words';
import { Earlier } from './earlier';
import type { ListedPair } from './listed';
import { MergedView } from './merged-view';
import { FIRST_SHOWN, PairList } from './pair-list';
import { PairView, type MergedPair } from './pair-view';
import { Searching } from './searching';
import { useSetAside } from './set-aside';
import { useSearch } from './use-search';
import './duplicates.css';

mount<DuplicatesPageData>(Duplicates, (_, { lang }) => duplicatesMessages(lang).title);

type View =
  | { readonly at: 'list'; readonly cameFrom: string | null }
  | { readonly at: 'pair'; readonly pair: ListedPair; readonly opened: readonly [PairSide, PairSide] }
  | { readonly at: 'merged'; readonly pair: ListedPair; readonly merged: MergedPair }
  | { readonly at: 'earlier' };

/** «Find duplicates»: who may be in the list twice, side by side, made one on demand and two again. */
function Duplicates({ data }: { readonly data: DuplicatesPageData }) {
  const words = useWords();
  const { search, readOn, searchAgain } = useSearch(data.region);
  const setAside = useSetAside();
  const [view, setView] = useState<View>({ at: 'list', cameFrom: null });
  const [shown, setShown] = useState(FIRST_SHOWN);
  /** Whoever went into somebody else, by merge. */
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(new Map());
  const [apartAgain, setApart] = useState<ReadonlySet<string>>(new Set());
  const [opening, setOpening] = useState<{ readonly pair: ListedPair; readonly problem: Problem | null } | null>(null);
  const out = useRef(false);

  if (search.state !== 'found') return <Searching search={search} onRetry={readOn} />;

  const ids = new Set([...gone].flatMap(([mergeId, id]) => (apartAgain.has(mergeId) ? [] : [id])));
  const pairs = search.pairs.filter(({ a, b }) => !ids.has(a.id) && !ids.has(b.id));
  const open = (pair: ListedPair): void => {
    if (out.current) return;
    out.current = true;
    setOpening({ pair, problem: null });
    void call('dialogOpenPair', [{ pair: [{ id: pair.a.id, row: pair.a.row }, { id: pair.b.id, row: pair.b.row }], inFull: false }], words.call).then((answer) => {
      out.current = false;
      setOpening(answer.ok ? null : { pair, problem: answer.problem });
      if (answer.ok) setView({ at: 'pair', pair, opened: answer.value });
    });
  };
  const toList = (cameFrom: string | null): void => {
    setOpening(null);
    setView({ at: 'list', cameFrom });
  };
  const apart = (mergeId: string): void => { setApart((last) => new Set([...last, mergeId])); };
  const problem = opening?.problem ?? null;
  const waiting = opening !== null && problem === null;

  if (view.at === 'pair') {
    const { pair } = view;
    return (
      <PairView
        key={pair.key} pair={pair} region={data.region} opened={view.opened} onBack={() => { toList(pair.key); }}
        onNotSame={() => {
          setAside.add(pair.key);
          toList(nextOf(pair, pairs, setAside.keys)?.key ?? null);
        }}
        onMerged={(merged) => {
          setGone((last) => new Map([...last, [merged.mergeId, merged.dropped]]));
          setView({ at: 'merged', pair, merged });
        }}
      />
    );
  }
  if (view.at === 'merged') {
    const next = nextOf(view.pair, pairs, setAside.keys);
    return (
      <MergedView
        merged={view.merged} opening={waiting} problem={problem} onApart={() => { apart(view.merged.mergeId); }}
        onNext={next === null ? null : () => { open(next); }} onBack={() => { toList(next?.key ?? null); }}
      />
    );
  }
  if (view.at === 'earlier') {
    return (
      <Earlier
        onApart={apart}
        onBack={(returned) => {
          toList(null);
          // Who was merged before this page was opened is not in the list it has read.
          if (returned.some((mergeId) => !gone.has(mergeId))) searchAgain();
        }}
      />
    );
  }
  return (
    <PairList
      customers={search.customers} pairs={pairs} setAside={setAside} shown={shown} onShow={setShown} cameFrom={view.cameFrom} problem={problem} opening={waiting}
      onRetry={() => { if (opening !== null) open(opening.pair); }} onCompare={open} onEarlier={() => { setOpening(null); setView({ at: 'earlier' }); }}
    />
  );

  /** The pair after this one that is still to be looked at, else the first. */
  function nextOf(pair: ListedPair, all: readonly ListedPair[], aside: ReadonlySet<string>): ListedPair | null {
    const found = search.state === 'found' ? search.pairs : [];
    const left = new Set(all.filter(({ key }) => key !== pair.key && !aside.has(key)));
    return found.slice(found.indexOf(pair) + 1).find((each) => left.has(each)) ?? found.find((each) => left.has(each)) ?? null;
  }
}
