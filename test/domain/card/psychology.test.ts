import fc from 'fast-check';
import { MOST_TYPES, PSYCHOLOGY_RULES, typesOf, type Psychology, type Signal } from '../../../src/domain/card/psychology';

const SIGNALS: readonly Signal[] = PSYCHOLOGY_RULES.flatMap((rule): readonly Signal[] => rule.signals);
const anySignals = fc.array(fc.constantFrom(...SIGNALS), { maxLength: 20 });
const count = (type: Psychology, signals: readonly Signal[]): number =>
  PSYCHOLOGY_RULES.flatMap((rule): readonly Signal[] => (rule.type === type ? rule.signals : [])).filter((signal) => signals.includes(signal)).length;

describe('the types that signals speak for', () => {
  test.each<[string, Signal[], Psychology[]]>([
    ['nothing seen: no type', [], []],
    ['「使用期限」', ['asksServiceLife'], ['pragmatic']],
    ['「辦公室或家居布置」 counts like a question', ['plainOffice'], ['pragmatic']],
    ['「利用各類名人」', ['asksWhoUsesIt'], ['brand']],
    ['「包裝、款式、造型」', ['caresAboutPackaging', 'caresAboutShape'], ['aesthetic']],
    ['「主動尋求新的產品信息」', ['seeksNewProducts'], ['novelty']],
    ['「受到周圍人的影響」', ['followsNeighbours'], ['conformity']],
    ['more signals first', ['namesBrands', 'asksEffect', 'asksAfterSales'], ['pragmatic', 'brand']],
    ['more signals first, whichever was ticked first', ['asksEffect', 'seeksNewProducts', 'asksWhatIsNew'], ['novelty', 'pragmatic']],
    ['a tie in the order of the seeds', ['followsNeighbours', 'asksWhatIsNew'], ['novelty', 'conformity']],
    ['of three types the two that more speaks for', ['asksEffect', 'namesBrands', 'asksWhoUsesIt', 'caresAboutDress', 'caresAboutShape', 'caresAboutPackaging'], ['aesthetic', 'brand']],
    ['one signal ticked twice is one signal', ['namesBrands', 'namesBrands', 'asksEffect', 'asksAfterSales'], ['pragmatic', 'brand']],
  ])('%s', (_, signals, types) => {
    expect(typesOf(signals)).toEqual(types);
  });

  test('every signal speaks for exactly one type', () => {
    for (const signal of SIGNALS) expect(typesOf([signal])).toHaveLength(1);
    expect(new Set(SIGNALS).size).toBe(SIGNALS.length);
  });

  test('at most two, each once, each seen, none left out that more speaks for; the order of ticking says nothing', () => {
    fc.assert(fc.property(anySignals, (signals) => {
      const types = typesOf(signals);
      expect(types.length).toBeLessThanOrEqual(MOST_TYPES);
      expect(new Set(types).size).toBe(types.length);
      for (const type of types) expect(count(type, signals)).toBeGreaterThan(0);
      const others = PSYCHOLOGY_RULES.map(({ type }) => type).filter((type) => !types.includes(type));
      const least = Math.min(...types.map((type) => count(type, signals)));
      for (const type of others) expect(count(type, signals)).toBeLessThanOrEqual(types.length < MOST_TYPES ? 0 : least);
      expect(typesOf([...signals].reverse())).toEqual(types);
    }));
  });

  test('one signal more never takes away the type that it speaks for', () => {
    fc.assert(fc.property(anySignals, fc.constantFrom(...SIGNALS), (signals, one) => {
      const [type] = typesOf([one]);
      if (type !== undefined && typesOf(signals).includes(type)) expect(typesOf([...signals, one])).toContain(type);
    }));
  });
});
