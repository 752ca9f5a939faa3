import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { PageData } from '../../../src/app/contract/common';

export type PageName = 'duplicates' | 'purchase' | 'set-up' | 'problems' | 'help' | 'plan' | 'automation' | 'contact' | 'brief' | 'card' | 'import' | 'export' | 'erase';

/** A stand-in for one call of `google.script.run`: answers, in the order of the calls; the last one stays. */
export type Script = Readonly<Record<string, readonly Reply[]>>;
export type Reply =
  | { readonly answer: unknown; readonly afterMs?: number }
  | { readonly fails: string; readonly afterMs?: number }
  | { readonly silent: true };

/** What the page has asked the server so far, and whether it has closed itself. */
export interface Seen {
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly closed: number;
}

/** Opens a built page as Google would show it: its own HTML with its first data, in a frame of the dialog's size. */
export async function openPage(
  context: BrowserContext, name: PageName, data: PageData, script: Script = {}, size: { readonly width: number; readonly height: number } = { width: 480, height: 560 },
): Promise<Page> {
  return openHtml(context, htmlOf(name), data, script, size);
}

/** The same for a page built elsewhere. */
export async function openHtml(context: BrowserContext, html: string, data: PageData, script: Script, size: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewportSize(size);
  await page.addInitScript(standIn, script);
  // A page has to be loaded, not written into another one, for init scripts to run before its own.
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  await page.route('http://127.0.0.1/dialog', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('<?!= data ?>', () => json) }));
  await page.goto('http://127.0.0.1/dialog');
  await page.locator('#app > *').first().waitFor();
  return page;
}

/** Reads what the stand-in has recorded. */
export async function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);
}

let built: string | null = null;

/** The page's HTML as the build with every page has it, built anew only when a source changed. */
export function htmlOf(name: PageName): string {
  if (built === null) {
    const ensure = "import { ensureDist } from './scripts/lib/ensure-dist.mjs'; process.stdout.write(ensureDist({ withAutomation: true }));";
    built = execFileSync(process.execPath, ['--input-type=module', '-e', ensure], { cwd: join(__dirname, '../../..'), encoding: 'utf8' });
  }
  return readFileSync(join(built, `${name}.html`), 'utf8');
}

/** Runs in the page. */
function standIn(script: Script): void {
  const calls: { name: string; args: unknown[] }[] = [];
  const seen = { calls, closed: 0 };
  const counts: Record<string, number> = {};
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: unknown) => void): object => new Proxy({}, {
    get: (_, name: string) => {
      if (name === 'withSuccessHandler') return (handler: (value: unknown) => void) => runner(handler, onFailure);
      if (name === 'withFailureHandler') return (handler: (error: unknown) => void) => runner(onSuccess, handler);
      return (...args: unknown[]) => {
        // What crosses is a copy in plain JSON, as at Google.
        calls.push({ name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
        const at = counts[name] ?? 0;
        counts[name] = at + 1;
        const replies = script[name] ?? [];
        const reply = replies[Math.min(at, replies.length - 1)];
        if (reply === undefined || 'silent' in reply) return;
        setTimeout(() => {
          if ('fails' in reply) onFailure(new Error(reply.fails));
          else onSuccess(JSON.parse(JSON.stringify(reply.answer)));
        }, reply.afterMs ?? 20);
      };
    },
  });
  const host = { close: () => { seen.closed += 1; }, setWidth: () => undefined, setHeight: () => undefined };
  Object.assign(window, { seen, google: { script: { run: runner(() => undefined, () => undefined), host } } });
}
