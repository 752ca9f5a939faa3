export type LockName = 'document' | 'script' | 'user';

/** The locks of a document: at most one run holds each. Runs are nested, never parallel, so nobody can wait for long. */
export interface Locks {
  /** The run that holds the lock, or null. */
  holder(name: LockName): object | null;
  take(name: LockName, run: object): boolean;
  release(name: LockName, run: object): void;
  releaseAll(run: object): void;
}

export function createLocks(): Locks {
  const held = new Map<LockName, object>();
  const release = (name: LockName, run: object): void => {
    if (held.get(name) === run) held.delete(name);
  };
  return {
    holder: (name) => held.get(name) ?? null,
    take(name, run) {
      const holder = held.get(name);
      if (holder !== undefined && holder !== run) return false;
      held.set(name, run);
      return true;
    },
    release,
    releaseAll(run) {
      for (const name of [...held.keys()]) release(name, run);
    },
  };
}
