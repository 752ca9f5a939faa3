import type { ImportField, LedgerRow } from '../app/contract/ledger-rows';
import type { Pause, Progress } from '../files/table';
import { paceOf } from '../files/pace';
import { foldText } from '../ledger/fold-text';
import { matchAgainst } from '../matching/match-against';
import type { MatchReason, Person } from '../matching/person';
import { ledgerValues, saysTheSame } from './compare-values';
import type { PreviewContext } from './plan';
import type { ReadRow } from './read-row';

/** Whom of the ledger a row of the file is, or may be. */
export interface Identity {
  readonly row: LedgerRow;
  /** `sure`: it is him; `maybe`: the person has to say. */
  readonly sure: 'sure' | 'maybe';
  readonly why: readonly MatchReason[];
  /** The row says nothing that the ledger does not say of him already. */
  readonly echo: boolean;
}

/**
 * Who each row is, by the row's key. Its own id comes first, unless the two have nothing else in common (two lists that both
 * count from 1); then whoever is surely the same by phone, mail address or name with company; then whoever of the same
 * name has everything that the row says. With several who are surely the same the person has to say.
 */
export async function identify(rows: readonly ReadRow[], ledger: readonly LedgerRow[], context: PreviewContext, pause: Pause, progress: Progress): Promise<ReadonlyMap<string, Identity>> {
  const pace = paceOf(pause);
  const known = ledgerValues(context.fields);
  const byId = new Map<string, LedgerRow>();
  const byName = new Map<string, LedgerRow[]>();
  const twiceIds = new Set<string>();
  const people: Person[] = [];
  for (const row of ledger) {
    if (byId.has(row.id)) twiceIds.add(row.id);
    else byId.set(row.id, row);
    const name = nameKey(known(row, 'name'), known(row, 'company'));
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [row]);
    else same.push(row);
    people.push({ id: row.id, name: known(row, 'name'), company: known(row, 'company'), phone: known(row, 'phone'), email: known(row, 'email') });
    if (pace.due()) await pace.rest();
  }
  const found = new Map<string, Identity>();
  const others: ReadRow[] = [];
  for (const row of rows) {
    const own = row.values.id === undefined ? undefined : byId.get(row.values.id);
    if (own === undefined) others.push(row);
    else found.set(row.key, byOwnId(row, own, twiceIds.has(own.id), context, known));
    if (pace.due()) await pace.rest();
  }
  if (others.length === 0) return found;
  const matches = await matchAgainst(others.map(personOf), people, { region: context.region }, pause, progress);
  for (const [at, row] of others.entries()) {
    const [best, next] = matches[at] ?? [];
    const who = best === undefined ? undefined : ledger[best.b];
    if (best !== undefined && who !== undefined && best.sure === 'sure' && next?.sure !== 'sure') {
      found.set(row.key, { row: who, sure: 'sure', why: best.why, echo: isEcho(row, who, context, known) });
    } else {
      const echo = echoOf(row, byName, context, known);
      if (echo !== null) found.set(row.key, echo);
      else if (best !== undefined && who !== undefined) found.set(row.key, { row: who, sure: 'maybe', why: best.why, echo: false });
    }
    if (pace.due()) await pace.rest();
  }
  return found;
}

/** Somebody of the file as he is compared. */
export function personOf({ key, values, fillers }: ReadRow): Person {
  return { id: key, name: values.name ?? fillers.name ?? '', company: values.company ?? '', phone: values.phone ?? '', email: values.email ?? '' };
}

type Known = (row: LedgerRow, field: ImportField) => string;

/** What tells people apart of whom a list says little else. */
const TELLING: readonly ImportField[] = ['company', 'phone', 'email', 'address'];
/** Facts that many share: it takes several to know somebody again. */
const MANY_FACTS = 4;

function byOwnId(row: ReadRow, own: LedgerRow, twice: boolean, context: PreviewContext, known: Known): Identity {
  const echo = isEcho(row, own, context, known);
  const strange = isStranger(row, own, context, known);
  return { row: own, sure: twice || strange ? 'maybe' : 'sure', why: strange ? ['otherName'] : [], echo };
}

/** The names share fewer than half of their letters, and neither phone nor mail address nor company is the same. */
function isStranger({ values }: ReadRow, own: LedgerRow, { region }: PreviewContext, known: Known): boolean {
  const [mine, theirs] = [foldText(values.name ?? values.company ?? ''), foldText(known(own, 'name') || known(own, 'company'))];
  if (mine === '' || theirs === '' || mine.includes(theirs) || theirs.includes(mine)) return false;
  if (TELLING.some((field) => values[field] !== undefined && saysTheSame(field, known(own, field), values[field] ?? '', region))) return false;
  const letters = new Set(theirs);
  const shared = [...new Set(mine)].filter((letter) => letters.has(letter)).length;
  return 2 * shared < Math.min(new Set(mine).size, letters.size);
}

/** Of the same name the one with everything that the row says. Little said, as a name alone, does not make it him. */
function echoOf(row: ReadRow, byName: ReadonlyMap<string, readonly LedgerRow[]>, context: PreviewContext, known: Known): Identity | null {
  const { values, fillers } = row;
  const name = values.name ?? fillers.name ?? '';
  const fitting = (byName.get(nameKey(name, values.company ?? '')) ?? byName.get(nameKey(name, '')) ?? []).filter((each) => isEcho(row, each, context, known));
  const [first] = fitting;
  if (first === undefined) return null;
  const said = Object.keys(values).filter((field) => field !== 'id') as ImportField[];
  const telling = said.some((field) => TELLING.includes(field)) || said.length >= MANY_FACTS;
  return { row: first, sure: telling ? 'sure' : 'maybe', why: ['sameName'], echo: telling };
}

function isEcho({ values }: ReadRow, row: LedgerRow, { region, fields }: PreviewContext, known: Known): boolean {
  return (Object.entries(values) as [ImportField, string][]).every(([field, said]) => field === 'id' || !fields.includes(field) || saysTheSame(field, known(row, field), said, region));
}

function nameKey(name: string, company: string): string {
  return `${foldText(name === '' ? company : name)}\n${foldText(company)}`;
}
