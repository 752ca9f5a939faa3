import { expect, test } from '@jest/globals';
import { htmlOf, type PageName } from './support/page';

const PAGES: readonly PageName[] = ['purchase', 'set-up', 'problems', 'help'];

test.each(PAGES)('%s is one file that HtmlService can serve', (name) => {
  const html = htmlOf(name);
  expect(html.startsWith('<!DOCTYPE html>\n')).toBe(true);
  expect(html).toContain('<base target="_top">');
  expect(html.match(/<\?/g)).toHaveLength(1);
  expect(html).toContain('<script id="page-data" type="application/json"><?!= data ?></script>');
  expect(html.match(/<script/gi)).toHaveLength(2);
  expect(html.match(/<\/script/gi)).toHaveLength(2);
});

test.each(PAGES)('%s fetches nothing', (name) => {
  const html = htmlOf(name);
  expect(html).not.toMatch(/<link|<img|\ssrc=|@import|url\(|\bfetch\(|XMLHttpRequest/i);
  // Names of XML vocabularies look like addresses and are never fetched.
  const addresses = (html.match(/https?:\/\/[^\s"'`)]+/g) ?? []).filter((address) => !address.startsWith('http://www.w3.org/'));
  expect(addresses).toEqual([]);
});

test.each(PAGES)('%s is small enough to open at once', (name) => {
  expect(Buffer.byteLength(htmlOf(name))).toBeLessThan(80_000);
});
