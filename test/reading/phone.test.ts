import fc from 'fast-check';
import { readPhone } from '../../src/reading/phone';

function read(cell: unknown, region = 'TW'): unknown {
  const result = readPhone(cell, region);
  if (!result.ok) return result.code;
  const { text, numbers } = result.value;
  return [text, numbers.map(({ e164, extension }) => e164 + (extension === '' ? '' : `;${extension}`)).join(' '), result.flags.join(' ')];
}

test.each([
  // As people write them in Taiwan.
  ['02-2533-4567', '02-2533-4567', '+886225334567', ''],
  ['(02)2531-7099', '(02)2531-7099', '+886225317099', ''],
  ['02 - 2586 5859', '02 - 2586 5859', '+886225865859', ''],
  ['0912345678', '0912345678', '+886912345678', ''],
  ['0912-345-678', '0912-345-678', '+886912345678', ''],
  ['+886 912 345 678', '+886 912 345 678', '+886912345678', ''],
  ['+886 (0)2 2533 4567', '+886 (0)2 2533 4567', '+886225334567', ''],
  ['886-4-8652321', '886-4-8652321', '+88648652321', ''],
  ['8862-66365566', '8862-66365566', '+886266365566', ''],
  ['(0277531699', '(0277531699', '+886277531699', ''],
  ['05-2211521-4', '05-2211521-4', '+88652211521', ''],
  ['02-2533-4567/8', '02-2533-4567/8', '+886225334567', ''],
  ['電話：02-2533-4567', '電話:02-2533-4567', '+886225334567', 'widthChanged'],
  ['０２－２５３１－７０９９', '02-2531-7099', '+886225317099', 'widthChanged'],
  ['02-2531-7099\u200b', '02-2531-7099', '+886225317099', 'widthChanged'],
  ['02/2533-4567', '02/2533-4567', '+886225334567', ''],
  // Extensions.
  ['02-25334567 分機123', '02-25334567 分機123', '+886225334567;123', 'extension'],
  ['02-25334567轉9', '02-25334567轉9', '+886225334567;9', 'extension'],
  ['02 2533 4567 ext. 5', '02 2533 4567 ext. 5', '+886225334567;5', 'extension'],
  ['02-25334567#1326', '02-25334567#1326', '+886225334567;1326', 'extension'],
  ['02-25334567, 分機 8', '02-25334567, 分機 8', '+886225334567;8', 'extension'],
  // Several.
  ['02-25334567、0912345678', '02-25334567、0912345678', '+886225334567 +886912345678', 'severalNumbers'],
  ['0912345678 ::: 0987654321', '0912345678 ::: 0987654321', '+886912345678 +886987654321', 'severalNumbers'],
  ['0912345678 / 0987654321', '0912345678 / 0987654321', '+886912345678 +886987654321', 'severalNumbers'],
  ['0912345678 0922333444', '0912345678 0922333444', '+886912345678 +886922333444', 'severalNumbers'],
  ['(H)02-25334567 (O)02-27654321', '(H)02-25334567 (O)02-27654321', '+886225334567 +886227654321', 'severalNumbers'],
  // Without an area code: kept, and no key for comparing.
  ['25092188', '25092188', '', 'areaCodeMissing'],
  ['2709-2323', '2709-2323', '', 'areaCodeMissing'],
  ['2602-6787#100', '2602-6787#100', ';100', 'extension areaCodeMissing'],
  // From elsewhere.
  ['+852 2562 1692', '+852 2562 1692', '+85225621692', 'otherRegion'],
  ['(852)25621692', '(852)25621692', '+85225621692', 'otherRegion'],
  ['8659582889862', '8659582889862', '+8659582889862', 'otherRegion'],
  ['0086 139 1234 5678', '0086 139 1234 5678', '+8613912345678', 'otherRegion'],
  ['512-57515501', '512-57515501', '', 'notDialable'],
  // What a spreadsheet made of it.
  [912345678, '0912345678', '+886912345678', 'zeroRestored'],
  ['912345678', '0912345678', '+886912345678', 'zeroRestored'],
  // There is none.
  ['無', '', '', ''], ['-', '', '', ''], ['0', '', '', ''], ['N/A', '', '', ''], ['', '', '', ''], [null, '', '', ''], [0, '', '', ''],
])('%p is the phone %p', (cell, text, numbers, flags) => {
  expect(read(cell)).toEqual([text, numbers, flags]);
});

test.each([
  ['請洽詢總機', 'notAPhone'], ['ann@example.com', 'notAPhone'], ['1234', 'notAPhone'], ['#REF!', 'formulaError'], [`0${'9'.repeat(400)}`, 'textTooLong'],
])('%p is refused: %s', (cell, code) => {
  expect(read(cell)).toBe(code);
});

test.each([
  ['CN', '13912345678', '+8613912345678', ''], ['CN', '021-57515501', '+862157515501', ''], ['CN', '57515501', '', 'areaCodeMissing'],
  ['HK', '3416 8000', '+85234168000', ''], ['US', '(202) 555-0123', '+12025550123', ''], ['US', '555-0123', '', 'areaCodeMissing'],
  ['JP', '090-1234-5678', '+819012345678', ''], ['GB', '020 7946 0018', '+442079460018', ''], ['US', '+1 604 555 0123', '+16045550123', ''],
  ['DE', '030/901820', '+4930901820', ''], ['DE', '030/901820 / 0171 2345678', '+4930901820 +491712345678', 'severalNumbers'],
  ['XX', '+886 912 345 678', '+886912345678', 'otherRegion'], ['', '0912345678', '', 'notDialable'],
])('in %s %s is %s', (region, cell, numbers, flags) => {
  expect(read(cell, region)).toEqual([cell, numbers, flags]);
});

test('whatever stands in a cell is read or refused, and the text kept is never longer than what was written, but for a zero', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\-()+#/、;x ]{0,40}$/), fc.string());
  fc.assert(fc.property(texts, fc.constantFrom('TW', 'CN', 'US', ''), (text, region) => {
    const result = readPhone(text, region);
    if (!result.ok) return;
    expect(result.value.text.length).toBeLessThanOrEqual(text.length + 1);
    // Reading what was kept changes nothing more.
    const again = readPhone(result.value.text, region);
    expect(again.ok && again.value.text).toBe(result.value.text);
    expect(again.ok && again.value.numbers.map(({ e164 }) => e164)).toEqual(result.value.numbers.map(({ e164 }) => e164));
  }), { numRuns: 400 });
});
