import { withClient } from '../../../local/page/frames';

test.each([
  ['a whole page', '<!DOCTYPE html><html><head lang="x"><script>1</script></head></html>', '<!DOCTYPE html><html><head lang="x"><script>C</script><script>1</script></head></html>'],
  ['a page without head', '<!DOCTYPE html><p>a</p>', '<!DOCTYPE html><script>C</script><p>a</p>'],
  ['a fragment', '<p>a</p>', '<!DOCTYPE html><script>C</script><p>a</p>'],
])('google.script comes before every script of %s', (_, html, expected) => {
  expect(withClient(html, 'C')).toBe(expected);
});

test('the client cannot end its own script element', () => {
  expect(withClient('', 'a="</script>"')).toBe('<!DOCTYPE html><script>a="<\\/script>"</script>');
});
