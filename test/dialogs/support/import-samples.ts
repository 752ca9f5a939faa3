import type { ImportedPart, ImportPageData } from '../../../src/app/contract/import';
import type { ImportField, LedgerRow, LedgerRows } from '../../../src/app/contract/ledger-rows';
import type { Script } from './page';

const FIELDS: readonly (readonly [ImportField, string])[] = [
  ['id', 'Customer ID'], ['name', 'Name'], ['company', 'Company'], ['title', 'Title'], ['phone', 'Phone'], ['email', 'E-mail'], ['address', 'Address'], ['source', 'Source'],
  ['intention', 'Intention'], ['expectedClose', 'Expected close'], ['knownLastContact', 'Known last contact'], ['manualGrade', 'Manual grade'],
];
export const IMPORT: ImportPageData = { lang: 'en', today: '2026-05-20', region: 'TW', fields: FIELDS.map(([key, header]) => ({ key, header })) };

export function customer(at: number, values: Readonly<Partial<Record<ImportField, string>>>): LedgerRow {
  const id = `C-${String(at).padStart(6, '0')}`;
  return { id, row: at + 1, values: FIELDS.map(([key]) => (key === 'id' ? id : values[key] ?? '')) };
}

/** Who is in the ledger before anything is imported. */
export const IN_LEDGER: readonly LedgerRow[] = [
  customer(12, { name: '王小明', company: '大安食品行', phone: '0912-345-678', email: 'wang@daan.example', address: '台北市大安區和平東路一段 12 號' }),
  customer(31, { name: '王小明', company: '', phone: '0922-000-204' }),
  customer(44, { name: '林美玲', company: '海港印刷有限公司', phone: '02-2345-6789', email: '', title: '採購經理' }),
];

/** The list in parts of `most`. */
export function ledgerParts(rows: readonly LedgerRow[], most = 5000): readonly LedgerRows[] {
  const starts = Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, at) => at * most);
  return starts.map((start) => ({
    fields: FIELDS.map(([key]) => key), rows: rows.slice(start, start + most), total: rows.length, next: start + most < rows.length ? start + most : null,
  }));
}

export const IMPORTED: ImportedPart = { created: 1, updated: 1, kept: [], failed: [] };

/** A server at which everything works. */
export const WORKS: Script = {
  dialogLedgerRows: ledgerParts(IN_LEDGER).map((value) => ({ answer: { ok: true, value } })),
  dialogImportPart: [{ answer: { ok: true, value: IMPORTED } }],
  dialogFinishImport: [{ answer: { ok: true, value: { text: 'Imported: 1 new, 1 updated.' } } }],
  dialogUndo: [{ answer: { ok: true, value: { text: 'The import was taken back.' } } }],
};

/**
 * A list as somebody keeps it: one who is in the ledger with a new mail, one who is there as he is, one who is new, one
 * of a name that two have, and one of whom a day cannot be read. Days that can be read two ways, grades of a scale of
 * their own.
 */
export const LIST = [
  '姓名,公司,手機,Email,上次聯絡,等級,備註',
  '林美玲,海港印刷,02-2345-6789,meiling@harbour.example,03/04/2026,A級,先打電話',
  '王小明,大安食品行,0912345678,wang@daan.example,,B級,',
  '陳怡君,晨光文具,0933-222-111,chen@sun.example,05/04/2026,VIP,',
  '王小明,,,,,,只有名字',
  '張志豪,,0955-111-222,,5/20,B級,',
  '',
].join('\r\n');

/** 姓名,公司,手機 and three customers, in Big5. */
export const BIG5_LIST = Buffer.from('qW2mVyykvaVxLKTivvcNCqpMrPyswiyu/LTkpkyo6iwwMi0yMzQ1LTY3ODkNCrOvqcmnZyyx4aX6pOWo4ywwOTMzLTIyMi0xMTENCrFpp9O7qCywqravpK2q9ywwOTU1LTExMS0yMjINCg==', 'base64');
