import type { Column } from './column';
import { columnOf, keysOf } from './columns/of-tab';
import { foldHeader, foldText } from './fold-text';
import type { ColumnKey, TabKey } from './keys';
import type { Lang } from './lang';
import { allWords, wordIn, type Words } from './words';

/** How well a header names a column: 0 = its own header, then its aliases in their order; smaller is better. */
export interface HeaderMatch<T extends TabKey> {
  readonly key: ColumnKey<T>;
  readonly rank: number;
}

/** The column of a tab that a header means, in any of the three languages or by alias; null when none. */
export function matchHeader<T extends TabKey>(tab: T, header: string): HeaderMatch<T> | null {
  const names = namesOf(tab);
  const [whole, bare] = foldHeader(header);
  if (whole === undefined) return null;
  const match = names.get(whole) ?? (bare === undefined ? undefined : less(names.get(bare)));
  return match === undefined ? null : match as HeaderMatch<T>;
}

/** The header the ledger writes for a column of its own; marked as the ledger's where the user has a column of that name. */
export function freeHeader(column: Column, lang: Lang, taken: readonly string[]): string {
  const header = wordIn(column.header, lang);
  const folded = foldText(header);
  return taken.some((other) => foldText(other) === folded) ? header + wordIn(LEDGER_MARK, lang) : header;
}

/** Every folded name of a tab's columns; a name of two columns goes to the better ranked one. For tests: see `namesWithRank`. */
export function namesWithRank<T extends TabKey>(tab: T, key: ColumnKey<T>): readonly { readonly name: string; readonly rank: number }[] {
  const column = columnOf(tab, key);
  const own = allWords(column.header).map((name) => ({ name: foldText(name), rank: 0 }));
  const marked = column.owner === 'ledger'
    ? allWords(column.header).flatMap((name) => allWords(LEDGER_MARK).map((mark) => ({ name: foldText(name + mark), rank: -1 }))) : [];
  const also = column.aliases.map((name, at) => ({ name: foldText(name), rank: at + 1 }));
  return [...marked, ...own, ...also];
}

const LEDGER_MARK: Words = [' (Ledger)', '(分級簿)'];
/** A header that fits only without its brackets is a worse fit than any that fits whole. */
const BRACKETS = 1000;

const namesByTab = new Map<TabKey, ReadonlyMap<string, HeaderMatch<TabKey>>>();

function namesOf(tab: TabKey): ReadonlyMap<string, HeaderMatch<TabKey>> {
  let names = namesByTab.get(tab);
  if (names === undefined) {
    const all = new Map<string, HeaderMatch<TabKey>>();
    for (const key of keysOf(tab)) {
      for (const { name, rank } of namesWithRank(tab, key)) {
        const before = all.get(name);
        if (before === undefined || rank < before.rank) all.set(name, { key, rank });
      }
    }
    namesByTab.set(tab, names = all);
  }
  return names;
}

function less(match: HeaderMatch<TabKey> | undefined): HeaderMatch<TabKey> | undefined {
  return match === undefined ? undefined : { key: match.key, rank: match.rank + BRACKETS };
}
