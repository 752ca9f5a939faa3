import { AuthorizationInfo } from './authorization-info';
import { COSTS } from './costs';
import { requireScope, SCOPES } from './scopes';
import { HostObject, type OnlyKnown } from './strict';
import { Trigger, TriggerBuilder } from './triggers';

export const scriptAppIsKnown: OnlyKnown<ScriptApp, GoogleAppsScript.Script.ScriptApp> = true;

export class ScriptApp extends HostObject {
  readonly AuthMode = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };
  readonly AuthorizationStatus = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };
  readonly EventType = { CLOCK: 'CLOCK', ON_OPEN: 'ON_OPEN', ON_EDIT: 'ON_EDIT', ON_FORM_SUBMIT: 'ON_FORM_SUBMIT', ON_CHANGE: 'ON_CHANGE', ON_EVENT_UPDATED: 'ON_EVENT_UPDATED' };
  readonly TriggerSource = { SPREADSHEETS: 'SPREADSHEETS', CLOCK: 'CLOCK', FORMS: 'FORMS', DOCUMENTS: 'DOCUMENTS', CALENDAR: 'CALENDAR' };
  get _name(): string { return 'ScriptApp'; }
  getScriptId(): string { return 'local'; }

  getAuthorizationInfo(_mode: unknown, scopes?: readonly string[]): AuthorizationInfo {
    this._ctx.call('ScriptApp', 'getAuthorizationInfo', 'other', 0);
    return new AuthorizationInfo(this._ctx, scopes === undefined ? null : Array.from(scopes, String));
  }
  requireScopes(_mode: unknown, scopes: readonly string[]): void { this._require('requireScopes', Array.from(scopes, String)); }
  requireAllScopes(): void { this._require('requireAllScopes', null); }

  newTrigger(functionName: string): TriggerBuilder {
    this._triggers('newTrigger');
    return new TriggerBuilder(this._ctx, String(functionName));
  }
  getProjectTriggers(): Trigger[] {
    this._triggers('getProjectTriggers');
    return (this._ctx.options.state.triggers ?? []).map((stored) => new Trigger(this._ctx, stored));
  }
  deleteTrigger(trigger: Trigger): void {
    this._triggers('deleteTrigger');
    const { state } = this._ctx.options;
    state.triggers = (state.triggers ?? []).filter(({ id }) => id !== trigger._stored.id);
  }

  private _triggers(member: string): void {
    requireScope(this._ctx, `ScriptApp.${member}`, SCOPES.triggers);
    this._ctx.call('ScriptApp', member, 'other', 0, { ms: member === 'newTrigger' ? COSTS.other : COSTS.trigger });
  }
  /** On Google this ends the run and shows the prompt for consent; here it is an error with the same words. */
  private _require(member: string, scopes: readonly string[] | null): void {
    this._ctx.call('ScriptApp', member, 'other', 0);
    if (new AuthorizationInfo(this._ctx, scopes).getAuthorizationStatus() === 'REQUIRED') throw new Error('Authorization is required to perform that action.');
  }
}
