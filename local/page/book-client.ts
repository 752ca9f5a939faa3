import type { IWorkbookData } from '@univerjs/core';
import type { HostState } from '../services/host';
import type { Bundle } from './script-runner';

/** A ledger as it is kept in `.ledger.json`. */
export interface LedgerBook {
  readonly workbook: Partial<IWorkbookData>;
  readonly state: HostState;
}

/** What the server opened. */
export interface OpenedBook {
  readonly kind: 'sample' | 'file';
  /** The name in the title bar. */
  readonly name: string;
  /** Where edits go, as the user would call it; '' when they are not kept on disk. */
  readonly savedTo: string;
  readonly book: LedgerBook;
}

export async function fetchBook(locale: string): Promise<OpenedBook> {
  return json(await fetch(`/api/book?locale=${encodeURIComponent(locale)}`));
}

export async function fetchBundle(): Promise<Bundle> {
  return json(await fetch('/api/bundle'));
}

export async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** Saves the whole book; the server replaces the file in one step. Packed aside while the page goes on. */
export async function saveBook(body: Blob): Promise<void> {
  const packed = body.stream().pipeThrough(new CompressionStream('gzip'));
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  await json(await fetch('/api/book', { method: 'PUT', body: await new Response(packed).blob(), headers }));
}

/** Makes the sample anew, in the user's language. */
export async function newSample(locale: string): Promise<OpenedBook> {
  return json(await fetch(`/api/sample?locale=${encodeURIComponent(locale)}`, { method: 'POST' }));
}

async function json<T>(answer: Response): Promise<T> {
  const body = await answer.json() as T & { readonly error?: string };
  if (!answer.ok) throw new Error(body.error ?? `HTTP ${answer.status}`);
  return body;
}
