import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';

/** The languages a test page may open with. */
export type TestLocale = 'en' | 'zh-TW' | 'zh-CN';

/**
 * Starts headless Chromium: the one named by CHROMIUM_PATH, else the one the npm package @sparticuz/chromium
 * carries together with the libraries it needs, so that a bare machine can run the tests. Close it after the tests.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') {
    return playwright.launch({ executablePath: own, args: ['--no-sandbox', '--disable-dev-shm-usage'], headless: true });
  }
  const { executablePath, args } = await packagedChromium();
  return playwright.launch({ executablePath, args, headless: true, env: { ...process.env } as Record<string, string> });
}

/** A context in which every request that leaves this machine fails and is kept in `outside`. */
export async function closedContext(
  browser: Browser, options: { readonly locale?: TestLocale; readonly width?: number; readonly height?: number } = {},
): Promise<{ readonly context: BrowserContext; readonly outside: string[] }> {
  const context = await browser.newContext({
    locale: options.locale ?? 'en',
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    acceptDownloads: true,
  });
  slowDown(context);
  const outside: string[] = [];
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return { context, outside };
}

/** SLOW_PAGES=6 runs every page six times slower: a test that rests on timing fails here, not on the next busy machine. */
function slowDown(context: BrowserContext): void {
  const rate = Number(process.env['SLOW_PAGES'] ?? 1);
  if (rate <= 1) return;
  const open = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await open();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
    return page;
  };
}

async function packagedChromium(): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  // The package unpacks its shared libraries only where it believes itself to be on AWS.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  // Without this it would see its own single Latin font and none of the machine's Chinese ones.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  // These would let the page do what no user's browser allows, or make one crash take all down.
  const unwanted = new Set(['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--no-zygote']);
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.has(arg)), '--disable-dev-shm-usage'],
  };
}
