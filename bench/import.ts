import type { RunOutcome } from '../local/headless/open-headless';
import { idAt, ran, type OpenLedger, type Opener } from './open-ledger';

/** What an import costs, by what a person does. */
export interface ImportCosts {
  /** The whole list handed to the page, part by part. */
  readonly list: readonly RunOutcome[];
  /** A thousand business cards into a full ledger, and their grades. */
  readonly cards: RunOutcome;
  readonly cardsGraded: RunOutcome;
  /** Two cells of a thousand customers, evenly over the list. */
  readonly changes: RunOutcome;
  /** The latest import taken back. */
  readonly undone: RunOutcome;
  /** A file as long as the list into an empty ledger: its parts, its grades, and all of it taken back. */
  readonly parts: readonly RunOutcome[];
  readonly partsGraded: RunOutcome;
  readonly partsUndone: RunOutcome;
}

/** What goes over at once. */
const PART = 1000;

/** @param size customers of the ledger, and rows of the long file */
export function importCosts(opener: Opener, size: number): ImportCosts {
  const ledger = opener.open(size);
  ran(ledger.sheet, 'regradeAll');
  const list = handedOut(ledger);
  const changes = ran(ledger.sheet, 'dialogImportPart', part('bench-changes', [], Array.from({ length: PART }, (_, at) => changed(Math.floor(at * size / PART)))));
  const cards = ran(ledger.sheet, 'dialogImportPart', part('bench-cards', Array.from({ length: PART }, (_, at) => card(at)), []));
  counted(cards, PART);
  const cardsGraded = ran(ledger.sheet, 'dialogFinishImport', 'bench-cards');
  const undone = ran(ledger.sheet, 'dialogUndo');
  ledger.sheet.dispose();
  const empty = opener.openWith({ customers: [], purchases: [], contacts: [] });
  const parts = Array.from({ length: size / PART }, (_, at) => ran(empty.sheet, 'dialogImportPart', part('bench-file', Array.from({ length: PART }, (__, row) => card(at * PART + row)), [])));
  const partsGraded = ran(empty.sheet, 'dialogFinishImport', 'bench-file');
  const partsUndone = ran(empty.sheet, 'dialogUndo');
  empty.sheet.dispose();
  return { list, cards, cardsGraded, changes, undone, parts, partsGraded, partsUndone };
}

function handedOut({ sheet }: OpenLedger): readonly RunOutcome[] {
  const parts: RunOutcome[] = [];
  for (let from: number | null = 0; from !== null;) {
    const outcome = ran(sheet, 'dialogLedgerRows', from);
    parts.push(outcome);
    from = (outcome.result as { readonly value: { readonly next: number | null } }).value.next;
  }
  return parts;
}

function part(importId: string, create: readonly unknown[], update: readonly unknown[]): unknown {
  return { importId, source: 'cards.csv', create, update };
}

function card(at: number): unknown {
  const number = String(100_000 + at);
  return {
    key: String(at + 2), written: { phone: `０９１２－${number}` },
    values: {
      name: `Card ${number}`, company: `Company ${number}`, title: 'Manager', phone: `0912${number}`, email: `card${number}@example.com`, address: `${number} Long Road`,
      source: 'Fair', kind: 'person', intention: at % 3 === 0 ? 'some' : 'strong', knowledge: 'enough',
    },
  };
}

function changed(at: number): unknown {
  return { key: String(at + 2), customerId: idAt(at), row: at + 2, changes: [{ key: 'title', from: '', to: `Head ${String(at)}` }, { key: 'psychologySignals', from: '', to: `Asked who else has it, ${String(at)}` }] };
}

function counted({ result }: RunOutcome, created: number): void {
  const { value } = result as { readonly value: { readonly created: number; readonly failed: readonly unknown[] } };
  if (value.created !== created || value.failed.length > 0) throw new Error(`The import took in ${String(value.created)} of ${String(created)}`);
}
