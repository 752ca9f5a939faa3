import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { matchAgainst } from '../../src/matching/match-against';
import type { Match, MatchReason, Person } from '../../src/matching/person';
import { makePairs } from './support/make-pairs';
import { noPause, pairsIn, silent } from './support/measure';

/** name ; company ; phone ; mail */
const entry = (text: string, id = ''): Person => {
  const [name = '', company = '', phone = '', email = ''] = text.split(';').map((part) => part.trim());
  return { id, name, company, phone, email };
};
const between = async (one: string, two: string): Promise<Match | null> => [...(await pairsIn([entry(one, 'A'), entry(two, 'B')])).values()][0] ?? null;

type Row = readonly [what: string, one: string, two: string, sure: 'sure' | 'maybe' | null];

describe('what a salesperson would say', () => {
  test.each<Row>([
    ['the same name and the same mobile, written otherwise', '王小明;;0912-345-678', '王小明;;+886 912 345 678', 'sure'],
    ['full-width digits', '王小明;;0912345678', '王小明;;０９１２－３４５－６７８', 'sure'],
    ['a leading zero that a sheet has eaten', '王小明;;0912345678', '王小明;;912345678', 'sure'],
    ['traditional and simplified', '劉國華;;0912345678', '刘国华;;0912345678', 'sure'],
    ['a title', '王小明;;0912345678', '王小明總經理;;0912345678', 'sure'],
    ['a name of two letters with a long title', '張國靜;;0912345678', '張國靜總經理;;0912345678', 'sure'],
    ['spaces in the name', '王 小 明;;0912345678', '王　小明;;0912345678', 'sure'],
    ['surname first', 'Smith, John;;0912345678', 'John Smith;;0912345678', 'sure'],
    ['a letter that sounds the same', '黃志豪;;0922118040', '黃智豪;;0922118040', 'sure'],
    ['two letters swapped', '王明小;;0912345678', '王小明;;0912345678', 'sure'],
    ['dots in a Gmail address', '王小明;;;w.x.m@gmail.com', '王小明;;;WXM@googlemail.com', 'sure'],
    ['a digit wrong, the name right', '王小明;;0912345678', '王小明;;0912345670', 'sure'],
    ['two digits swapped', '王小明;;0912345678', '王小明;;0912354678', 'sure'],
    ['the area code missing', '漢唐集成;;02-2917-4060', '漢唐集成股份有限公司;;29174060', 'sure'],
    ['two phones in one cell', '王小明;;02-2531-7099 / 0912-345-678', '王小明;;0912345678', 'sure'],
    ['a company without its form, with its mail', '威盛電子;;;service@via.com.tw', '威盛電子股份有限公司;;;service@via.com.tw', 'sure'],
    ['Co., Ltd.', 'Harbour Lights Co., Ltd.;;02-2531-7099', 'Harbour Lights;;02-2531-7099', 'sure'],
    ['only the surname, but mail and phone', '王小明;;0912345678;wxm@example.com', '王先生;;0912345678;wxm@example.com', 'sure'],

    ['only the surname, and the phone', '王小明;;0912345678', '王先生;;0912345678', 'maybe'],
    ['brothers', '王志明;;02-2531-7099', '王志強;;02-2531-7099', 'maybe'],
    ['a couple', '王志明;;0912345678', '林淑芬;;0912345678', 'maybe'],
    ['Mr and Mrs', '林先生;;0912345678', '林太太;;0912345678', 'maybe'],
    ['two who share a mailbox', '王志明;;;home@example.com', '林淑芬;;;home@example.com', 'maybe'],
    ['the same name in the same company, and nothing else', '陳怡君;台灣水泥股份有限公司', '陳怡君;台灣水泥', 'maybe'],
    ['sister companies at one phone', '力麗企業股份有限公司;;02-2100-2888;a@lipeng.com.tw', '力鵬企業股份有限公司;;02-2100-2888;b@lealea.com.tw', 'maybe'],
    ['somebody and the company he works for', '陳志明;台灣水泥;02-2531-7099', '臺灣水泥股份有限公司;;02-2531-7099', 'maybe'],
    ['two extensions', '陳怡君;台灣水泥;02-2531-7099 #12', '陳怡君;台灣水泥;02-2531-7099 #34', 'maybe'],

    ['the same name alone', '王小明', '王小明', null],
    ['the same name, another phone', '王小明;;0912345678', '王小明;;0933111222', null],
    ['the same name, another mail, another company', '王小明;宏碁;;a@example.com', '王小明;華碩;;b@example.com', null],
    ['the same company name alone', '台灣水泥股份有限公司', '台灣水泥', null],
    ['branches', '阿瘦 台北忠孝店;;02-2771-1001', '阿瘦 高雄中山店;;07-281-2002', null],
    ['colleagues', '王志明;宏碁;0912345678', '林淑芬;宏碁;0933111222', null],
    ['a couple with a mail each', '王志明;;02-2531-7099;a@example.com', '林淑芬;;02-2531-7099;b@example.com', null],
    ['an office mailbox', '王志明;;;info@example.com', '林淑芬;;;info@example.com', null],
    ['nothing at all', '', '', null],
    ['zeros for a phone', '王志明;;0000000000', '王志明;;0000000000', null],
  ])('%s', async (_, one, two, sure) => {
    expect((await between(one, two))?.sure ?? null).toBe(sure);
  });

  test.each<[string, string, readonly MatchReason[]]>([
    ['王小明;宏碁;0912345678;a@example.com', '王小明;宏碁;0912345678;a@example.com', ['samePhone', 'sameMail', 'sameName', 'sameCompany']],
    ['王小明;宏碁;0912345678', '王先生;華碩;0912345678', ['samePhone', 'likeName', 'otherCompany']],
    ['王小明;;0912345678;a@example.com', '王小明;;0912345670;a@example.com', ['sameMail', 'sameName', 'likePhone']],
  ])('why: %s, %s', async (one, two, why) => {
    expect((await between(one, two))?.why).toEqual(why);
  });
});

const people = fc.array(fc.record({
  name: fc.constantFrom('王小明', '王小明先生', '王明', '王先生', '林淑芬', 'John Smith', 'Smith, J.', '宏碁股份有限公司', '宏碁', '', '?'),
  company: fc.constantFrom('', '宏碁', '宏碁股份有限公司', '台灣水泥', 'Acer Inc.'),
  phone: fc.constantFrom('', '0912345678', '0912-345-678', '0912345670', '02-2531-7099 #12', '25317099', '02-2531-7099', '0'),
  email: fc.constantFrom('', 'wxm@gmail.com', 'w.xm@gmail.com', 'info@acer.com', 'no mail'),
}), { maxLength: 60 }).map((entries): readonly Person[] => entries.map((each, at) => ({ id: `C-${String(at).padStart(3, '0')}`, ...each })));

describe('whatever the list', () => {
  test('its order changes nothing', async () => {
    await fc.assert(fc.asyncProperty(people, fc.nat(), async (list, turn) => {
      const turned = [...list.slice(turn % Math.max(1, list.length)), ...list.slice(0, turn % Math.max(1, list.length))].reverse();
      const plain = (found: ReadonlyMap<string, Match>): unknown => [...found].map(([pair, { sure, score, why }]) => [pair, sure, score, why]).sort();
      expect(plain(await pairsIn(turned))).toEqual(plain(await pairsIn(list)));
    }), { numRuns: 60 });
  });

  test('the name alone never says anything', async () => {
    await fc.assert(fc.asyncProperty(people, async (list) => {
      expect((await pairsIn(list.map((each) => ({ ...each, company: '', phone: '', email: '' })))).size).toBe(0);
    }), { numRuns: 30 });
  });

  test('newcomers are compared as the list itself is', async () => {
    const { people: list } = makePairs(5, 100);
    const [half, rest] = [list.filter((_, at) => at % 2 === 0), list.filter((_, at) => at % 2 === 1)];
    const within = await pairsIn(list);
    const against = await matchAgainst(rest, half, { region: 'TW' }, noPause, silent);
    expect(against).toHaveLength(rest.length);
    const pairs = against.flat().map(({ a, b, sure }) => [[rest[a]?.id ?? '', half[b]?.id ?? ''].sort().join(' '), sure] as const);
    const halfIds = new Set(half.map(({ id }) => id));
    const across = [...within].filter(([pair]) => new Set(pair.split(' ').map((id) => halfIds.has(id))).size === 2).map(([pair, { sure }]) => [pair, sure] as const);
    expect([...pairs].filter(([, sure]) => sure === 'sure').sort()).toEqual(across.filter(([, sure]) => sure === 'sure').sort());
  });

  test('texts of any kind stop nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ name: fc.string(), company: fc.string({ unit: 'binary' }), phone: fc.string(), email: fc.string() })), async (list) => {
      await pairsIn(list.map((each, at) => ({ id: String(at), ...each })));
    }), { numRuns: 60 });
  });

  test('two thousand at one switchboard do not make two million pairs', async () => {
    const list = Array.from({ length: 2000 }, (_, at) => entry(`王先生;遠洋;02-8770-6000;info@example.com`, `C-${String(at)}`));
    expect((await pairsIn(list)).size).toBeLessThan(10_000);
  });
});
