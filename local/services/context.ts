import { COSTS } from './costs';
import type { LedgerDocument } from './document';
import type { CallKind, HostOptions, Realm } from './host-options';
import type { CallCost, Meter } from './meter';
import type { Sheet } from './sheet';
import { typedInputLocale, type TypedInputLocale } from './typed-input';
import { zoneNamed, type Zone } from './zone';

/** What the services of one run share. */
export interface Context {
  readonly options: HostOptions;
  readonly realm: Realm;
  readonly document: LedgerDocument;
  readonly meter: Meter;
  /** Says that a call is about to happen: checks the authorisation, lets the watcher act, counts it. */
  call(service: string, member: string, kind: CallKind, cells: number, cost?: CallCost): void;
  /** The tab of the grid's own id. One object a tab and run. */
  sheetById(id: string): Sheet | null;
  /** What ended the run from outside, or null. */
  stopped(): Error | null;
  zone(): Zone;
  locale(): string;
  typing(): TypedInputLocale;
}

export function createContext(options: HostOptions, document: LedgerDocument, meter: Meter, makeSheet: (ctx: Context, id: string) => Sheet | null): Context {
  let stopped: Error | null = null;
  const zone = (): Zone => zoneNamed(options.state.spreadsheetZone ?? options.spreadsheetZone);
  const locale = (): string => options.state.spreadsheetLocale ?? spreadsheetLocaleOf(options.locale);
  const sheets = new Map<string, Sheet>();
  const ctx: Context = {
    options, document, meter, zone, locale,
    stopped: () => stopped,
    sheetById(id) {
      const known = sheets.get(id);
      const sheet = document.workbook.getSheetBySheetId(id) === null ? null : known ?? makeSheet(ctx, id);
      if (sheet !== null) sheets.set(id, sheet);
      return sheet;
    },
    realm: options.realm,
    typing: () => typedInputLocale(locale(), new Date(zone().wallOf(options.now())).getUTCFullYear()),
    call(service, member, kind, cells, cost) {
      if (stopped !== null) throw stopped;
      if (kind === 'write' && options.authMode === 'CUSTOM_FUNCTION') throw new Error(`You do not have permission to call ${member}`);
      const call = meter.next(service, member, kind, cells);
      try {
        options.beforeCall?.(call);
      } catch (error) {
        // A script cannot catch the end of its time: whatever it calls from now on ends it again.
        if (error instanceof Error && 'stopped' in error) stopped = error;
        throw error;
      }
      meter.pay(call, cost ?? {});
    },
  };
  return ctx;
}

/** Cost of a write that puts one thing on every cell of a range. */
export function fillCost(cells: number): CallCost {
  return { buffered: COSTS.write + COSTS.fillPerCell * cells };
}

function spreadsheetLocaleOf(locale: string): string {
  return locale.startsWith('en') ? (locale.includes('_') ? locale : 'en_US') : locale;
}
