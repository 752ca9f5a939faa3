import type { Lang } from '../ledger/lang';
import type { ColumnKey } from '../ledger/keys';
import type { Settings } from '../ledger/policy-settings';
import { readText } from '../ledger/read-text';
import { simplify } from '../ledger/simplify';
import type { Thanks } from './contract/thanks';
import type { Ledger } from './open-ledger';
import { cellMove } from './regrade';
import type { CustomersTable } from './workbook/customers-table';
import type { Graded } from './workbook/grade-entries';

/** A customer whose grade may have risen; `from` and `to` as their cells show them. */
export interface Raised {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly phone: string;
  readonly from: string;
  readonly to: string;
  /** What was bought, '' = nothing this time. */
  readonly product: string;
}

/**
 * What an upgrade message is made of, null when the grade did not rise: 「被尊重,被重視」. The words are the page's, or the
 * user's own from the Policy tab.
 * @param lang the language of the ledger
 */
export function thanksFor({ phone, ...raised }: Raised, lang: Lang, settings: Pick<Settings, 'phoneRegion' | 'messageRaised' | 'messageToA'>): Thanks | null {
  const { from, to, name, company } = raised;
  if (cellMove(from, to) !== 'up') return null;
  return {
    ...raised, from: letterOf(from), to: letterOf(to),
    lang: likelyLang(name + company, phone, lang, settings.phoneRegion),
    templates: { raised: settings.messageRaised, toA: settings.messageToA },
  };
}

/** The same for a customer who was just graded in the rows that were read. */
export function thanksOf(ledger: Ledger, { table }: CustomersTable, { entry, before, after }: Graded, product = ''): Thanks | null {
  const cells = table.rows[entry.at] ?? [];
  const text = (key: ColumnKey<'customers'>): string => readText(cells[table.index[key] ?? -1]);
  return thanksFor({ name: text('name'), title: text('title'), company: text('company'), phone: text('phone'), from: before, to: after, product }, ledger.lang, ledger.policyTab.settings);
}

function letterOf(cell: string): string {
  return cellMove('', cell) === 'up' ? cell : '';
}

/**
 * The language a customer most likely reads, by the script of the name: Chinese in the form that the ledger is kept in;
 * in an English ledger by the characters themselves, then by where the phone is from.
 */
function likelyLang(name: string, phone: string, lang: Lang, region: string | null): Lang {
  if (!/\p{Script=Han}/u.test(name)) return /\p{L}/u.test(name) ? 'en' : lang;
  if (lang !== 'en') return lang;
  if (simplify(name) !== name) return 'zh-Hant';
  const digits = phone.normalize('NFKC').replace(/[^\d+]/g, '').replace(/^00/, '+');
  if (/^\+(886|852|853)/.test(digits)) return 'zh-Hant';
  if (/^\+(86|65)/.test(digits)) return 'zh-Hans';
  return region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-Hant' : 'zh-Hans';
}
