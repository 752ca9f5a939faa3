import type { AutomationPageData } from '../../../src/app/contract/automation';
import type { CustomerHit, GradeMove } from '../../../src/app/contract/common';
import type { PlanLine, PlanPageData } from '../../../src/app/contract/plan';
import type { ProblemsPageData } from '../../../src/app/contract/problems';
import type { PurchasePageData, SavedPurchase } from '../../../src/app/contract/purchase';
import type { SetUpPageData } from '../../../src/app/contract/set-up';
import { dayFromSerial } from '../../../src/domain/day';

export const WANG: CustomerHit = { id: 'C-000012', name: '王小明', company: '大安食品行', phoneTail: '678', grade: 'C', row: 5 };
export const HITS: readonly CustomerHit[] = [
  WANG,
  { id: 'C-000031', name: '王小明', company: '', phoneTail: '204', grade: '', row: 18 },
  { id: 'C-000044', name: 'Anna Wang', company: 'Harbour Supplies', phoneTail: '', grade: 'A', row: 29 },
];

export const PURCHASE: PurchasePageData = { lang: 'en', today: '2026-05-20', customer: null, products: ['Espresso machine', 'Service contract'], lineId: 'line-1' };

export const RISES: GradeMove = {
  from: 'C', to: 'B', move: 'up',
  why: 'B: second purchase on 20 May 2026 raises C by one.',
  toGoUp: 'Keep in close contact until 18 August 2026.', nextFollowUp: '3 Jun 2026', nextAction: 'thank and keep close',
};
export const SAVED: SavedPurchase = { ...RISES, text: 'Purchase saved. 王小明: C → B. Next follow-up: 3 Jun 2026.', repeated: false, thanks: null };

export const ADOPT: SetUpPageData = {
  lang: 'en', today: '2026-05-20', mode: 'adopt', sheetName: '客戶名單', rows: 991,
  columns: [
    { position: 1, letter: 'A', header: '公司代號', key: 'id', samples: ['1101', '1102', '1103'], unread: 0 },
    { position: 2, letter: 'B', header: '姓名', key: 'name', samples: ['王小明', '陳美玲', '林志豪'], unread: 0 },
    { position: 3, letter: 'C', header: '電話', key: 'phone', samples: ['0912-345-678', '02-2345-6789'], unread: 0 },
    { position: 4, letter: 'D', header: '上次聯絡', key: 'knownLastContact', samples: ['113/5/2', '2024/04/30', '5/20'], unread: 12 },
    { position: 5, letter: 'E', header: '級別', key: '', samples: ['A級', 'B級', 'VIP'], unread: 0 },
    { position: 6, letter: 'F', header: '', key: '', samples: [], unread: 0 },
    { position: 7, letter: 'G', header: '備註(很長的一個欄位名稱,看看會不會把版面撐破)', key: '', samples: ['不要在早上打電話,先傳訊息', '老闆娘決定'], unread: 0 },
  ],
  choices: [
    { key: 'id', label: 'Customer ID' }, { key: 'name', label: 'Name' }, { key: 'company', label: 'Company' }, { key: 'phone', label: 'Phone' },
    { key: 'knownLastContact', label: 'Known last contact' }, { key: 'intention', label: 'Intention' },
  ],
  adds: ['Grade', 'Why', 'To go up', 'Next follow-up', 'Intention', 'Company', 'Purchases (tab)', 'Contacts (tab)', 'Policy (tab)', 'History (tab)'],
  gradeColumn: { position: 5, header: '級別', letters: [{ value: 'A級', count: 120, suggested: 'A' }, { value: 'B級', count: 310, suggested: 'B' }, { value: 'VIP', count: 9, suggested: '' }] },
  onlyMine: false,
  problems: ['Column D: 12 dates have no year, like “5/20”. They stay as typed and do not count until you add the year.'],
};

export const PROBLEMS: ProblemsPageData = {
  lang: 'en', today: '2026-05-20', customers: 2357, more: 0,
  problems: [
    { sheet: 'Customers', cell: 'M18', kind: 'issue', issue: { code: 'dayWithoutYear', tab: 'customers', column: 'expectedClose', given: '5/20', about: '林志豪' } },
    { sheet: 'Orders 2026', cell: 'A7', kind: 'issue', issue: { code: 'customerAmbiguous', tab: 'purchases', column: 'customer', given: '王小明', about: '王小明' } },
    { sheet: 'Customers', cell: 'B2:C3', kind: 'merged' },
    { sheet: 'Customers', cell: 'X9', kind: 'notice', name: '陳美玲', notice: { code: 'closeWithoutIntention', close: dayFromSerial(46_162) } },
    { sheet: 'Customers', cell: 'AK31', kind: 'notice', name: 'Harbour Supplies', notice: { code: 'creditBad' } },
    { sheet: 'Profiles', cell: 'V4', kind: 'stale', name: '王小明', group: 'company', asOf: dayFromSerial(45_950) },
    { sheet: 'Contacts', cell: 'H12', kind: 'forbidden', what: 'identity', column: 'What was said', name: '王小明' },
    { sheet: 'Customers', cell: 'BA1', kind: 'forbiddenColumn', what: 'account', column: '銀行帳號', filled: 1203 },
    { sheet: 'Customers', cell: 'BB1', kind: 'seldom', column: 'Fax', filled: 12, of: 2357 },
    { sheet: 'Policy', cell: '', kind: 'issue', issue: { code: 'tabMissing', tab: 'policy' } },
  ],
};

const STRATEGY = {
  A: 'Keep close contact; thank them, let them feel respected, ask for the next purchase and for a referral.',
  B: 'About to close: be at hand at any time, without pressing them to buy.',
  C: 'Settle the small issue that holds it up, or get a date.',
  D: 'Answer the doubt with patience: a right idea of advantages and price first. A lapsed buyer: ask for the current need and win them back.',
} as const;
const ACTIONS = ['Settle the issue: delivery date', 'Keep close: ask for the next need', 'Close: get the signature', 'Answer the doubt: price'] as const;
const NAMES = ['王○明', '陳○玲', '林○豪', 'A••• W•••', '張○', '李○國', 'Harbour Supplies', '黃○婷', '吳○輝', '歐陽○○'] as const;

/** One contact of a day, different for every number. */
export function planLine(at: number): PlanLine {
  const grade = (['B', 'A', 'C', 'D'] as const)[at % 4] ?? 'A';
  return {
    uid: `C-${String(at + 1).padStart(6, '0')}-46344@customer-ledger`, day: '2026-11-23', due: at % 3 === 0 ? '2026-11-19' : '2026-11-23',
    customer: NAMES[at % NAMES.length] ?? '', phone: `•••${String(678 + at * 7).slice(0, 3)}`, grade,
    overdue: at % 3 === 0 ? '4 days overdue' : '', nextAction: ACTIONS[at % ACTIONS.length] ?? '',
    whyNow: at % 2 === 0 ? 'Promised for 23 Nov 2026 in the last talk.' : '38 days without a talk: falls to B on 30 Nov 2026.', strategy: STRATEGY[grade],
    lastTalk: at % 5 === 4 ? '' : '16 Nov 2026: liked the machine, wants delivery before the holidays; asked who else in the street uses it.',
    changeNext: at % 2 === 0 ? 'Bring the delivery plan and ask for the date first.' : '',
  };
}

export const PLAN: PlanPageData = {
  lang: 'en', today: '2026-11-23', plannedOn: '2026-11-23', masked: true, lines: Array.from({ length: 20 }, (_, at) => planLine(at)),
  counts: { today: 20, thisWeek: 87, overdue: 12, capacity: 20, over: 2 },
  load: {
    fits: false, total: 35.3, capacity: 20,
    rows: [
      { label: 'A', customers: 40, perWorkday: 4, soft: false }, { label: 'B', customers: 10, perWorkday: 5, soft: false },
      { label: 'C', customers: 25, perWorkday: 5, soft: false }, { label: 'D', customers: 80, perWorkday: 8, soft: false },
      { label: 'E', customers: 200, perWorkday: 13.3, soft: false }, { label: 'F', customers: 1000, perWorkday: 16, soft: true },
      { label: 'not graded', customers: 0, perWorkday: 0, soft: false },
    ],
  },
  falls: Array.from({ length: 13 }, (_, at) => ({ customer: NAMES[at % NAMES.length] ?? '', fallsOn: `${24 + at % 6} Nov 2026`, plannedFor: at % 4 === 3 ? '' : `${30} Nov 2026` })),
  remedies: ['36 contacts a workday', 'E every 30 workdays and D every 20 workdays'],
  ringAt: 510,
};
/** The same day with nothing masked. */
export const PLAN_IN_FULL: PlanPageData = {
  ...PLAN, masked: false, lines: PLAN.lines.map((line, at) => ({ ...line, customer: at === 0 ? '王小明' : line.customer, phone: `0912-345-${String(678 + at * 7).slice(0, 3)}` })),
};

export const AUTOMATION: AutomationPageData = {
  lang: 'en', today: '2026-11-23',
  automation: { on: false, hour: 7, digestTo: '', mailed: false, mailsLeft: 97, missing: [], grantUrl: '' },
};
