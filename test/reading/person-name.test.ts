import { readName } from '../../src/reading/person-name';

test.each([
  ['王小明', '王小明', ''], ['王 小 明', '王小明', ''], ['王　小明', '王小明', ''], ['  John   Smith ', 'John Smith', ''], ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith', ''],
  ['王小明 陳大文', '王小明 陳大文', ''], ['台灣水泥股份有限公司', '台灣水泥股份有限公司', ''], ['大同（股）公司', '大同（股）公司', ''],
  // A title is taken off a whole name, and left with a surname alone.
  ['王大明經理', '王大明', '經理'], ['林美玲總經理', '林美玲', '總經理'], ['王大明 先生', '王大明', '先生'], ['歐陽娜娜老師', '歐陽娜娜', '老師'], ['王大明總', '王大明', '總'], ['陈小红女士', '陈小红', '女士'],
  ['王經理', '王經理', ''], ['李小姐', '李小姐', ''], ['歐陽經理', '歐陽經理', ''], ['王大總', '王大總', ''], ['王總', '王總', ''], ['John先生', 'John', '先生'],
  ['Mr. John Smith', 'John Smith', 'Mr.'], ['Dr John Smith', 'John Smith', 'Dr'], ['Mr. Smith', 'Mr. Smith', ''], ['Drew Barry', 'Drew Barry', ''], ['Mrs.Jane Doe', 'Jane Doe', 'Mrs.'],
  ['', '', ''], ['-', '', ''], ['？', '', ''], [123, '123', ''],
])('%p is %p with the title %p', (cell, bare, title) => {
  const read = readName(cell);
  expect(read.ok && [read.value.bare, read.value.title]).toEqual([bare, title]);
});

test.each([['#NAME?', 'formulaError'], ['x'.repeat(301), 'textTooLong']])('%p is refused: %s', (cell, code) => {
  expect(readName(cell)).toEqual({ ok: false, code });
});
