import type { DuplicatesPageData, PairSide, PastMerge } from '../../../src/app/contract/duplicates';
import type { ImportField, LedgerRow, LedgerRows } from '../../../src/app/contract/ledger-rows';

export const DUPLICATES: DuplicatesPageData = { lang: 'en', today: '2026-05-20', region: 'TW' };

export const FIELDS: readonly ImportField[] = ['name', 'company', 'phone', 'email', 'address'];

const row = (at: number, ...values: readonly string[]): LedgerRow => ({ id: `C-${String(at).padStart(6, '0')}`, row: at + 1, values: FIELDS.map((_, column) => values[column] ?? '') });

/** One sure pair with a phone written in two ways, one with a misspelt name, a couple, and a namesake. */
export const LIST: readonly LedgerRow[] = [
  row(1, '王小明', '大安食品行', '0912-345-678', 'wxm@example.com', '台北市大安區和平東路一段 1 號'),
  row(2, '陳美玲', '永豐紙業股份有限公司', '02-2531-7099'),
  row(3, 'Anna Wang', 'Harbour Supplies', '+886 922 118 040', 'anna@harbour.example'),
  row(4, '王小明先生', '大安食品有限公司', '+886 912 345 678', '', '台北市大安區和平東路一段 1 號'),
  row(5, '林志豪', '', '02-2531-7099'),
  row(6, 'Wang, Anna', '', '0922118040'),
  row(7, '王小明', '遠洋國際', '0933-111-222'),
];

export const listOf = (rows: readonly LedgerRow[], from = 0, next: number | null = null, total = rows.length): LedgerRows => ({ fields: FIELDS, rows: rows.slice(from, next ?? undefined), total, next });

export const WANG: PairSide = {
  id: 'C-000001', row: 2, name: '王小明', grade: 'B', purchases: 3, talks: 5, ownColumns: [],
  facts: {
    name: { value: '王小明' }, company: { value: '大安食品行' }, phone: { value: '', shown: '•••678', masked: true }, email: { value: '', shown: 'w•••', masked: true }, address: { value: '', shown: '•••', masked: true },
    intention: { value: 'some' }, expectedClose: { value: '2026-06-15' }, title: { value: '' }, saidYes: { value: '' },
  },
};
export const WANG_AGAIN: PairSide = {
  id: 'C-000004', row: 5, name: '王小明先生', grade: 'D', purchases: 0, talks: 1, ownColumns: ['備註', '生日'],
  facts: {
    name: { value: '王小明先生' }, company: { value: '大安食品有限公司' }, phone: { value: '', shown: '•••678', masked: true }, email: { value: '' }, address: { value: '', shown: '•••', masked: true },
    intention: { value: 'strong' }, expectedClose: { value: '' }, title: { value: '採購經理' }, saidYes: { value: 'yes' }, habits: { value: '', shown: '•••', masked: true }, personAsOf: { value: '2026-05-01' },
  },
};
export const IN_FULL: readonly [PairSide, PairSide] = [
  { ...WANG, facts: { ...WANG.facts, phone: { value: '0912-345-678' }, email: { value: 'wxm@example.com' }, address: { value: '台北市大安區和平東路一段 1 號' } } },
  { ...WANG_AGAIN, facts: { ...WANG_AGAIN.facts, phone: { value: '+886 912 345 678' }, address: { value: '台北市大安區和平東路一段 1 號' }, habits: { value: '早上不接電話' } } },
];

export const MERGED = { text: '王小明先生 is part of 王小明 now; 1 line of the logs went over.', repeated: false };
export const APART = { text: 'Undone: 王小明 and 王小明先生 are two customers again.' };
export const PAST: readonly PastMerge[] = [
  { mergeId: 'm-2', when: '2026-05-19 16:20:11', kept: '陳美玲', dropped: '陳小姐' },
  { mergeId: 'm-1', when: '2026-05-02 09:05:40', kept: 'Anna Wang', dropped: 'A. Wang' },
];
