import type { Context } from './context';
import { COSTS } from './costs';
import type { LockName } from './locks';
import { HostObject, type OnlyKnown } from './strict';

export const lockServiceIsKnown: OnlyKnown<LockService, GoogleAppsScript.Lock.LockService> = true;
export const lockIsKnown: OnlyKnown<Lock, GoogleAppsScript.Lock.Lock> = true;

export class LockService extends HostObject {
  get _name(): string { return 'LockService'; }
  getDocumentLock(): Lock { return new Lock(this._ctx, 'document'); }
  getScriptLock(): Lock { return new Lock(this._ctx, 'script'); }
  getUserLock(): Lock { return new Lock(this._ctx, 'user'); }
}

/** While one run holds it, another cannot: the runs here are nested, so waiting never helps and is not waited out. */
export class Lock extends HostObject {
  constructor(ctx: Context, private readonly _lock: LockName) { super(ctx); }
  get _name(): string { return 'Lock'; }
  tryLock(milliseconds: number): boolean {
    this._call('tryLock', typeof milliseconds === 'number' && !this._free() ? milliseconds : COSTS.lock);
    return this._ctx.document.locks.take(this._lock, this._ctx);
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void { this._call('releaseLock', COSTS.lock); this._ctx.document.locks.release(this._lock, this._ctx); }
  hasLock(): boolean { return this._ctx.document.locks.holder(this._lock) === this._ctx; }
  private _free(): boolean { const holder = this._ctx.document.locks.holder(this._lock); return holder === null || holder === this._ctx; }
  private _call(member: string, ms: number): void { this._ctx.call('Lock', member, 'other', 0, { ms }); }
}
