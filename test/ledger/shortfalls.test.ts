import { shortfallsIn } from '../../src/ledger/shortfalls';

const keys = (text: string): string[] => shortfallsIn(text).map(({ key }) => key);

test.each<[string, string, string]>([
  ['width', 'Too fast!', 'Ｔｏｏ　ｆａｓｔ！'], ['case and spaces', 'too  FAST', 'Too fast'], ['punctuation', '太急了。', '太急了'], ['script', '沒有報價單', '没有报价单'],
  ['quotes', '「太急」', '太急'],
])('the same in another %s is the same', (_, one, other) => {
  expect(keys(one)).toEqual(keys(other));
  expect(keys(one)).toHaveLength(1);
});

test.each<[string, string[]]>([
  ['Talked too much. Forgot the price', ['Talked too much', 'Forgot the price']],
  ['太急；沒有報價單\n遲到。', ['太急', '沒有報價單', '遲到']],
  ['price 3.5 was wrong; see a.example.com', ['price 3.5 was wrong', 'see a.example.com']],
  ['', []], ['  \n ', []], ['—', []], ['...', []], ['。。', []],
])('%p says %p', (text, said) => {
  expect(shortfallsIn(text).map((each) => each.text)).toEqual(said);
});

test('of a letter the beginning will do, cut between characters', () => {
  const [only] = shortfallsIn('𠮷'.repeat(50_000));
  expect([...(only?.text ?? '')]).toHaveLength(120);
  expect([...(only?.key ?? '')]).toHaveLength(120);
  expect(only?.text.endsWith('𠮷…')).toBe(true);
});

test('what looks like a formula or a tag stays a text', () => {
  expect(shortfallsIn('=HYPERLINK("http://x")<script>alert(1)</script>')).toHaveLength(1);
});
