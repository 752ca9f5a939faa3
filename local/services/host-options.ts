import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { HostState } from './host-state';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
export type Locale = string;

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly items: readonly MenuItem[] };

export interface MenuSpec {
  /** True for `createAddonMenu`: it goes under Extensions, with the add-on's own name. */
  readonly addon: boolean;
  /** '' for an add-on menu. */
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface DialogOptions {
  readonly title: string;
  /** null = the host's own default. */
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
}

/** What a script shows to the person in front of the sheet. */
export interface HostUi {
  /** `seconds` below 0: it stays until replaced. */
  toast(message: string, title: string, seconds: number): void;
  menu(spec: MenuSpec): void;
  dialog(html: string, options: DialogOptions): void;
  sidebar(html: string, options: { readonly title: string }): void;
  /** A mail that Google would have sent. */
  mail?(mail: Mail): void;
}

/** Texts are '' where the script gave none. */
export interface Mail {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  /** The sender's name. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly noReply: boolean;
}

/** Constructors of the realm the bundle runs in, so that `instanceof` holds there. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
}

export type CallKind = 'read' | 'write' | 'other';

export interface HostCall {
  /** 1 for the first read or write of the document in this run. An 'other' call carries the number of the last one. */
  readonly index: number;
  readonly service: string;
  readonly member: string;
  readonly kind: CallKind;
  readonly cells: number;
}

export interface HostOptions {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  /** Used until a script sets another with `setSpreadsheetTimeZone`. */
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  /** The user's locale as Google writes it: en, zh_TW, zh_CN. */
  readonly locale: Locale;
  readonly authMode: AuthMode;
  readonly ui: HostUi;
  /** dist/*.html by name without the extension, for `HtmlService.createHtmlOutputFromFile`. */
  readonly html: Readonly<Record<string, string>>;
  readonly state: HostState;
  readonly realm: Realm;
  /** Milliseconds since 1970. Must be what the realm's `Date.now()` says. */
  now(): number;
  /** Just before a call takes effect. May throw `ScriptStopped`: every later call of the run then fails too. */
  beforeCall?(call: HostCall): void;
  /** What is unknown of Google's servers can be had both ways (platform.md §5). */
  readonly atCells?: 'keepText' | 'parseFormulas';
  readonly apostropheInAtCell?: 'kept' | 'swallowed';
  /** E-mail `Session.getActiveUser()` gives; '' by default, as Google often gives. */
  readonly userEmail?: string;
  /** The owner of the spreadsheet; absent: whoever runs the script. */
  readonly owner?: string;
  /** Who else may edit it. */
  readonly editors?: readonly string[];
  /** `oauthScopes` of the manifest. Absent: Google would find them in the code, nothing is missing. */
  readonly scopes?: readonly string[];
  /** Scopes the person did not grant. */
  readonly refuse?: readonly string[];
  /** An installable trigger runs: nobody is at the screen. */
  readonly unattended?: boolean;
  /** Recipients a day; 100, as for a consumer account, when absent. */
  readonly mailQuota?: number;
  /** `console` and `Logger` lines. */
  log?(level: 'log' | 'info' | 'warn' | 'error', line: string): void;
}

/** Thrown by `beforeCall` to end a run the way Google's time limit does. */
export class ScriptStopped extends Error {
  readonly stopped = true;
}
