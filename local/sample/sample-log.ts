export interface SampleTalk {
  readonly channel: string;
  readonly daysAgo: number;
  readonly reached: boolean;
  /** Days ago (below 0: to come), or null. */
  readonly promised: number | null;
}
export interface SampleBuy {
  readonly product: string;
  readonly daysAgo: number;
  readonly returned: boolean;
}

/** Reads `visit-30 call-5x call-6>2 call-20<2` (sample-customers.ts says what it means). */
export function readTalks(text: string): SampleTalk[] {
  return words(text).map((word) => {
    const match = /^([a-z]+)-(\d+)(x?)(?:([<>])(\d+))?$/.exec(word);
    if (match === null) throw new Error(`«${word}» is no talk of the sample`);
    const [, channel = '', daysAgo = '', failed = '', way, days = ''] = match;
    return { channel, daysAgo: Number(daysAgo), reached: failed === '', promised: way === undefined ? null : Number(days) * (way === '>' ? -1 : 1) };
  });
}

/** Reads `W2-100 F1-40r`. */
export function readBuys(text: string): SampleBuy[] {
  return words(text).map((word) => {
    const match = /^([A-Z]\d)-(\d+)(r?)$/.exec(word);
    if (match === null) throw new Error(`«${word}» is no purchase of the sample`);
    const [, product = '', daysAgo = '', returned = ''] = match;
    return { product, daysAgo: Number(daysAgo), returned: returned === 'r' };
  });
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
