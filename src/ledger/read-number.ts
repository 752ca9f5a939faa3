import { BLANK, isFormulaError, type CellRead } from './cell';

/**
 * A cell as a number, null when blank or dashes. Texts count too: thousands separators (1,234 · 1 234), full-width digits,
 * a currency sign or unit around them (NT$ 1,200元), a minus or brackets for a negative one, 萬 / 万 and 億 / 亿 after it.
 */
export function readNumber(cell: unknown): CellRead<number | null> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { ok: true, value: cell } : NOT_A_NUMBER;
  if (cell === '' || cell === null || cell === undefined) return BLANK;
  if (typeof cell !== 'string') return NOT_A_NUMBER;
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  return fromText(cell.normalize('NFKC').trim());
}

const NOT_A_NUMBER = { ok: false, code: 'notANumber' } as const;
const CURRENCY = /^(?:nt\$|us\$|hk\$|rmb|cny|usd|twd|ntd|hkd|eur|gbp|[$€£¥]|新[台臺][幣币]|人民[幣币])\s*/i;
const UNIT = /\s*(?:元|圓|圆|塊|块|個|个|件|台|臺|箱|次|pcs|units?|nt\$|usd|twd|ntd|rmb|cny|eur|[€$¥£])$/i;
const GROUPED = /^\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
const SCALES: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };

function fromText(text: string): CellRead<number | null> {
  if (/^[-–—\s]*$/.test(text)) return BLANK;
  const bracketed = /^\((.+)\)$/.exec(text);
  let rest = (bracketed?.[1] ?? text).trim();
  let sign = bracketed === null ? 1 : -1;
  const takeSign = (): void => {
    const lead = /^([+\-−])\s*/.exec(rest);
    if (lead !== null) {
      if (lead[1] !== '+') sign = -sign;
      rest = rest.slice(lead[0].length);
    }
  };
  takeSign();
  const bare = rest.replace(CURRENCY, '');
  if (bare !== rest) {
    rest = bare;
    takeSign();
  }
  rest = rest.replace(UNIT, '');
  const scale = SCALES[rest.slice(-1)] ?? 1;
  if (scale !== 1) rest = rest.slice(0, -1).trim();
  if (!PLAIN.test(rest) && !GROUPED.test(rest)) return NOT_A_NUMBER;
  const value = sign * Number(rest.replace(/[, ']/g, '')) * scale;
  return Number.isFinite(value) ? { ok: true, value: value === 0 ? 0 : value } : NOT_A_NUMBER;
}
