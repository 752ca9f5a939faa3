import fc from 'fast-check';
import { readMail } from '../../src/reading/mail';

test.each([
  ['ann@example.com', 'ann@example.com', ''],
  ['  Ann@Example.com ', 'Ann@Example.com', ''],
  ['service＠blgroup．com．tw', 'service@blgroup.com.tw', 'widthChanged'],
  ['IR.AGT@ acergadget.com', 'IR.AGT@acergadget.com', 'mailOdd'],
  ['103 0199@ubot.com.tw', '1030199@ubot.com.tw', 'mailOdd'],
  ['jean@maywufa.com.tw;eunice@maywufa.com.tw', 'jean@maywufa.com.tw; eunice@maywufa.com.tw', 'severalMails'],
  ['a@b.co、c@d.co', 'a@b.co; c@d.co', 'severalMails'],
  ['a@b.co ::: c@d.co', 'a@b.co; c@d.co', 'severalMails'],
  ['a@b.co c@d.co', 'a@b.co; c@d.co', 'severalMails'],
  ['Ann Lee <ann@example.com>', 'ann@example.com', ''],
  ['mailto:ann@example.com', 'ann@example.com', ''],
  ['ann@example.com.', 'ann@example.com', ''],
  ['王小明@例子.台灣', '王小明@例子.台灣', ''],
  ['ann@example', 'ann@example', 'mailOdd'],
  ['ann@@example.com', 'ann@@example.com', 'mailOdd'],
  ['無', '', ''], ['-', '', ''], ['0', '', ''], ['N', '', ''], ['', '', ''],
])('%p is the address %p', (cell, text, flags) => {
  const read = readMail(cell);
  expect(read.ok && [read.value.text, read.flags.join(' ')]).toEqual([text, flags]);
});

test.each([['hunya.com.tw', 'notAMail'], ['請洽總機', 'notAMail'], ['#N/A', 'formulaError']])('%p is refused: %s', (cell, code) => {
  expect(readMail(cell)).toEqual({ ok: false, code });
});

test('reading what was kept changes nothing more', () => {
  fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.stringMatching(/^[ab@.<>;, ]{0,20}$/)), (text) => {
    const once = readMail(text);
    if (!once.ok || once.value.text === '') return;
    const twice = readMail(once.value.text);
    expect(twice.ok && twice.value.text).toBe(once.value.text);
  }), { numRuns: 500 });
});
