import type { FWorkbook } from '@univerjs/sheets/facade';
import type { FUniver } from '@univerjs/core/facade';
import { createHost, type AuthMode, type Host, type HostState, type HostUi } from '../services/host';
import { topLevelFunctions, type ScriptFunctions, type ScriptRealm } from './script-realm';

export interface Bundle {
  /** dist/Code.js. */
  readonly code: string;
  /** dist/*.html by name without the extension. */
  readonly html: Readonly<Record<string, string>>;
  /** The script's time zone, from dist/appsscript.json. */
  readonly zone: string;
  /** `oauthScopes` of dist/appsscript.json. */
  readonly scopes?: readonly string[];
}

export interface RunnerOptions {
  readonly api: FUniver;
  readonly workbook: () => FWorkbook;
  readonly state: () => HostState;
  /** The spreadsheet's time zone until a script sets another. */
  readonly zone: string;
  readonly locale: () => string;
  readonly ui: HostUi;
  readonly realm: ScriptRealm;
  readonly bundle: Bundle;
  /** Scopes the person does not grant. */
  readonly refuse: readonly string[];
}

export interface Runner {
  /** The bundle's top-level functions. */
  readonly names: readonly string[];
  /** True while a script is changing the sheet. */
  isRunning(): boolean;
  /** One execution: fresh top-level code, a fresh host. Throws what the script throws. */
  run(name: string, auth: AuthMode, args: (host: Host) => readonly unknown[]): unknown;
  /** The functions evaluated once, for cells; read-only. */
  cellFunctions(): ScriptFunctions;
}

/** Runs the bundle's functions as Apps Script does. */
export function createRunner(options: RunnerOptions): Runner {
  const names = topLevelFunctions(options.bundle.code);
  let depth = 0;

  const hostFor = (authMode: AuthMode): Host => createHost({
    univerAPI: options.api,
    workbook: options.workbook(),
    spreadsheetZone: options.zone,
    scriptZone: options.bundle.zone,
    locale: options.locale(),
    authMode,
    ui: options.ui,
    html: options.bundle.html,
    state: options.state(),
    realm: options.realm.constructors,
    now: () => Date.now(),
    ...(options.bundle.scopes === undefined ? {} : { scopes: options.bundle.scopes }),
    refuse: options.refuse,
    log: (level, line) => { console[level](line); },
  });

  return {
    names,
    isRunning: () => depth > 0,
    run(name, auth, args) {
      const host = hostFor(auth);
      depth += 1;
      try {
        const script = options.realm.evaluate(options.bundle.code, names, host.globals)[name];
        if (script === undefined) throw new Error(`Script function not found: ${name}`);
        return script(...args(host));
      } finally {
        host.finish();
        depth -= 1;
      }
    },
    cellFunctions: () => options.realm.evaluate(options.bundle.code, names, hostFor('CUSTOM_FUNCTION').globals),
  };
}
