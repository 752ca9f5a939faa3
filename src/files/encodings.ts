/** How a text may be written in bytes, by the names people know; the ones to choose from when the guess was wrong. */
export const ENCODINGS = ['UTF-8', 'UTF-16 LE', 'UTF-16 BE', 'Big5', 'GB18030', 'Shift_JIS', 'Windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** What the browser calls it. */
export const LABELS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf-8', 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be', Big5: 'big5', GB18030: 'gb18030', Shift_JIS: 'shift_jis', 'Windows-1252': 'windows-1252',
};
