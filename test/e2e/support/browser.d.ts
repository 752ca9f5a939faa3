import { type Browser, type BrowserContext } from 'playwright-core';
/** The languages a test page may open with. */
export type TestLocale = 'en' | 'zh-TW' | 'zh-CN';
/**
 * Starts headless Chromium: the one named by CHROMIUM_PATH, else the one the npm package @sparticuz/chromium
 * carries together with the libraries it needs, so that a bare machine can run the tests. Close it after the tests.
 */
export declare function launchBrowser(): Promise<Browser>;
/** A context in which every request that leaves this machine fails and is kept in `outside`. */
export declare function closedContext(browser: Browser, options?: {
    readonly locale?: TestLocale;
    readonly width?: number;
    readonly height?: number;
}): Promise<{
    readonly context: BrowserContext;
    readonly outside: string[];
}>;
