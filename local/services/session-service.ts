import type { Context } from './context';
import { HostObject, type OnlyKnown } from './strict';

export const sessionIsKnown: OnlyKnown<Session, GoogleAppsScript.Base.Session> = true;

export class Session extends HostObject {
  get _name(): string { return 'Session'; }
  getActiveUserLocale(): string { this._ctx.call('Session', 'getActiveUserLocale', 'other', 0); return this._ctx.options.locale; }
  getScriptTimeZone(): string { return this._ctx.options.scriptZone; }
  getActiveUser(): User { return this._user('getActiveUser'); }
  getEffectiveUser(): User { return this._user('getEffectiveUser'); }
  private _user(member: string): User { this._ctx.call('Session', member, 'other', 0); return new User(this._ctx); }
}

/** Who the person is: '' wherever Google would not say (no full authorisation, another domain). */
export class User extends HostObject {
  /** @param _email of somebody else; absent: of whoever runs the script */
  constructor(ctx: Context, readonly _email?: string) { super(ctx); }
  get _name(): string { return 'User'; }
  getEmail(): string { return this._ctx.options.authMode === 'FULL' ? this._email ?? this._ctx.options.userEmail ?? '' : ''; }
}
