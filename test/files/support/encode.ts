/** Bytes of a text in an encoding that Node can only decode: its decoder asked for every pair of bytes, the other way round. */
export function encode(text: string, encoding: string): Uint8Array {
  const bytes = [...text].flatMap((letter): readonly number[] => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const found = pairsOf(encoding).get(letter);
    if (found === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return found;
  });
  return Uint8Array.from(bytes);
}

export function utf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\ufeff${text}` : text);
}

export function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const little = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return Uint8Array.from(order === 'LE' ? little : little.swap16());
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function pairsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const before = known.get(encoding);
  if (before !== undefined) return before;
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !pairs.has(text)) pairs.set(text, bytes);
  };
  for (let lead = 0x80; lead <= 0xff; lead += 1) {
    learn(lead);
    for (let trail = 0x40; trail <= 0xff; trail += 1) learn(lead, trail);
  }
  known.set(encoding, pairs);
  return pairs;
}
