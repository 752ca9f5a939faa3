import { columnOf } from './columns/of-tab';
import { foldText } from './fold-text';
import { matchHeader } from './headers';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';
import { wordIn } from './words';

/** A column of Customers as it stands: the ledger's key, null for one of the person's own, and what its header says. */
export interface NamedColumn {
  readonly key: ColumnKey<'customers'> | null;
  readonly header: string;
}

/** Which columns tell somebody's private things, in the order given; names that mean none of them come back as well. */
export interface PersonalColumns {
  readonly personal: readonly boolean[];
  readonly notFound: readonly string[];
}

/**
 * The columns that the setting names, by what stands above them or by any name of the ledger's in three languages. A person's
 * own header comes first: what stands above the column is what was meant.
 * @param setting '' = the built-in list; «none» = no column
 */
export function personalColumns(setting: string, columns: readonly NamedColumn[]): PersonalColumns {
  if (setting === '') return { personal: columns.map(({ key }) => key !== null && PERSONAL.includes(key)), notFound: [] };
  const names = NONE.test(setting.trim()) ? [] : setting.split(/[,，、;；\n]+/).map((name) => name.trim()).filter((name) => name !== '');
  const marked = new Set<number>();
  const notFound: string[] = [];
  for (const name of names) {
    const folded = foldText(name);
    let at = columns.flatMap(({ header }, index) => (foldText(header) === folded ? [index] : []));
    const match = at.length > 0 ? null : matchHeader('customers', name);
    if (match !== null) at = columns.flatMap(({ key }, index) => (key === match.key ? [index] : []));
    at.forEach((index) => marked.add(index));
    // A column of the ledger's that this sheet does without is no mistake.
    if (at.length === 0 && match === null && matchHeader('profiles', name) === null) notFound.push(name);
  }
  return { personal: columns.map((_, index) => marked.has(index)), notFound };
}

/** The built-in list, as the Policy tab of a fresh ledger shows it. */
export function personalWords(lang: Lang): string {
  return PERSONAL.map((key) => wordIn(columnOf('customers', key).header, lang)).join(lang === 'en' ? ', ' : '、');
}

/** Who it is, how to reach him, and what is private about him (policy §8); who introduced him is a name as well. */
const PERSONAL: readonly ColumnKey<'customers'>[] = ['name', 'phone', 'email', 'address', 'likes', 'introducedBy'];
const NONE = /^(none|no|-+|–|無|无|沒有|没有)$/i;
