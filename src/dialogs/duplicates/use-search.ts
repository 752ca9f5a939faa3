import { useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import { findMatches } from '../../matching/find-matches';
import { NOTHING_READ, readLedger, type LedgerSoFar } from '../ui/read-ledger';
import { useWork } from '../ui/use-work';
import { pause } from '../ui/pause';
import { useWords } from '../ui/words';
import { listedPair, personOf, type ListedPair } from './listed';

/** How far the search for duplicates is. */
export type Search =
  | { readonly state: 'reading'; readonly soFar: LedgerSoFar; readonly problem: Problem | null }
  | { readonly state: 'comparing'; readonly share: number }
  | { readonly state: 'broken'; readonly detail: string }
  | { readonly state: 'found'; readonly customers: number; readonly pairs: readonly ListedPair[] };

export interface Searching {
  readonly search: Search;
  /** Reads on from where a part did not come. */
  readonly readOn: () => void;
  /** The list is another now: everything from the beginning. */
  readonly searchAgain: () => void;
}

/** Reads the list part by part, then compares it in slices. */
export function useSearch(region: string): Searching {
  const words = useWords();
  const work = useWork();
  const [search, setSearch] = useState<Search>({ state: 'reading', soFar: NOTHING_READ, problem: null });

  const compare = ({ fields, rows }: LedgerSoFar): void => {
    setSearch({ state: 'comparing', share: 0 });
    work.start(
      (rest, progress) => findMatches(rows.map((row) => personOf(row, fields)), { region }, rest, progress),
      (matches) => {
        const pairs = matches.flatMap((match) => {
          const [a, b] = [rows[match.a], rows[match.b]];
          return a === undefined || b === undefined ? [] : [listedPair(a, b, fields, match)];
        });
        setSearch({ state: 'found', customers: rows.length, pairs });
      },
      (detail) => { setSearch({ state: 'broken', detail }); },
    );
  };
  const read = (from: LedgerSoFar): void => {
    setSearch({ state: 'reading', soFar: from, problem: null });
    void readLedger(from, words.call, pause, (soFar) => { setSearch({ state: 'reading', soFar, problem: null }); }).then(({ soFar, problem }) => {
      if (problem === null) compare(soFar);
      else setSearch({ state: 'reading', soFar, problem });
    });
  };
  useLayoutEffect(() => { read(NOTHING_READ); }, []);
  const shown = search.state === 'comparing' && work.share !== null ? { ...search, share: work.share } : search;
  return {
    search: shown,
    readOn: () => { if (search.state === 'reading' && search.problem !== null) read(search.soFar); },
    searchAgain: () => { read(NOTHING_READ); },
  };
}
