import { createServer } from 'node:http';
import { isTaken, listen, wantedPort } from '../../../local/server/free-port';

describe('the PORT variable', () => {
  test.each([
    [undefined, { kind: 'any' }], ['', { kind: 'any' }],
    ['1', { kind: 'port', port: 1 }], ['8081', { kind: 'port', port: 8081 }], ['65535', { kind: 'port', port: 65535 }],
  ])('%s is understood', (variable, expected) => { expect(wantedPort(variable)).toEqual(expected); });

  test.each(['0', '65536', '80a', '-1', '8080.5', ' 80', '1e3'])('«%s» is refused in a sentence that quotes it', (variable) => {
    expect(wantedPort(variable)).toEqual({ kind: 'bad', sentence: `PORT must be a whole number from 1 to 65535, not «${variable}».` });
  });
});

test('a taken default port gives the next free one; a taken wanted port is an error', async () => {
  const [first, second, third] = [createServer(), createServer(), createServer()];
  try {
    const a = await listen(first, { kind: 'any' });
    const b = await listen(second, { kind: 'any' });
    expect(b).toBeGreaterThan(a);
    const refused = await listen(third, { kind: 'port', port: a }).catch((error: unknown) => error);
    expect(isTaken(refused)).toBe(true);
  } finally {
    for (const server of [first, second, third]) server.close();
  }
});
