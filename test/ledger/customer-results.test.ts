import { decide, frameOf } from '../../src/domain/decide';
import { emptyMemo, fold } from '../../src/domain/grade/standing';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { RESULT_COLUMNS, resultCells, sameCell, sameCells } from '../../src/ledger/customer-results';
import { customerReader } from '../../src/ledger/customer-row';
import { utcDay, on } from './support/days';

const read = customerReader({ positions: { name: 1, intention: 2, knowledge: 3, demand: 4, power: 5 }, dayOfDate: utcDay, largeFrom: 100 });
const WORDS = { why: 'because', toGoUp: 'do this', nextAction: 'visit' };
const today = on('2024-05-20');

test('the results of a buyer and of a fresh card, in the order of the sheet', () => {
  const { customer } = read(['Ann', '強烈', '充分', 'large', '強'], 2);
  const memo = fold([{ day: on('2024-05-01'), amount: 12.5 }], [], frameOf(customer, DEFAULT_POLICY), today);
  const cells = resultCells(RESULT_COLUMNS, decide(customer, memo, today, DEFAULT_POLICY), WORDS, '[1]', 'zh-Hant');
  expect(Object.fromEntries(RESULT_COLUMNS.map((column, at) => [column, cells[at]]))).toEqual({
    grade: 'A', nextFollowUp: on('2024-05-15'), overdue: '! 逾期', nextAction: 'visit', why: 'because', toGoUp: 'do this', factsSay: 'C',
    stage: '成交客戶', powerCase: '', key: '', purchases: 1, lastPurchase: on('2024-05-01'), total: 12.5, lastContact: on('2024-05-01'), memo: '[1]',
  });
  const { customer: fresh } = read(['Bob', '', '', 'large', ''], 3);
  const blank = resultCells(RESULT_COLUMNS, decide(fresh, emptyMemo(frameOf(fresh, DEFAULT_POLICY), today), today, DEFAULT_POLICY), WORDS, '', 'en');
  expect(blank).toEqual(['Not graded', on('2024-05-27'), '', 'visit', 'because', 'do this', 'Not graded', 'Target market', '', '★ Key', '', '', '', '', '']);
});

test.each<[unknown, string | number, boolean]>([
  ['A', 'A', true], ['A', 'B', false], ['', '', true], [null, '', true], [undefined, 'x', false], [5, 5, true], ['5', 5, true], ['', 0, false], [0, '', false],
  [new Date('2024-05-20T10:00:00Z'), 45432, true], [new Date('2024-05-20T10:00:00Z'), 45433, false], [45432, 45432, true], [3, '3', true], ['a', 5, false],
])('%p stands where %p would be written: %p', (stored, fresh, same) => {
  expect(sameCell(stored, fresh, utcDay)).toBe(same);
  expect(sameCells(['x', stored], [fresh], utcDay, 1)).toBe(same);
});
