import type { ExportPageData } from '../contract/export';
import type { Env } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { exportColumns } from './export-columns';
import { everybody, letThrough, meant } from './exported-customers';

/** What «Export…» lets choose from: the columns of Customers, and how many customers each choice of rows means. */
export function openExport(env: Env): Omit<ExportPageData, 'lang' | 'today'> | Stop {
  const ledger = openLedger(env, ['customers']);
  if (isStop(ledger)) return ledger;
  const { columns, notFound } = exportColumns(ledger);
  const all = everybody(ledger);
  const shown = letThrough(ledger, all);
  return {
    columns: columns.map(({ key, header, personal, own }) => ({ key, header, personal, own })), notFound,
    rows: {
      all: all.length, selected: meant(ledger, all, 'selected').length,
      shown: shown === null || shown === 'unknown' ? null : shown.length, filtered: shown !== null,
    },
  };
}
