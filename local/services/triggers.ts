import type { Context } from './context';
import { COSTS } from './costs';
import type { StoredTrigger } from './host-state';
import { requireScope, SCOPES } from './scopes';
import { HostObject, type OnlyKnown } from './strict';
import { isZone, zoneNamed } from './zone';

export const triggerIsKnown: OnlyKnown<Trigger, GoogleAppsScript.Script.Trigger> = true;
export const triggerBuilderIsKnown: OnlyKnown<TriggerBuilder, GoogleAppsScript.Script.TriggerBuilder> = true;
export const clockTriggerBuilderIsKnown: OnlyKnown<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder> = true;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An installable trigger: Google runs its function when its time has come. */
export class Trigger extends HostObject {
  constructor(ctx: Context, readonly _stored: StoredTrigger) { super(ctx); }
  get _name(): string { return 'Trigger'; }
  getUniqueId(): string { return this._stored.id; }
  getHandlerFunction(): string { return this._stored.handler; }
  getEventType(): string { return 'CLOCK'; }
  getTriggerSource(): string { return 'CLOCK'; }
  /** Clock triggers have no source file. */
  getTriggerSourceId(): string | null { return null; }
}

export class TriggerBuilder extends HostObject {
  constructor(ctx: Context, private readonly _handler: string) { super(ctx); }
  get _name(): string { return 'TriggerBuilder'; }
  timeBased(): ClockTriggerBuilder { return new ClockTriggerBuilder(this._ctx, this._handler); }
}

/** Only daily and hourly triggers: an add-on may have no others but a single one later on. */
export class ClockTriggerBuilder extends HostObject {
  private _days: number | null = null;
  private _hours: number | null = null;
  private _hour: number | null = null;
  private _minute: number | null = null;
  private _zone: string | null = null;
  constructor(ctx: Context, private readonly _handler: string) { super(ctx); }
  get _name(): string { return 'ClockTriggerBuilder'; }
  everyDays(n: number): this { this._days = wholeNumber('days', n, 1, 365); return this; }
  everyHours(n: number): this { this._hours = wholeNumber('hours', n, 1, 24); return this; }
  atHour(hour: number): this { this._hour = wholeNumber('hour', hour, 0, 23); return this; }
  nearMinute(minute: number): this { this._minute = wholeNumber('minute', minute, 0, 59); return this; }
  inTimezone(zone: string): this {
    if (typeof zone !== 'string' || !isZone(zone)) throw new Error('Invalid argument: timezone. Should be of type: String');
    this._zone = zone;
    return this;
  }
  create(): Trigger {
    requireScope(this._ctx, 'ClockTriggerBuilder.create', SCOPES.triggers);
    this._ctx.call('ClockTriggerBuilder', 'create', 'other', 0, { ms: COSTS.trigger });
    // What Google says of a trigger without its frequency is unverified.
    if ((this._days === null) === (this._hours === null)) throw new Error('The trigger needs one frequency: everyDays or everyHours.');
    const { state } = this._ctx.options;
    // At most one of each type per user and document: the words of Google's error as add-on users report them.
    if ((state.triggers ?? []).length > 0) throw new Error('This add-on has created too many time-based triggers in this document for this Google user account.');
    const zone = this._zone ?? this._ctx.options.scriptZone;
    const plan = { everyDays: this._days, everyHours: this._hours, hour: this._hour, minute: this._minute, zone };
    const stored: StoredTrigger = { id: String(1_000_000_000 + state.nextId++), handler: this._handler, ...plan, due: firstDue(plan, this._ctx.options.now()) };
    state.triggers = [...state.triggers ?? [], stored];
    return new Trigger(this._ctx, stored);
  }
}

/** When it comes next, once it has run: a trigger that was missed for days runs once, not once for every day. */
export function nextDue(trigger: StoredTrigger, now: number): number {
  if (trigger.everyHours !== null) return now + trigger.everyHours * HOUR;
  const today = atTime(trigger, now, 0);
  return atTime(trigger, today > now ? today - DAY : today, trigger.everyDays ?? 1);
}

type Plan = Omit<StoredTrigger, 'id' | 'handler' | 'due'>;

/** The first time after now: Google picks a minute of the hour where none is asked for; here it is the first. */
function firstDue(plan: Plan, now: number): number {
  if (plan.everyHours !== null) return now + plan.everyHours * HOUR;
  const today = atTime(plan, now, 0);
  return today > now ? today : atTime(plan, now, 1);
}

/** The trigger's hour so many days after the day of `instant`, in the trigger's own zone. */
function atTime(plan: Plan, instant: number, days: number): number {
  const zone = zoneNamed(plan.zone);
  const midnight = Math.floor(zone.wallOf(instant) / DAY) * DAY;
  return zone.instantOf(midnight + days * DAY + (plan.hour ?? 0) * HOUR + (plan.minute ?? 0) * 60_000);
}

function wholeNumber(name: string, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw new Error(`Invalid argument: ${name}`);
  return value;
}
