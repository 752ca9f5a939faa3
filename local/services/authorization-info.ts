import type { Context } from './context';
import { isGranted } from './scopes';
import { HostObject, type OnlyKnown } from './strict';

/** The published types do not know this member of Google's reference yet. */
interface GoogleAuthorizationInfo extends GoogleAppsScript.Script.AuthorizationInfo { getAuthorizedScopes(): string[] }
export const authorizationInfoIsKnown: OnlyKnown<AuthorizationInfo, GoogleAuthorizationInfo> = true;

/** Whether the person granted what the script, or one feature of it, asks for. */
export class AuthorizationInfo extends HostObject {
  /** Without `asked` it is about everything in the manifest. */
  constructor(ctx: Context, private readonly _asked: readonly string[] | null) { super(ctx); }
  get _name(): string { return 'AuthorizationInfo'; }
  getAuthorizationStatus(): string { return this._complete() ? 'NOT_REQUIRED' : 'REQUIRED'; }
  /** On Google the page that asks for consent. There is nobody to ask here. */
  getAuthorizationUrl(): string | null { return this._complete() ? null : 'about:blank#authorize'; }
  getAuthorizedScopes(): string[] {
    return this._ctx.options.authMode === 'FULL' ? this._scopes().filter((scope) => isGranted(this._ctx, scope)) : [];
  }

  private _scopes(): readonly string[] { return this._asked ?? this._ctx.options.scopes ?? []; }
  // Asked in a simple trigger Google says REQUIRED for FULL. A scope that the manifest lacks counts as not granted here (unverified).
  private _complete(): boolean {
    const { authMode, refuse = [] } = this._ctx.options;
    if (authMode !== 'FULL') return false;
    return this._asked === null ? refuse.every((scope) => this._ctx.options.scopes?.includes(scope) === false) : this._scopes().every((scope) => isGranted(this._ctx, scope));
  }
}
