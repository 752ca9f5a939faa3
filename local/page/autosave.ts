import type { FUniver } from '@univerjs/core/facade';

export type SaveState = 'saved' | 'saving' | 'failed';

/** How long the sheet must be still before it is saved: a multiple of what the last save cost, so that a large ledger stays quick. */
const STILL_MS = 300;
const COST_FACTOR = 3;
const RETRY_MS = 3000;
/** The page has the thread back after so much writing. */
const SLICE_MS = 25;

/**
 * Saves after every change of the sheet or of what scripts keep, one save at a time, and again after a failure. The book
 * is written in slices: a person who goes on working is never held up, and a change in between starts it anew.
 */
export function startAutosave(options: {
  readonly api: FUniver;
  /** The book's JSON piece by piece. */
  readonly parts: () => Iterable<string>;
  readonly save: (body: Blob) => Promise<void>;
  readonly show: (state: SaveState) => void;
}): { touch(): void; flush(): Promise<void> } {
  let timer = 0;
  let dirty = false;
  let hurried = false;
  let running: Promise<void> | null = null;
  let cost = 0;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { void saveIfDirty(); }, milliseconds);
  };

  const touch = (): void => {
    dirty = true;
    if (running !== null) return;
    options.show('saving');
    schedule(Math.min(10_000, STILL_MS + cost * COST_FACTOR));
  };

  /** Everything is saved when this is done; nothing waits for the page any more. */
  const flush = async (): Promise<void> => {
    hurried = true;
    try {
      while (dirty || running !== null) {
        if (running !== null) await running;
        if (dirty && !(await saveIfDirty())) return;
      }
    } finally {
      hurried = false;
    }
  };

  const saveIfDirty = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (running !== null || !dirty) return true;
    dirty = false;
    const saving = saveOnce();
    running = saving.then(() => undefined);
    return saving;
  };

  const saveOnce = async (): Promise<boolean> => {
    try {
      const body = await written();
      if (body !== null) await options.save(body);
      running = null;
      if (dirty) touch();
      else options.show('saved');
      return true;
    } catch {
      dirty = true;
      running = null;
      options.show('failed');
      schedule(RETRY_MS);
      return false;
    }
  };

  /** The book as it is now, or null when it changed while it was being written. */
  const written = async (): Promise<Blob | null> => {
    const pieces: Blob[] = [];
    let texts: string[] = [];
    let worked = 0;
    let since = performance.now();
    for (const part of options.parts()) {
      texts.push(part);
      if (performance.now() - since < SLICE_MS) continue;
      pieces.push(new Blob(texts));
      texts = [];
      worked += performance.now() - since;
      if (!hurried) await pause();
      if (dirty) return null;
      since = performance.now();
    }
    cost = worked + performance.now() - since;
    return new Blob([...pieces, ...texts]);
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

/** Input and painting come first; a hidden page has no idle time, so it does not wait long for it. */
function pause(): Promise<void> {
  return new Promise((done) => { requestIdleCallback(() => { done(); }, { timeout: 200 }); });
}
