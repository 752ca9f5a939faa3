import type { FWorkbook } from '@univerjs/sheets/facade';

/** File ▸ Download: the server writes the .xlsx from what was just saved. */
export async function downloadXlsx(savedNow: () => Promise<void>): Promise<void> {
  await savedNow();
  await download('/api/book.xlsx');
}

/** The active tab alone, as the cells show. */
export async function downloadCsv(workbook: FWorkbook, savedNow: () => Promise<void>): Promise<void> {
  await savedNow();
  await download(`/api/book.csv?sheet=${encodeURIComponent(workbook.getActiveSheet().getSheetName())}`);
}

async function download(path: string): Promise<void> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(((await answer.json()) as { readonly error?: string }).error ?? `HTTP ${answer.status}`);
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'ledger';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = decodeURIComponent(name);
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}
