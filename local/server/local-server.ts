import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { BookStore } from './book-store';

export interface ServerOptions {
  readonly store: BookStore;
  /** Folder of the bundled page. */
  readonly pageDir: string;
  /** Folder with Code.js and the bundle's pages. */
  readonly distDir: string;
}

const unpack = promisify(gunzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
};
const PAGE_FILES = new Set(['/index.html', '/page.js', '/page.css', '/frame-client.js']);

/** Nothing may be fetched from anywhere but here; scripts of dialogs are inline, as on Google. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The server of the local page: static files, the bundle, and one book to load and save. */
export function createLocalServer(options: ServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      send(response, 500, TYPES['.html'] ?? '', '');
      console.error(error);
    });
  });
}

async function answer(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!fromThisPage(request)) {
    sendJson(response, 403, { error: 'This server answers its own page only.' });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const route = `${request.method ?? 'GET'} ${path}`;
  if (request.method === 'GET' && PAGE_FILES.has(path)) {
    send(response, 200, TYPES[extname(path)] ?? '', await readFile(join(options.pageDir, path)));
    return;
  }
  try {
    switch (route) {
      case 'GET /api/bundle': sendText(response, await bundleText(options.distDir)); return;
      case 'GET /api/book': sendText(response, await options.store.open(url.searchParams.get('locale') ?? 'en')); return;
      case 'PUT /api/book':
        await options.store.save(await bodyOf(request));
        sendJson(response, 200, {});
        return;
      case 'POST /api/sample': sendText(response, await options.store.newSample(url.searchParams.get('locale') ?? 'en')); return;
      case 'GET /api/book.xlsx': sendFile(response, await options.store.xlsx()); return;
      case 'GET /api/book.csv': sendFile(response, await options.store.csv(url.searchParams.get('sheet') ?? '')); return;
      default: sendJson(response, 404, { error: `Nothing is here: ${path}` });
    }
  } catch (error) {
    sendJson(response, 500, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** A page from elsewhere must not read or change the ledger, by its own requests or through a name that points here. */
function fromThisPage(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  const origin = request.headers.origin;
  return origin === undefined || origin === `http://${host}`;
}

async function bundleText(distDir: string): Promise<string> {
  const pages = (await readdir(distDir)).filter((name) => name.endsWith('.html'));
  const html = await Promise.all(pages.map(async (name) => [name.slice(0, -'.html'.length), await readFile(join(distDir, name), 'utf8')] as const));
  const manifest = JSON.parse(await readFile(join(distDir, 'appsscript.json'), 'utf8')) as { readonly timeZone: string; readonly oauthScopes?: readonly string[] };
  return JSON.stringify({ zone: manifest.timeZone, scopes: manifest.oauthScopes, code: await readFile(join(distDir, 'Code.js'), 'utf8'), html: Object.fromEntries(html) });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? await unpack(body) : body).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store',
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
  });
  response.end(body);
}

function sendText(response: ServerResponse, json: string): void {
  send(response, 200, 'application/json; charset=utf-8', json);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function sendFile(response: ServerResponse, file: { readonly name: string; readonly type: string; readonly body: Buffer }): void {
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  send(response, 200, file.type, file.body);
}
