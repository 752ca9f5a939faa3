import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Thanks } from '../../src/app/contract/thanks';
import { builtInDraft, ownDraft } from '../../src/dialogs/thanks/draft';
import { thanksMessages } from '../../src/i18n/thanks/choose';
import { LANGS } from '../../src/ledger/lang';
import { THANKS } from './support/contact-samples';

describe('the draft that is built in', () => {
  test.each<[string, Partial<Thanks>, (typeof LANGS)[number], string]>([
    ['a name with its title in Chinese', {}, 'zh-Hant', '王小明採購經理您好：'],
    ['the title is not said twice', { name: '王經理', title: '經理' }, 'zh-Hant', '王經理您好：'],
    ['an English name goes without an English title', { name: 'Anna Wang', title: 'Buyer' }, 'zh-Hans', 'Anna Wang您好：'],
    ['in English the name is enough', { name: 'Anna Wang', title: 'Buyer' }, 'en', 'Dear Anna Wang,'],
    ['no name: the company', { name: '' }, 'en', 'Dear 大安食品行,'],
    ['nobody', { name: '', company: '' }, 'zh-Hans', '您好：'],
  ])('%s', (_, change, lang, greeting) => {
    expect(builtInDraft({ ...THANKS, ...change }, lang).split('\n')[0]).toBe(greeting);
  });

  test.each(LANGS)('thanks for the product, or for the talk, and asks only an A for a referral (%s)', (lang) => {
    const say = thanksMessages(lang).draft;
    expect(builtInDraft(THANKS, lang)).toContain('Espresso machine');
    expect(builtInDraft({ ...THANKS, product: '' }, lang)).toContain(say.raised);
    expect(builtInDraft(THANKS, lang)).toContain(say.raisedChange);
    expect(builtInDraft(THANKS, lang)).not.toContain(say.referral);
    expect(builtInDraft({ ...THANKS, to: 'A' }, lang)).toContain(say.referral);
    expect(builtInDraft({ ...THANKS, to: 'A', product: '' }, lang)).toContain(say.toA);
  });

  test('never tells the customer a grade', () => {
    fc.assert(fc.property(fc.constantFrom(...LANGS), fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.boolean(), (lang, to, bought) => {
      const draft = builtInDraft({ ...THANKS, name: '王小明', to, product: bought ? '咖啡機' : '' }, lang);
      // A letter by itself; «A» of a sentence has no place in these texts either.
      expect(draft).not.toMatch(/(^|[^A-Za-z])[A-F]([^A-Za-z]|$)|grade|級|级/);
    }));
  });

  test('promises no discount, gift or money', () => {
    for (const lang of LANGS) for (const to of ['A', 'B']) expect(builtInDraft({ ...THANKS, to }, lang)).not.toMatch(/discount|price|free|gift|%|折|優惠|优惠|贈|赠|免費|免费/i);
  });
});

describe('the user\'s own template', () => {
  const own = (raised: string, toA = '', change: Partial<Thanks> = {}): string => ownDraft({ ...THANKS, ...change, templates: { raised, toA } });

  test.each<[string, string, string]>([
    ['every placeholder', '{name}|{title}|{company}|{product}|{grade}', '王小明|採購經理|大安食品行|Espresso machine|B'],
    ['in any case and with spaces', '{ Name } {GRADE}', '王小明 B'],
    ['unknown ones stay', '{name} {discount} {} {constructor} {0}', '王小明 {discount} {} {constructor} {0}'],
    ['nothing to fill', 'Thank you!', 'Thank you!'],
    ['none', '', ''],
    ['blanks are none', ' \n ', ''],
  ])('%s', (_, template, text) => {
    expect(own(template)).toBe(text);
  });

  test('a value is never filled again, nor read as a pattern', () => {
    expect(own('{name}/{company}', '', { name: '{company}', company: '$& $1 {name}' })).toBe('{company}/$& $1 {name}');
  });

  test('the one for A is used when it became A, and the general one where there is none', () => {
    expect(own('up', 'A!', { to: 'A' })).toBe('A!');
    expect(own('up', 'A!', { to: 'B' })).toBe('up');
    expect(own('up', '', { to: 'A' })).toBe('up');
    expect(own('', 'A!', { to: 'B' })).toBe('');
  });
});
