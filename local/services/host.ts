import type { HostOptions } from './host-options';
import type { Meter } from './meter';

export type { AuthMode, DialogOptions, HostCall, HostOptions, HostUi, MenuItem, MenuSpec, Realm } from './host-options';
export { ScriptStopped } from './host-options';
export { emptyHostState } from './host-state';
export type { HostState } from './host-state';

/** The services of one script run on a document. Make a new one for each run, over the same `state`. */
export interface Host {
  /** `SpreadsheetApp`, `LockService`, … by name: put them on the global object of the bundle's realm. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly meter: Meter;
  /** The event object of `onOpen`. */
  openEvent(): unknown;
  /** The event object of a person's edit (`value` and `oldValue` for a single cell only). `area` is 1-based. */
  editEvent(area: EditArea, cell?: { readonly value?: unknown; readonly oldValue?: unknown }): unknown;
  /** The run is over: what is buffered is charged, locks it still holds are released. */
  finish(): void;
}

export interface EditArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export declare function createHost(options: HostOptions): Host;
