import { dayOrder, dayQuestions } from '../../src/intake/day-order';
import { gradeWords } from '../../src/intake/grade-words';
import { aFile } from './support/a-file';

test.each([
  [['3/4/2024', '25/12/2023'], 'dmy', '3/4/2024'],
  [['3/4/2024', '12/25/2023'], 'mdy', '3/4/2024'],
  [['3/4/2024', '5/6/2024'], null, '3/4/2024'],
  [['13/4/2024', '4/13/2024', '5/6/2024'], null, '5/6/2024'],
  [['3.4.24', '25.12.23'], 'dmy', '3.4.24'],
  [['３／４／２０２４ 10:30'], null, '３／４／２０２４ 10:30'],
  [['2024-05-20', '113/5/20', '2024年5月20日', '5/5/2024', '', 45432, true], null, null],
])('%j is written %s', (cells, order, example) => {
  expect(dayOrder(cells)).toEqual({ order, example });
});

test('asked is about columns of days only, and only where nothing settles it', () => {
  const table = aFile(['A', 'B', 'C', 'D'], [['3/4/2024', '3/4/2024', '3/4/2024', '3/4/2024'], ['5/6/2024', '25/6/2024', '5/6/2024', '5/6/2024']]);
  expect(dayQuestions(table, ['enteredOn', 'promised', 'likes', null])).toEqual([{ column: 0, example: '3/4/2024' }]);
});

test('the words of a grade column, most frequent first, each with what it may mean', () => {
  const words = ['A級', 'A級', '甲', '乙級', 'VIP', 'gold', 'Grade C', 'd', '重要客戶', '重要客戶', '重要客戶', '', '貴賓', 'B+', 3];
  const table = aFile(['級別'], words.map((word) => [word]));
  expect(gradeWords(table, 0).map(({ word, count, proposed }) => `${word}×${String(count)} ${proposed}`.trim())).toEqual([
    '重要客戶×3 A', 'A級×2 A', '3×1', 'B+×1 B', 'Grade C×1 C', 'VIP×1 A', 'd×1 D', 'gold×1 A', '乙級×1 B', '甲×1 A', '貴賓×1 A',
  ]);
});

test.each([
  ['金卡', 'A'], ['白金會員', 'A'], ['重點客戶', 'A'], ['銀卡', 'B'], ['silver', 'B'], ['bronze', 'C'], ['普通客戶', ''], ['一般', ''], ['5', ''], ['Z', ''], ['__proto__', ''],
])('%s may mean %p', (word, proposed) => {
  expect(gradeWords(aFile(['級別'], [[word]]), 0)).toEqual([{ word, count: 1, proposed }]);
});
