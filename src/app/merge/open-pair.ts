import { readText } from '../../ledger/read-text';
import { GRADES } from '../../domain/grade-letter';
import { cellOf } from '../card/card-of-row';
import { maskedFacts } from '../card/mask-facts';
import { unmaskedLine } from '../card/unmasked-line';
import type { Who } from '../contract/common';
import type { PairSide } from '../contract/duplicates';
import { profileRows, NO_PROFILE } from '../facts/profile-row';
import { factsOf } from '../facts/read-facts';
import type { Env } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { CustomerRow } from '../workbook/customer-row';
import { customerRow } from '../workbook/customer-row';
import { appendLine } from '../workbook/history';
import { readLinesOf } from '../workbook/lines';
import { ownColumnsOf } from './own-columns';

/**
 * Two customers side by side, masked as their cards are.
 * @param batch in full: the id of the lines in History, which are written first, one for each
 */
export function openPair(env: Env, pair: readonly [Who, Who], batch: string | null): readonly [PairSide, PairSide] | Stop {
  let logged = false;
  return attempts<readonly [PairSide, PairSide]>(env, (ledger) => {
    const [a, b] = [customerRow(ledger, pair[0]), customerRow(ledger, pair[1])];
    if (a === 'moved' || isStop(a)) return a;
    if (b === 'moved' || isStop(b)) return b;
    if (batch !== null && !logged) for (const row of [a, b]) appendLine(ledger, batch, unmaskedLine(row));
    logged = true;
    const ids = [a.entry.id, b.entry.id];
    const [profiles, lines] = [profileRows(ledger, ids), readLinesOf(ledger, ids)];
    if (profiles === 'moved' || lines === 'moved') return 'moved';
    const side = (row: CustomerRow): PairSide => {
      const { purchases = [], contacts = [] } = lines.of.get(row.entry.id) ?? {};
      const facts = factsOf(ledger, row, profiles.get(row.entry.id) ?? NO_PROFILE);
      return {
        id: row.entry.id, row: sheetRow(row), name: row.entry.name, grade: gradeOf(row), facts: batch === null ? maskedFacts(facts) : facts,
        purchases: purchases.length, talks: contacts.filter(({ reached }) => reached).length, ownColumns: ownColumnsOf(ledger, sheetRow(row)),
      };
    };
    return [side(a), side(b)];
  }, ['profiles']);
}

function sheetRow({ customers: { table }, entry }: CustomerRow): number {
  return table.firstRow + entry.at;
}

function gradeOf(row: CustomerRow): string {
  const text = readText(cellOf(row, 'grade'));
  return GRADES.find((grade) => grade === text) ?? '';
}
