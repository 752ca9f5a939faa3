import { isCardNumber, isChineseId, isIban, isTaiwanId } from './check-digits';

/** What has no place in a customer list 「剔除無關信息」「不隨意透露」. */
export type Forbidden = 'identity' | 'card' | 'account' | 'health';

/**
 * The first such thing in a text, or null. Numbers are believed by their check digits, an account only beside its word.
 * @param notes the text may be about a person's life: words of health are looked for, too
 */
export function forbiddenIn(given: string, notes: boolean): Forbidden | null {
  if (given.length < 2) return null;
  const text = FULL_WIDTH.test(given) ? given.normalize('NFKC') : given;
  if (SIX_DIGITS.test(text)) {
    const found = numberIn(text.toUpperCase());
    if (found !== null) return found;
  }
  return notes && HEALTH.test(text) ? 'health' : null;
}

/** What a column holds that says so in its header, or null. */
export function forbiddenHeader(header: string): Forbidden | null {
  const text = header.normalize('NFKC');
  return HEADERS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function numberIn(text: string): Forbidden | null {
  for (const [run] of text.matchAll(/[A-Z]{0,2}\d[A-Z\d]{8,33}/g)) {
    if (isTaiwanId(run) || isChineseId(run)) return 'identity';
    if (isIban(run)) return 'account';
  }
  for (const [run] of text.matchAll(/[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?/g)) if (isIban(run.replace(/ /g, ''))) return 'account';
  for (const [run] of text.matchAll(/[A-Z][A-D]\d{8}(?![A-Z\d])/g)) if (isTaiwanId(run)) return 'identity';
  for (const [run] of text.matchAll(/(?<![\dA-Z+])\d(?:[ -]?\d){13,18}(?![\dA-Z])/g)) if (isCardNumber(run.replace(/[ -]/g, ''))) return 'card';
  return ACCOUNT.test(text) || BANK.test(text) ? 'account' : null;
}

const FULL_WIDTH = /[！-～]/;
const SIX_DIGITS = /\d(?:[ -]?\d){5}/;
/** A word for an account, then at least eight digits close by. */
const ACCOUNT = /(?:[帳账賬][號号戶户]|信用卡|銀行卡|银行卡|提款卡|BANK ACCOUNT|ACCOUNT (?:NO|NUMBER|NR)|A\/C|ACCT)[^\d\n]{0,14}\d(?:[ -]?\d){7,}/;
/** A bank, then more digits than a phone has. */
const BANK = /(?:銀行|银行|郵局|邮局|匯款|汇款|\bBANK\b)[^\d\n+]{0,14}(?!\+|00|886|86)\d(?:[ -]?\d){11,}/;
const HEALTH = new RegExp([
  '[癌瘤]症?', '糖尿病', '高血[壓压]', '心[臟脏]病', '中[風风]', '肝炎', '肺[結结]核', '[憂忧抑][鬱郁]症', '躁[鬱郁]症', '精神病', '思[覺觉]失[調调]', '自[閉闭]症', '失智',
  '[愛爱艾]滋', '懷孕|怀孕', '流[產产]', '化[療疗]', '洗[腎肾]', '[開开]刀', '病[歷历史]', '住院', '殘障手冊|残疾证|身心障礙',
  '\\b(?:cancer|tumou?r|diabet(?:es|ic)|hypertension|hepatitis|tuberculosis|leuk(?:a)?emia|dementia|schizophreni\\w*|bipolar|autis(?:m|tic)|HIV|pregnan(?:t|cy)|miscarriage|chemotherapy|dialysis|diagnosed|medical (?:history|record)s?|disabilit(?:y|ies))\\b',
].join('|'), 'i');
const HEADERS: readonly (readonly [Forbidden, RegExp])[] = [
  ['identity', /身[分份][證证]|居留[證证]|[護护]照|national id\b|\bid card|identity (?:card|no|number)|passport|\bssn\b|social security/i],
  ['card', /信用卡|credit card|card number/i],
  ['account', /[銀银]行|[匯汇]款|[帳账賬][戶户]|\bbank\b|\biban\b/i],
  ['health', /病[歷历史]|健康|疾病|[過过]敏|血型|\bhealth|medical|disease|allerg|blood type/i],
];
