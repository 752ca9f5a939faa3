import { HostObject, type OnlyKnown } from './strict';

export const scriptAppIsKnown: OnlyKnown<ScriptApp, GoogleAppsScript.Script.ScriptApp> = true;

export class ScriptApp extends HostObject {
  readonly AuthMode = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };
  readonly AuthorizationStatus = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };
  get _name(): string { return 'ScriptApp'; }
  getScriptId(): string { return 'local'; }
  getAuthorizationInfo(): AuthorizationInfo { return new AuthorizationInfo(this._ctx); }
}

export class AuthorizationInfo extends HostObject {
  get _name(): string { return 'AuthorizationInfo'; }
  getAuthorizationStatus(): string { return this._ctx.options.authMode === 'FULL' ? 'NOT_REQUIRED' : 'REQUIRED'; }
  getAuthorizationUrl(): string | null { return null; }
}
