import { CacheService } from './cache-service';
import { ConsoleService } from './console-service';
import { createContext, type Context } from './context';
import { documentOf } from './document';
import type { AuthMode, HostOptions } from './host-options';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import { MailApp } from './mail-app';
import { createMeter, type Meter } from './meter';
import { PropertiesService } from './properties-service';
import { ScriptApp } from './script-app';
import type { StoredTrigger } from './host-state';
import { Session } from './session-service';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { toScript } from './strict';
import { Utilities } from './utilities';

export type { AuthMode, DialogOptions, HostCall, HostOptions, HostUi, Mail, MenuItem, MenuSpec, Realm } from './host-options';
export { ScriptStopped } from './host-options';
export { emptyHostState } from './host-state';
export type { HostState } from './host-state';

/** The services of one script run on a document. Make a new one for each run, over the same `state`. */
export interface Host {
  /** `SpreadsheetApp`, `LockService`, … by name: put them on the global object of the bundle's realm. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly meter: Meter;
  /** The event object of `onOpen` and `onInstall`. */
  openEvent(): unknown;
  /** The event object of a person's edit; `value` and `oldValue` are passed on for a single cell only. */
  editEvent(area: EditArea, cell?: { readonly value?: unknown; readonly oldValue?: unknown }): unknown;
  /** The event object of a clock trigger: its parts are UTC, as Google gives them. */
  clockEvent(trigger: StoredTrigger): unknown;
  /** What ended the run from outside (`ScriptStopped`), even when the script caught it; or null. */
  stopped(): Error | null;
  /** The run is over: what is buffered is charged, locks it still holds are released. */
  finish(): void;
}

/** 1-based. `sheetId` is the grid's own (`FWorksheet.getSheetId()`). */
export interface EditArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export function createHost(options: HostOptions): Host {
  const document = documentOf(options.univerAPI, options.workbook, options.state);
  const meter = createMeter();
  const ctx: Context = createContext(options, document, meter, (made, id) => {
    const sheet = options.workbook.getSheetBySheetId(id);
    return sheet === null ? null : new Sheet(made, sheet, () => spreadsheet);
  });
  const spreadsheet = new Spreadsheet(ctx);
  const services = {
    SpreadsheetApp: new SpreadsheetApp(ctx, spreadsheet),
    LockService: new LockService(ctx),
    PropertiesService: new PropertiesService(ctx),
    CacheService: new CacheService(ctx),
    HtmlService: new HtmlService(ctx),
    Session: new Session(ctx),
    Utilities: new Utilities(ctx),
    ScriptApp: new ScriptApp(ctx),
    MailApp: new MailApp(ctx),
    console: new ConsoleService(ctx, 'console'),
    Logger: new ConsoleService(ctx, 'Logger'),
  };
  const event = (fields: Record<string, unknown>): unknown => {
    const made = new options.realm.Object() as Record<string, unknown>;
    const source = options.authMode === 'NONE' ? {} : { source: spreadsheet };
    for (const [name, value] of Object.entries({ authMode: options.authMode satisfies AuthMode, ...source, ...fields })) made[name] = toScript(ctx, value);
    return made;
  };
  return {
    globals: Object.fromEntries(Object.entries(services).map(([name, service]) => [name, toScript(ctx, service)])),
    meter,
    openEvent: () => event({ user: '' }),
    editEvent(area, cell) {
      const sheet = ctx.sheetById(area.sheetId);
      if (sheet === null) throw new Error(`There is no sheet ${area.sheetId}.`);
      const single = area.numRows === 1 && area.numColumns === 1;
      const known = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
      return event({
        user: '', range: sheet._range(area.row, area.column, area.numRows, area.numColumns),
        ...(single && known(cell?.value) ? { value: eventText(cell?.value) } : {}),
        ...(single && known(cell?.oldValue) ? { oldValue: eventText(cell?.oldValue) } : {}),
      });
    },
    clockEvent(trigger) {
      const at = new Date(options.now());
      const year = at.getUTCFullYear();
      const day = Math.floor((at.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
      const made = event({
        triggerUid: trigger.id, timezone: 'UTC', year, month: at.getUTCMonth() + 1, 'day-of-month': at.getUTCDate(), 'day-of-week': at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
        'week-of-year': Math.floor(day / 7) + 1, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(),
      });
      // A clock trigger has no source file.
      Reflect.deleteProperty(made as object, 'source');
      return made;
    },
    stopped: () => ctx.stopped(),
    finish() {
      meter.commit();
      document.locks.releaseAll(ctx);
    },
  };
}

/** An event's values are texts: a number as it is, a truth in capitals, a day as its serial number. */
function eventText(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
