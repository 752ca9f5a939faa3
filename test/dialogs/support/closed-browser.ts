import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { closedContext, launchBrowser } from '../../e2e/support/browser';

/** One browser for the tests of a file, whose pages must reach nothing outside; gives its context while they run. */
export function closedBrowser(): () => BrowserContext {
  let opened: { readonly browser: Browser; readonly context: BrowserContext; readonly outside: readonly string[] } | null = null;
  beforeAll(async () => {
    const browser = await launchBrowser();
    opened = { browser, ...await closedContext(browser) };
  }, 120_000);
  afterAll(async () => {
    await opened?.browser.close();
    expect(opened?.outside).toEqual([]);
  }, 30_000);
  return () => {
    if (opened === null) throw new Error('The browser is there only while tests run');
    return opened.context;
  };
}
