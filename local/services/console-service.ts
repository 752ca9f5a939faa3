import type { Context } from './context';
import { HostObject } from './strict';

/** `console` and `Logger`: lines for whoever looks. */
export class ConsoleService extends HostObject {
  constructor(ctx: Context, private readonly _title: 'console' | 'Logger') { super(ctx); }
  get _name(): string { return this._title; }
  log(...args: readonly unknown[]): this { return this._line('log', args); }
  info(...args: readonly unknown[]): this { return this._line('info', args); }
  warn(...args: readonly unknown[]): this { return this._line('warn', args); }
  error(...args: readonly unknown[]): this { return this._line('error', args); }
  time(): void { /* nothing to show */ }
  timeEnd(): void { /* nothing to show */ }
  private _line(level: 'log' | 'info' | 'warn' | 'error', args: readonly unknown[]): this {
    this._ctx.options.log?.(level, args.map((item) => (typeof item === 'string' ? item : item instanceof Error ? item.message : safeJson(item))).join(' '));
    return this;
  }
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
