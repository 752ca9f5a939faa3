import type { Policy } from '../domain/policy';
import type { Day } from '../domain/day';
import type { NextAction } from '../domain/decision';
import type { Notice } from '../domain/notice';
import type { ToGoUp, Why } from '../domain/grade/reasons';
import type { FollowUp } from '../domain/follow-up/due';
import type { PlanSummary } from '../domain/follow-up/plan/summary';
import type { WhyNote } from '../domain/follow-up/why-note';
import type { Strategy } from '../domain/grade/strategy';
import type { Subject } from '../domain/review/figure';
import { columnOf } from '../ledger/columns/of-tab';
import { findColumns, missingOf } from '../ledger/find-columns';
import type { Issue } from '../ledger/issue';
import { issue } from '../ledger/issue';
import type { ColumnKey, TabKey } from '../ledger/keys';
import type { Lang } from '../ledger/lang';
import type { Layout, Positions } from '../ledger/layout';
import type { PolicyTab } from '../ledger/policy-tab';
import { readPolicyTab } from '../ledger/policy-tab';
import { headerRow } from '../ledger/tabs';
import type { Mark } from './workbook/marks';
import { columnMarks, markText, readMarks, sheetOf } from './workbook/marks';
import type { Book, BookShape, Cell, Host, SheetId } from './ports';
import type { Stop } from './stop';

/** Sentences that end up in cells, worded in one language. */
export interface Words {
  why(why: Why): string;
  toGoUp(step: ToGoUp | null): string;
  nextAction(action: NextAction | null): string;
  /** A day as the language writes it. */
  day(day: Day): string;
  strategy(strategy: Strategy): string;
  /** Why somebody is due, with what else is to be known about the day. */
  whyNow(followUp: FollowUp, notes: readonly WhyNote[]): string;
  /** The last talk in a line; `said` '' = nothing was written down. */
  talk(day: Day, said: string): string;
  planSummary(summary: PlanSummary): string;
  /** What a figure of the review is about. */
  reviewed(subject: Subject): string;
  /** A problem of one customer. */
  notice(notice: Notice): string;
}

/** Everything a use case works with. */
export interface Env {
  readonly book: Book;
  readonly shape: BookShape;
  readonly host: Host;
  words(lang: Lang): Words;
}

/** A set-up workbook, found by its marks, with its policy read. */
export interface Ledger {
  readonly env: Env;
  readonly marks: readonly Mark[];
  readonly sheets: Readonly<Partial<Record<TabKey, SheetId>>>;
  readonly layout: Layout;
  readonly today: Day;
  readonly policy: Policy;
  readonly policyTab: PolicyTab;
  /** The language cells are written in. */
  readonly lang: Lang;
  readonly words: Words;
  /** What was wrong with columns and settings. */
  readonly issues: readonly Issue[];
}

/**
 * Finds the ledger of the document: one call for the marks and one for the Policy tab when all is in order.
 * A tab whose required columns lost their marks is looked at by header, and marked again.
 * @param needed tabs without which the command cannot work
 * @param useful tabs it works with where they are there and whole
 */
export function openLedger(env: Env, needed: readonly TabKey[], marks = readMarks(env.book.tags()), useful: readonly TabKey[] = []): Ledger | Stop {
  if (sheetOf(marks, 'customers') === null) return { stop: 'noLedger' };
  const sheets: Partial<Record<TabKey, SheetId>> = {};
  const layout: { -readonly [T in TabKey]?: Layout[T] } = {};
  const issues: Issue[] = [];
  for (const tab of new Set<TabKey>([...needed, 'policy', ...useful])) {
    const must = tab === 'policy' || needed.includes(tab);
    const sheet = sheetOf(marks, tab);
    if (sheet === null) {
      if (!must) continue;
      if (tab !== 'policy') return { stop: 'tabMissing', tab };
      issues.push(issue('tabMissing', 'policy'));
      continue;
    }
    const found = positionsOf(env, marks, tab, sheet);
    if ('stop' in found) {
      if (must) return found;
      continue;
    }
    sheets[tab] = sheet;
    layout[tab] = found.positions as never;
    issues.push(...found.issues);
  }
  const policyTab = readPolicyTab(sheets.policy === undefined ? [] : policyCells(env.book, sheets.policy, layout.policy ?? {}), layout.policy ?? {}, env.host.dayOfDate);
  const lang = policyTab.settings.language ?? env.host.locale();
  return {
    env, marks, sheets, layout, today: env.host.today(), policy: policyTab.policy, policyTab,
    lang, words: env.words(lang), issues: issues.concat(policyTab.issues),
  };
}

/** So many rows of settings are read without asking first where they end: that would be a call more for every command. */
const ROOM_FOR_SETTINGS = 150;

/** The rows below the header of the Policy tab; blank ones say nothing. */
function policyCells(book: Book, sheet: SheetId, positions: Positions<'policy'>): Cell[][] {
  const columns = Math.max(0, ...Object.values(positions));
  if (columns === 0) return [];
  try {
    const cells = book.read(sheet, { row: 2, column: 1, rows: ROOM_FOR_SETTINGS, columns });
    if (cells[cells.length - 1]?.every((cell) => cell === '') === true) return cells;
  } catch {
    // The grid of the tab ends before that.
  }
  return book.readAll(sheet).slice(1);
}

function positionsOf<T extends TabKey>(env: Env, marks: readonly Mark[], tab: T, sheet: SheetId): { positions: NonNullable<Layout[T]>; issues: readonly Issue[] } | Stop {
  const tags = columnMarks(marks, tab);
  const byMark = findColumns(tab, tags);
  if (missingOf(tab, byMark.positions).length === 0) return { positions: byMark.positions as NonNullable<Layout[T]>, issues: byMark.issues };
  const width = env.book.lastColumn(sheet);
  const headers = width === 0 ? [] : env.book.read(sheet, { row: headerRow(tab), column: 1, rows: 1, columns: width })[0] ?? [];
  const byHeader = findColumns(tab, tags, headers);
  const [missing] = missingOf(tab, byHeader.positions);
  if (missing !== undefined) return { stop: 'columnMissing', tab, column: missing };
  // A result column that lost its mark may be the user's own column of that name: only what the user owns is taken back.
  const lost = byHeader.untagged.filter((key) => columnOf(tab, key).owner === 'ledger' && !columnOf(tab, key).required);
  const positions = Object.fromEntries(Object.entries(byHeader.positions).filter(([key]) => !lost.includes(key as ColumnKey<T>))) as Partial<Record<ColumnKey<T>, number>>;
  for (const key of byHeader.untagged) {
    const position = positions[key];
    if (position !== undefined) env.shape.tagColumn(sheet, position, markText(tab, key, false));
  }
  return { positions: positions as NonNullable<Layout[T]>, issues: byHeader.issues };
}
