import { describe, expect, test } from '@jest/globals';
import { HAN_PAIRS } from '../../src/ledger/han-pairs';
import { LANGS } from '../../src/ledger/lang';
import { TAB_NAMES } from '../../src/ledger/tabs';
import { wordIn } from '../../src/ledger/words';
import { allMessages } from './support/all-messages';
import { sentencesOf } from './support/sentences';

const all = Object.fromEntries(LANGS.map((lang) => [lang, sentencesOf(allMessages(lang))]));
const [english, hant, hans] = LANGS.map((lang) => all[lang] ?? []) as [ReturnType<typeof sentencesOf>, ReturnType<typeof sentencesOf>, ReturnType<typeof sentencesOf>];

describe('the three languages are equal', () => {
  test('there are sentences to compare', () => {
    expect(english.length).toBeGreaterThan(200);
  });

  test.each([['zh-Hant', hant], ['zh-Hans', hans]] as const)('%s has every sentence of English and no other', (_, other) => {
    expect(other.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
  });

  test.each([['zh-Hant', hant], ['zh-Hans', hans]] as const)('%s puts in the same values', (_, other) => {
    const used = new Map(other.map(({ path, used }) => [path, used]));
    const differing = english.filter(({ path, used: mine }) => JSON.stringify(used.get(path)) !== JSON.stringify(mine));
    expect(differing.map(({ path, used: mine }) => `${path}: ${mine.join(' ')} / ${used.get(path)?.join(' ')}`)).toEqual([]);
  });

  test.each(LANGS)('%s uses every value it is given', (lang) => {
    const wasted = (all[lang] ?? []).filter(({ path, used }) => /^(commands|dialogs)\./.test(path) && used.length !== argumentsOf(lang, path));
    expect(wasted.map(({ path }) => path)).toEqual([]);
  });

  test.each(LANGS)('%s says nothing empty, undefined or unformatted', (lang) => {
    expect((all[lang] ?? []).filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('each language is itself', () => {
  test.each([['zh-Hant', hant], ['zh-Hans', hans]] as const)('no English is left in %s', (_, sentences) => {
    const left = sentences.filter(({ text }) => text.replace(FOREIGN, '').match(/[A-Za-z]{2,}/) !== null);
    expect(left.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('no Chinese is left in English', () => {
    expect(english.filter(({ text }) => /[\u3000-\u9fff\uff00-\uffef]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('traditional Chinese is free of simplified characters', () => {
    expect(wrong(hant, SIMPLIFIED_ONLY)).toEqual([]);
  });

  test('simplified Chinese is free of traditional characters', () => {
    expect(wrong(hans, TRADITIONAL_ONLY)).toEqual([]);
  });

  test('Chinese sentences are punctuated in Chinese', () => {
    const half = [...hant, ...hans].filter(({ text }) => /[\u4e00-\u9fff」”][,;:?!()]|[,;:?!()][\u4e00-\u9fff「“]/.test(text));
    expect(half.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});

test('tabs are called what they are called in the workbook', () => {
  const named = { purchases: 'commands.undo.purchase', customers: 'commands.done.noCustomers', policy: 'commands.hints.policyDefaults' } as const;
  for (const lang of LANGS) {
    for (const [tab, path] of Object.entries(named)) {
      const sentence = (all[lang] ?? []).find((one) => one.path === path);
      expect(sentence?.text).toContain(wordIn(TAB_NAMES[tab as keyof typeof named], lang));
    }
  }
});

/** Words that stay as they are: keys, names, arguments of functions, a sample of an address, kinds of files. */
const FOREIGN = /name@example\.com|Google|Excel|Esc|Ctrl|Alt|Enter|Customer Ledger|as_of|LEDGER_[A-Z_]+|\.(?:csv|xlsx?|vcf|pdf)(?![a-z])|\bMB\b/g;

const pairs = [...HAN_PAIRS].flatMap((char, at, chars) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char] as const] : []));
const traditional = new Set(pairs.map(([char]) => char));
const simplified = new Set(pairs.map(([, char]) => char));
/** Characters that both scripts use, each in its own words: 里 里面 / 鄰里, 游 游標, 后 皇后, 准 批准, 面 … */
const BOTH = new Set('里后面只台于准系制了干向卷松范复才丑凶舍欲余云几周折征冬巨朱伙咸布辟症家朴千升占扎表局伏佣叶吁克据党虫号与无万个尔网灶群并注游');
const SIMPLIFIED_ONLY = new Set([...simplified].filter((char) => !traditional.has(char) && !BOTH.has(char)));
const TRADITIONAL_ONLY = new Set([...traditional].filter((char) => !simplified.has(char)));

function wrong(sentences: readonly { readonly path: string; readonly text: string }[], chars: ReadonlySet<string>): readonly string[] {
  return sentences.flatMap(({ path, text }) => {
    const found = [...text].filter((char) => chars.has(char));
    return found.length === 0 ? [] : [`${path}: ${found.join('')}`];
  });
}

function argumentsOf(lang: (typeof LANGS)[number], path: string): number {
  const leaf = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], allMessages(lang));
  return typeof leaf === 'function' ? leaf.length : 0;
}
