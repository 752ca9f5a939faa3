import { readNumber } from '../ledger/read-number';
import { saysNothing } from './nothing';
import type { Reading } from './reading';

/**
 * A number as people write it, null when blank: what the ledger reads (1,234 · NT$1,200 · 3萬 · (5) · full-width digits), and
 * 1.2k, 3M, 2千, 5百, 約 or «~» in front and a «+» behind. `currencyDropped` where a sign or unit was cut off that might matter.
 */
export function readAmount(cell: unknown): Reading<number | null> {
  if (typeof cell === 'string' && cell.length > MOST_LENGTH && cell.trim().length > MOST_LENGTH) return { ok: false, code: 'notANumber' };
  const plain = readNumber(typeof cell === 'string' ? cell.trim() : cell);
  if (plain.ok) return { ok: true, value: plain.value, flags: typeof cell === 'string' && CURRENCY.test(cell.normalize('NFKC')) ? ['currencyDropped'] : [] };
  if (typeof cell !== 'string' || plain.code === 'formulaError') return { ok: false, code: plain.code === 'formulaError' ? 'formulaError' : 'notANumber' };
  const text = cell.normalize('NFKC').trim();
  if (saysNothing(text)) return { ok: true, value: null, flags: [] };
  const bare = text.replace(/^(?:約|约|大約|大约|approx\.?|about|ca\.?|~|≈)\s*/i, '').replace(/\s*(?:\+|以上|左右|\/\s*(?:月|年|次|mo(?:nth)?|yr|year))$/i, '');
  const scaled = /^(.*\d)\s*([kmb千百十])\s*(?:元|圓|圆|塊|块|個|个|件|台|臺|箱|次|usd|twd|ntd|rmb|cny|eur)?$/i.exec(bare);
  const scale = scaled === null ? 1 : SCALES[(scaled[2] ?? '').toLowerCase()] ?? 1;
  const read = readNumber(scaled?.[1] ?? bare);
  if (!read.ok || read.value === null) return { ok: false, code: 'notANumber' };
  // 1.1k is 1100 and not 1100.0000000000001.
  const value = Number((read.value * scale).toPrecision(15));
  return { ok: true, value, flags: CURRENCY.test(text) ? ['currencyDropped'] : [] };
}

const MOST_LENGTH = 80;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, 千: 1e3, 百: 100, 十: 10 };
const CURRENCY = /nt\$|us\$|hk\$|rmb|cny|usd|twd|ntd|hkd|eur|gbp|jpy|[$€£¥]|[台臺][幣币]|人民[幣币]|美[金元]|港[幣币]/i;
