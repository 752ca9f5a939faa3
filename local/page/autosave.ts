import type { FUniver } from '@univerjs/core/facade';

export type SaveState = 'saved' | 'saving' | 'failed';

/** How long the sheet must be still before it is saved: a multiple of what the last save cost, so that a large ledger stays quick. */
const STILL_MS = 300;
const COST_FACTOR = 3;
const RETRY_MS = 3000;

/** Saves after every change of the sheet or of what scripts keep, one save at a time, and again after a failure. */
export function startAutosave(options: {
  readonly api: FUniver;
  readonly serialize: () => string;
  readonly save: (body: string) => Promise<void>;
  readonly show: (state: SaveState) => void;
}): { touch(): void; flush(): Promise<void> } {
  let timer = 0;
  let dirty = false;
  let running: Promise<void> | null = null;
  let cost = 0;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { void flush(); }, milliseconds);
  };

  const touch = (): void => {
    dirty = true;
    if (running !== null) return;
    options.show('saving');
    schedule(Math.min(10_000, STILL_MS + cost * COST_FACTOR));
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (running !== null) await running;
    if (!dirty) return;
    dirty = false;
    running = saveOnce();
    await running;
  };

  const saveOnce = async (): Promise<void> => {
    try {
      const started = performance.now();
      const body = options.serialize();
      cost = performance.now() - started;
      await options.save(body);
      running = null;
      if (dirty) touch();
      else options.show('saved');
    } catch {
      dirty = true;
      running = null;
      options.show('failed');
      schedule(RETRY_MS);
    }
  };

  options.api.onCommandExecuted((command) => {
    if (command.id.includes('.mutation.') && !command.id.startsWith('formula.mutation.') && !command.id.startsWith('doc.mutation.')) touch();
  });
  addEventListener('beforeunload', (event) => {
    if (dirty || running !== null) {
      void flush();
      event.preventDefault();
    }
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) void flush(); });
  return { touch, flush };
}
