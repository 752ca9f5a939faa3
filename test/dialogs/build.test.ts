import { expect, test } from '@jest/globals';
import { htmlOf, type PageName } from './support/page';

const PAGES: readonly PageName[] = ['purchase', 'set-up', 'problems', 'help', 'plan', 'automation', 'contact', 'brief', 'card', 'import', 'duplicates', 'export', 'erase'];

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
  // In styles, those in strings of the script too; a method of that name is none.
  expect(html).not.toMatch(/<link|<img|\ssrc=|@import|[\s:,'"`]url\(|\bfetch\(|XMLHttpRequest/i);
  // Names of XML vocabularies look like addresses and are never fetched, nor are the manuals that a library's errors name.
  const addresses = (html.match(/https?:\/\/[^\s"'`)]+/g) ?? []).filter((address) => !/^http:\/\/www\.w3\.org\/|^http:\/\/schemas\.openxmlformats\.org\/|^https:\/\/sebbo2002\.github\.io\/ical-generator\//.test(address));
  expect(addresses).toEqual([]);
});

test.each(PAGES)('%s is small enough to open at once', (name) => {
  expect(Buffer.byteLength(htmlOf(name))).toBeLessThan(MOST_BYTES[name] ?? 80_000);
});

/**
 * The plan carries the library that writes calendar files, 37 KB. A contact has the words of its chips, its closing page
 * and the thanks in three languages; the card has all of that, and its own. Whoever looks for duplicates carries the
 * shapes of the world's phone numbers, 83 KB, and the simplified form of every traditional letter, 29 KB; an import has these and
 * the readers of files. The problems are worded in the page, with the names of every column.
 */
const MOST_BYTES: Readonly<Partial<Record<PageName, number>>> = { duplicates: 290_000, import: 450_000, problems: 155_000, plan: 117_000, contact: 115_000, brief: 90_000, card: 165_000 };
