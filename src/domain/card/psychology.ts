/**
 * Buying psychology (policy §8): chosen from what was observed in this customer, never from sex, age or region. Up to
 * two types, each resting on a signal that somebody saw.
 */
export interface PsychologyRule {
  readonly type: string;
  /** What a seller can see or hear. */
  readonly signals: readonly string[];
  readonly pitch: string;
  readonly avoid: string;
}

/** The five types with their signals, and the seed's phrase for the pitch and for what to leave out. */
export const PSYCHOLOGY_RULES = [
  {
    type: 'pragmatic', signals: ['asksEffect', 'asksServiceLife', 'asksAfterSales', 'plainOffice', 'durableThings'],
    pitch: '「產品的效力、使用期限、售後服務」', avoid: '',
  },
  {
    type: 'brand', signals: ['namesBrands', 'asksWhoUsesIt'],
    pitch: '「利用各類名人」', avoid: '',
  },
  {
    type: 'aesthetic', signals: ['caresAboutDress', 'caresAboutPackaging', 'caresAboutShape'],
    pitch: '「鮮艷的包裝、新穎的款式、個性十足的造型」', avoid: '',
  },
  {
    type: 'novelty', signals: ['seeksNewProducts', 'asksWhatIsNew'],
    pitch: '「新功能、新款式…新享受、新刺激」', avoid: '「經久耐用」',
  },
  {
    type: 'conformity', signals: ['asksWhatOthersChose', 'followsNeighbours'],
    pitch: '「這種產品很搶手,您的鄰居認為它的效果特別好」', avoid: '',
  },
] as const satisfies readonly PsychologyRule[];

export type Psychology = (typeof PSYCHOLOGY_RULES)[number]['type'];
export type Signal = (typeof PSYCHOLOGY_RULES)[number]['signals'][number];

/** As many types as one card holds. */
export const MOST_TYPES = 2;

/** The types that the observed signals speak for: most signals first, at most two; ties in the order of the seeds. */
export function typesOf(signals: readonly Signal[]): readonly Psychology[] {
  const seen = new Set<Signal>(signals);
  return PSYCHOLOGY_RULES
    .map((rule) => ({ type: rule.type, count: rule.signals.filter((signal) => seen.has(signal)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TYPES)
    .map(({ type }) => type);
}
