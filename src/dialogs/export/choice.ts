import type { ExportFormat, ExportInput, ExportPageData } from '../../app/contract/export';

/** What is chosen on the page. */
export interface ExportForm {
  readonly rows: ExportInput['rows'];
  readonly format: ExportFormat;
  /** Keys of the columns that are ticked, those included that the format leaves out. */
  readonly columns: ReadonlySet<string>;
  readonly masked: boolean;
  readonly purpose: string;
}

export const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'vcf'];

/** Under which name the browser keeps the columns. */
export const COLUMNS_CHOSEN = 'export.columns';

/** What hinders the export; null when it can begin. */
export type Wrong = 'nobody' | 'columnsMissing' | 'purposeMissing' | null;

/** The page as it opens: whom one looks at, the columns of the last time, always masked. */
export function firstForm({ columns, rows }: ExportPageData, last: string | null): ExportForm {
  const known = new Set(columns.map(({ key }) => key));
  const remembered = (last ?? '').split('\n').filter((key) => known.has(key));
  const chosen = remembered.length > 0 ? remembered : USUAL.filter((key) => known.has(key));
  return {
    rows: rows.shown !== null && rows.shown > 0 ? 'shown' : rows.selected > 1 ? 'selected' : 'all',
    format: 'csv', columns: new Set(chosen), masked: true, purpose: '',
  };
}

/** The columns as the browser keeps them for the next time. */
export function toRemember({ columns }: ExportForm): string {
  return [...columns].join('\n');
}

/** The columns that can be chosen for this format: a card holds few of them. */
export function columnsFor({ columns }: ExportPageData, format: ExportFormat): ExportPageData['columns'] {
  return columns.filter(({ key }) => key !== 'id' && (format !== 'vcf' || ON_A_CARD.has(key)));
}

/** The keys of what will be in the file, besides the id. */
export function chosenKeys(form: ExportForm, data: ExportPageData): readonly string[] {
  return columnsFor(data, form.format).filter(({ key }) => form.columns.has(key)).map(({ key }) => key);
}

export function countOf({ rows }: ExportForm, { rows: counts }: ExportPageData): number {
  return rows === 'shown' ? counts.shown ?? 0 : counts[rows];
}

export function wrongIn(form: ExportForm, data: ExportPageData): Wrong {
  if (countOf(form, data) === 0) return 'nobody';
  if (chosenKeys(form, data).length === 0) return 'columnsMissing';
  return !form.masked && form.purpose.trim() === '' ? 'purposeMissing' : null;
}

const USUAL: readonly string[] = ['name', 'company', 'title', 'phone', 'email', 'address', 'grade', 'nextFollowUp', 'lastContact', 'total'];
const ON_A_CARD: ReadonlySet<string> = new Set(['name', 'company', 'title', 'phone', 'email', 'address']);
