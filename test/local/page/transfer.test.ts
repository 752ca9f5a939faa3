import fc from 'fast-check';
import { IllegalValue, toClient, toServer } from '../../../local/page/transfer';

describe('what google.script.run lets through to the script', () => {
  test.each([
    ['a date', [new Date()], 0],
    ['a function', ['x', () => 1], 1],
    ['a date deep inside', [{ days: [{ on: new Date() }] }], 0],
    ['a map', [new Map()], 0],
  ])('%s fails and names the argument', (_, args, at) => {
    expect(() => toServer(args)).toThrow(new IllegalValue(`Failed due to illegal value in property: ${at}`));
  });

  test('a value that holds itself fails', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => toServer([circle])).toThrow('Failed due to illegal value in property: 0');
  });

  test('undefined in an array becomes null', () => {
    expect(toServer([[1, undefined, 'a']])).toEqual([[1, null, 'a']]);
  });

  test('plain JSON arrives as it is, and as a copy', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const [arrived] = toServer([value]);
      expect(arrived).toEqual(value);
      if (typeof value === 'object' && value !== null) expect(arrived).not.toBe(value);
    }));
  });
});

describe('what a script gives back to a page', () => {
  test('one date anywhere makes the whole value arrive empty', () => {
    expect(toClient({ ok: true, rows: [{ on: new Date() }] })).toBeNull();
  });
  test('a map arrives as an empty object', () => {
    expect(toClient({ map: new Map([['a', 1]]) })).toEqual({ map: {} });
  });
  test('plain JSON arrives as it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(toClient(value)).toEqual(value); }));
  });
});
