import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openFileStore, ledgerPathOf } from './file-store';
import { isTaken, listen, wantedPort } from './free-port';
import { createLocalServer } from './local-server';
import { openSampleStore } from './sample-store';
import type { BookStore } from './book-store';

export interface StartOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths of the user's file start here. */
  readonly cwd: string;
  readonly pageDir: string;
  readonly distDir: string;
}

/** Runs `npm start`. Gives an exit code when it could not, null while it serves. */
export async function main(options: StartOptions): Promise<number | null> {
  try {
    const wanted = wantedPort(options.env['PORT']);
    if (wanted.kind === 'bad') return refuse(wanted.sentence);
    const file = fileOf(options);
    if (typeof file === 'object' && file !== null) return refuse(file.sentence);
    const started = performance.now();
    const { store, sentence } = file === null ? await sample(options) : await ownFile(file);
    const server = createLocalServer({ store, pageDir: options.pageDir, distDir: options.distDir });
    const port = await listen(server, wanted);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`http://127.0.0.1:${port}/\n${sentence} (${seconds} s). Stop with Ctrl+C.`);
    return null;
  } catch (error) {
    if (isTaken(error)) return refuse(`Port ${options.env['PORT'] ?? ''} is taken by another program: choose another with PORT, or leave it out.`);
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
