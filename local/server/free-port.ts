import type { Server } from 'node:http';

const DEFAULT_PORT = 8080;
const TRIES = 50;

/** What the PORT variable asks for: a port, nothing, or something that is none. */
export type WantedPort = { readonly kind: 'any' } | { readonly kind: 'port'; readonly port: number } | { readonly kind: 'bad'; readonly sentence: string };

export function wantedPort(variable: string | undefined): WantedPort {
  if (variable === undefined || variable === '') return { kind: 'any' };
  const port = Number(variable);
  if (/^\d+$/.test(variable) && port >= 1 && port <= 65535) return { kind: 'port', port };
  return { kind: 'bad', sentence: `PORT must be a whole number from 1 to 65535, not «${variable}».` };
}

/** Listens on 127.0.0.1 at 8080 or the next free port; at the wanted port alone if one is wanted. */
export async function listen(server: Server, wanted: Exclude<WantedPort, { kind: 'bad' }>): Promise<number> {
  if (wanted.kind === 'port') return listenAt(server, wanted.port);
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listenAt(server, 0);
}

export function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
