import type { Context } from './context';
import { compileTemplate } from './html-template';
import { HostObject, type OnlyKnown } from './strict';

export const htmlServiceIsKnown: OnlyKnown<HtmlService, GoogleAppsScript.HTML.HtmlService> = true;
export const htmlOutputIsKnown: OnlyKnown<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput> = true;
export const htmlTemplateIsKnown: OnlyKnown<HtmlTemplate, GoogleAppsScript.HTML.HtmlTemplate> = true;

/** Pages made of the bundle's own files. */
export class HtmlService extends HostObject {
  readonly SandboxMode = { IFRAME: 'IFRAME', EMULATED: 'EMULATED', NATIVE: 'NATIVE' };
  readonly XFrameOptionsMode = { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' };
  get _name(): string { return 'HtmlService'; }
  createHtmlOutput(html = ''): HtmlOutput { return new HtmlOutput(this._ctx, String(html)); }
  createHtmlOutputFromFile(name: string): HtmlOutput { return new HtmlOutput(this._ctx, this._file(name)); }
  createTemplate(html: string): HtmlTemplate { return new HtmlTemplate(this._ctx, html); }
  createTemplateFromFile(name: string): HtmlTemplate { return new HtmlTemplate(this._ctx, this._file(name)); }
  private _file(name: string): string {
    const found = this._ctx.options.html[name.replace(/\.html$/, '')];
    if (found === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return found;
  }
}

export class HtmlOutput extends HostObject {
  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;
  constructor(ctx: Context, private _html: string) { super(ctx); }
  get _name(): string { return 'HtmlOutput'; }
  getContent(): string { return this._html; }
  setContent(html: string): this { this._html = html; return this; }
  append(html: string): this { this._html += html; return this; }
  clear(): this { this._html = ''; return this; }
  getTitle(): string { return this._title; }
  setTitle(title: string): this { this._title = title; return this; }
  getWidth(): number { return this._width as number; }
  setWidth(width: number): this { this._width = width; return this; }
  getHeight(): number { return this._height as number; }
  setHeight(height: number): this { this._height = height; return this; }
  setSandboxMode(): this { return this; }
  setXFrameOptionsMode(): this { return this; }
  addMetaTag(): this { return this; }
}

/** A page with `<? ?>` in it; what a script hangs on it are the variables of the page. */
export class HtmlTemplate extends HostObject {
  private readonly _values: Record<string, unknown> = {};
  constructor(ctx: Context, private readonly _source: string) { super(ctx); }
  get _name(): string { return 'HtmlTemplate'; }
  override _set(name: string, value: unknown): void { this._values[name] = value; }
  getRawContent(): string { return this._source; }
  getCode(): string { return compileTemplate(this._source); }
  evaluate(): HtmlOutput {
    // The realm's own Function, so that the page's code sees the bundle's globals and nothing of ours.
    const MakeFunction = this._ctx.realm.Object.constructor as unknown as FunctionConstructor;
    const names = Object.keys(this._values);
    const program = MakeFunction(...names, compileTemplate(this._source)) as (...values: unknown[]) => string;
    return new HtmlOutput(this._ctx, program(...names.map((name) => this._values[name])));
  }
}

/** A page as a dialog takes it: an output, or plain text. */
export function htmlOutputOf(ctx: Context, content: unknown): HtmlOutput {
  return content instanceof HtmlOutput ? content : new HtmlOutput(ctx, String(content));
}
