import type { CustomerHit, GradeMove, ProblemsPageData, PurchasePageData, SavedPurchase, SetUpPageData } from '../../../src/app/dialog-contract';

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
export const SAVED: SavedPurchase = { ...RISES, text: 'Purchase saved. 王小明: C → B. Next follow-up: 3 Jun 2026.', repeated: false };

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
  problems: ['Column D: 12 dates have no year, like “5/20”. They stay as typed and do not count until you add the year.'],
};

export const PROBLEMS: ProblemsPageData = {
  lang: 'en', today: '2026-05-20', customers: 2357, more: 0,
  problems: [
    { sheet: 'Customers', cell: 'M18', text: 'Expected close “5/20” has no year.', mend: 'Write it with its year, like 2026-05-20.' },
    { sheet: 'Purchases', cell: 'A7', text: '“王小明” fits two customers: C-000012 and C-000031.', mend: 'Write the customer id into column C.' },
  ],
};
