import type { Card, CardPageData, Timeline } from '../../../src/app/contract/card';
import type { Facts, SavedFacts } from '../../../src/app/contract/facts';
import type { CustomerHit } from '../../../src/app/contract/common';
import type { Lang } from '../../../src/ledger/lang';
import { writeSignals } from '../../../src/dialogs/card/signals';

export const TODAY = '2026-05-20';

/** A company with most of the deal known, the profile masked, and something learned last time. */
const FACTS_EN: Facts = {
  name: { value: 'Anna Lindqvist' }, company: { value: 'Harbour Print & Packaging' }, kind: { value: 'company' }, title: { value: 'Head of purchasing' },
  phone: { value: '', shown: '•••678', masked: true }, email: { value: '', shown: 'a•••', masked: true }, address: { value: '', shown: '•••', masked: true },
  source: { value: 'Trade fair' }, introducedBy: { value: 'Lin Jia-hao' }, authority: { value: 'yes' }, likes: { value: 'Sailing; no calls before ten' },
  need: { value: 'explicit' }, latentNeed: { value: '' }, demand: { value: 'large', shown: '250' }, intention: { value: 'strong' }, knowledge: { value: 'enough' },
  doubt: { value: '' }, issue: { value: 'Delivery before the holidays' }, saidYes: { value: '' }, expectedClose: { value: '2026-06-15' }, power: { value: 'strong' },
  credit: { value: 'good' }, visited: { value: 'yes', shown: '2 Apr 2026' }, promised: { value: '2026-05-22' }, snoozeUntil: { value: '' }, doNotContact: { value: '' },
  psychology: { value: 'pragmatic' }, psychologySignals: { value: writeSignals({ ticked: ['asksServiceLife', 'plainOffice'], own: 'counts every spare part' }, 'en') },
  nature: { value: '', shown: '•••', masked: true }, size: { value: '', shown: '•••', masked: true }, buyingVolume: { value: '' }, sales: { value: '' }, rivals: { value: '' },
  partners: { value: '' }, pastSuppliers: { value: '' }, complaints: { value: '', shown: '•••', masked: true }, influence: { value: '' },
  family: { value: '' }, maritalStatus: { value: '' }, children: { value: '' }, income: { value: '' }, habits: { value: '' },
  basicAsOf: { value: '2026-04-02' }, basicSource: { value: 'First visit' }, personAsOf: { value: '' }, personSource: { value: '' },
  companyAsOf: { value: '2025-08-11' }, companySource: { value: 'Annual report' },
};

const CARD_EN: Card = {
  id: 'C-000044', row: 29, name: 'Anna Lindqvist', company: 'Harbour Print & Packaging', grade: 'C',
  why: 'C: strong intention; open: Delivery before the holidays.', toGoUp: 'To reach B: settle «Delivery before the holidays», or get a close date within 30 days.',
  stage: 'Target customer', powerCase: '3', key: true, nextFollowUp: '2026-05-22', followUpWhy: 'Promised for 22 May 2026.', overdue: '', nextAction: 'Settle the issue, or get a date',
  strategy: 'Settle the small issue that holds it up, or get a date.', lastTalk: '2026-05-12', lastPurchase: '2025-11-03', purchases: 1, total: 12800,
  lesson: { day: '2026-05-12', text: 'Bring the delivery plan, and let her say the price first.' },
  notices: ['The expected close 12 May 2026 has passed: agree a new date or name the issue.'], badCredit: false, doNotContact: false,
  facts: FACTS_EN, masked: true, groups: { basic: { stale: false }, person: { stale: false }, company: { stale: true } }, kind: 'company',
  completeness: { filled: 9, of: 12, missing: ['buyingVolume', 'pastSuppliers', 'rivals'] }, thanks: null,
};

const CARD_HANT: Card = {
  ...CARD_EN, id: 'C-000012', row: 5, name: '歐陽美玲', company: '大安食品機械股份有限公司', grade: 'C',
  why: 'C：意向強烈；未解決：過年前交貨。', toGoUp: '升到 B：解決「過年前交貨」，或約定 30 天內的成交日。', stage: '目標客戶', followUpWhy: '已約定 2026/5/22。', overdue: '! 逾期',
  nextAction: '解決問題，或約定日期', strategy: '解決卡住的小問題，或約定日期。', lesson: { day: '2026-05-12', text: '先帶交貨時程，讓她先開口談價錢。' },
  notices: ['預計成交日 2026/5/12 已過：約定新日期，或寫下卡住的問題。'],
  facts: {
    ...FACTS_EN, name: { value: '歐陽美玲' }, company: { value: '大安食品機械股份有限公司' }, title: { value: '採購經理' }, source: { value: '展覽' }, introducedBy: { value: '林家豪' },
    likes: { value: '喝高山茶；十點以前不接電話' }, issue: { value: '過年前交貨' }, visited: { value: 'yes', shown: '2026/4/2' }, basicSource: { value: '第一次拜訪' }, companySource: { value: '年報' },
    psychologySignals: { value: writeSignals({ ticked: ['asksServiceLife', 'plainOffice'], own: '連備用零件都要算' }, 'zh-Hant') },
  },
};

const CARD_HANS: Card = {
  ...CARD_HANT, name: '欧阳美玲', company: '大安食品机械有限公司', why: 'C：意向强烈；未解决：过年前交货。', toGoUp: '升到 B：解决“过年前交货”，或约定 30 天内的成交日。', stage: '目标客户', overdue: '! 逾期',
  followUpWhy: '已约定 2026/5/22。', nextAction: '解决问题，或约定日期', strategy: '解决卡住的小问题，或约定日期。', lesson: { day: '2026-05-12', text: '先带交货时程，让她先开口谈价钱。' },
  notices: ['预计成交日 2026/5/12 已过：约定新日期，或写下卡住的问题。'],
  facts: {
    ...CARD_HANT.facts, name: { value: '欧阳美玲' }, company: { value: '大安食品机械有限公司' }, title: { value: '采购经理' }, source: { value: '展会' }, likes: { value: '喝高山茶；十点以前不接电话' },
    issue: { value: '过年前交货' }, basicSource: { value: '第一次拜访' }, companySource: { value: '年报' },
    psychologySignals: { value: writeSignals({ ticked: ['asksServiceLife', 'plainOffice'], own: '连备用零件都要算' }, 'zh-Hans') },
  },
};

/** The same card in each language; masked, as every card opens. */
export const CARDS: Readonly<Record<Lang, Card>> = { en: CARD_EN, 'zh-Hant': CARD_HANT, 'zh-Hans': CARD_HANS };

/** What masking hides, none of which may be in a page before it was asked for. */
export const SECRETS = { phone: '0912-345-678', email: 'anna@harbour.example', address: '12 Quay Street', nature: 'Printing and boxes', size: '85 people', complaints: 'Late twice last year' } as const;

export function inFull(card: Card): Card {
  const shown = Object.fromEntries(Object.entries(SECRETS).map(([key, value]) => [key, { value }]));
  return { ...card, masked: false, facts: { ...card.facts, ...shown } };
}

/** A private customer of whom nearly nothing is known. */
export const BLANK: Card = {
  ...CARD_EN, id: 'C-000031', row: 18, name: '王小明', company: '', grade: '', why: 'Nothing known yet of intention and product knowledge.', toGoUp: '', stage: 'Unsorted', powerCase: '', key: false,
  nextFollowUp: '', followUpWhy: '', nextAction: 'Visit', strategy: '', lastTalk: '', lastPurchase: '', purchases: 0, total: 0, lesson: null, notices: [], masked: false,
  facts: Object.fromEntries(Object.keys(FACTS_EN).map((key) => [key, { value: key === 'name' ? '王小明' : '' }])), kind: null,
  groups: { basic: { stale: false }, person: { stale: false }, company: { stale: false } }, completeness: { filled: 1, of: 6, missing: ['contact', 'authority', 'need', 'address', 'likes'] },
};

export const LIN: CustomerHit = { id: 'C-000007', name: 'Lin Jia-hao', company: 'Lin & Sons', phoneTail: '204', grade: 'A', row: 9 };
export const MEI: CustomerHit = { id: 'C-000091', name: '陳美玲', company: '', phoneTail: '', grade: '', row: 61 };
export const hitOf = ({ id, name, company, grade, row }: Card): CustomerHit => ({ id, name, company, phoneTail: '', grade, row });

export const TIMELINE: Timeline = {
  entries: [
    { kind: 'talk', day: '2026-05-12', channel: 'visit', reached: true, said: 'Went through the offer; the price is all right, wants it before the holidays.', reaction: 'Nodded at the price, went quiet at the delivery', worked: 'Brought a sample', fellShort: 'Had no delivery plan', changeNext: 'Bring the delivery plan, and let her say the price first.', promised: '2026-05-22' },
    { kind: 'talk', day: '2026-05-06', channel: 'call', reached: false, said: '', reaction: '', worked: '', fellShort: '', changeNext: '', promised: '' },
    { kind: 'purchase', day: '2025-11-03', product: 'Folding machine', quantity: 2, amount: 12800, orderNo: 'A-1203', note: 'Paid at once', returned: false },
    { kind: 'purchase', day: '2025-10-07', product: 'Blade set', quantity: null, amount: null, orderNo: '', note: '', returned: true },
  ],
  more: 41, lesson: CARD_EN.lesson, introducer: LIN, introduced: [MEI],
};
export const NO_TIMELINE: Timeline = { entries: [], more: 0, lesson: null, introducer: null, introduced: [] };

export const SAVED_FACTS: SavedFacts = {
  from: 'C', to: 'C', move: 'same', why: CARD_EN.why, toGoUp: CARD_EN.toGoUp, nextFollowUp: '22 May 2026', nextAction: CARD_EN.nextAction, text: 'Saved.', repeated: false, conflicts: [], thanks: null,
};

export const pageOf = (card: Card | null, lang: Lang = 'en', problem = ''): CardPageData => ({ lang, today: TODAY, card, problem });
