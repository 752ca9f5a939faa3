import { isoFromDay } from '../../domain/day';
import { readText } from '../../ledger/read-text';
import { wordIn } from '../../ledger/words';
import type { ImportPageData } from '../contract/import';
import type { Env } from '../open-ledger';
import { openLedger } from '../open-ledger';
import { phoneRegion } from '../phone-region';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customersSheet } from '../workbook/customers-table';
import { fieldColumn, fieldsOf } from './import-fields';

/** What «Import…» needs to know of the sheet before it reads a file. */
export function importPage(env: Env): Omit<ImportPageData, 'lang'> | Stop {
  const ledger = openLedger(env, ['customers', 'history']);
  if (isStop(ledger)) return ledger;
  const sheet = customersSheet(ledger);
  const columns = Math.max(...Object.values(ledger.layout.customers ?? {}));
  const [headers = []] = env.book.read(sheet, { row: 1, column: 1, rows: 1, columns });
  return {
    today: isoFromDay(ledger.today), region: phoneRegion(ledger), largeFrom: ledger.policy.largeFrom,
    fields: fieldsOf(ledger).map((key) => ({ key, header: readText(headers[(ledger.layout.customers?.[key] ?? 0) - 1]) || wordIn(fieldColumn(key).header, ledger.lang) })),
  };
}
