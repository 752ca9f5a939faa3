import { COSTS } from './costs';
import type { CallKind, HostCall } from './host-options';

export interface MeterReport {
  readonly calls: { readonly reads: number; readonly writes: number; readonly other: number };
  readonly cells: { readonly read: number; readonly written: number };
  readonly modelledMs: number;
  /** All of the run, the services' own work included. */
  readonly cpuMs: number;
  /** The services' share of it. */
  readonly hostMs: number;
  readonly toasts: readonly string[];
  /** How often each member was called, `Range.getValues` → 3. */
  readonly members: Readonly<Record<string, number>>;
}

export interface CallCost {
  /** Milliseconds paid at once. */
  readonly ms?: number;
  /** Milliseconds paid when the write is committed: at the next flush, read, or the end. */
  readonly buffered?: number;
}

/** Counts one run's calls and what they would cost (costs.ts). */
export interface Meter {
  report(): MeterReport;
  /** Every call of the run in order. */
  readonly log: readonly HostCall[];
  next(service: string, member: string, kind: CallKind, cells: number): HostCall;
  pay(call: HostCall, cost: CallCost): void;
  /** Commits what is buffered. */
  commit(): void;
  addCpu(ms: number): void;
  addHost(ms: number): void;
  toast(message: string): void;
  readonly toasts: readonly string[];
}

export function createMeter(): Meter {
  const calls = { read: 0, write: 0, other: 0 };
  const cells = { read: 0, write: 0, other: 0 };
  const members: Record<string, number> = {};
  const toasts: string[] = [];
  const log: HostCall[] = [];
  let ms = 0;
  let pending = 0;
  let cpuMs = 0;
  let hostMs = 0;
  const commit = (): void => {
    ms += pending;
    pending = 0;
  };
  return {
    log,
    toasts,
    commit,
    next: (service, member, kind, cellCount) => ({
      service, member, kind, cells: cellCount,
      index: calls.read + calls.write + (kind === 'other' ? 0 : 1),
    }),
    pay(call, cost) {
      log.push(call);
      calls[call.kind] += 1;
      cells[call.kind] += call.cells;
      const name = `${call.service}.${call.member}`;
      members[name] = (members[name] ?? 0) + 1;
      if (call.kind === 'read') {
        commit();
        ms += cost.ms ?? COSTS.read + COSTS.readPerCell * call.cells;
      } else if (call.kind === 'write') {
        pending += cost.buffered ?? COSTS.write + COSTS.writePerCell * call.cells;
        ms += cost.ms ?? 0;
      } else ms += cost.ms ?? COSTS.other;
    },
    addCpu(more) {
      cpuMs += more;
    },
    addHost(more) {
      hostMs += more;
    },
    toast(message) {
      toasts.push(message);
    },
    report: () => ({
      calls: { reads: calls.read, writes: calls.write, other: calls.other },
      cells: { read: cells.read, written: cells.write },
      modelledMs: Math.round(ms + pending), cpuMs: Math.round(cpuMs * 10) / 10,
      hostMs: Math.round(hostMs * 10) / 10, toasts: [...toasts], members: { ...members },
    }),
  };
}
