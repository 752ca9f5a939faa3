import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pause, Progress } from '../../files/table';
import { pause } from './pause';

/** Something long that the page itself does, in slices, so that it can be watched and given up. */
export interface Work {
  /** 0 to 1 while something is under way. */
  readonly share: number | null;
  /** Begins; whatever was under way is given up. */
  readonly start: <T>(job: (pause: Pause, progress: Progress) => Promise<T>, done: (value: T) => void, failed: (detail: string) => void) => void;
  readonly giveUp: () => void;
}

export function useWork(): Work {
  const [share, setShare] = useState<number | null>(null);
  const run = useRef(0);
  const giveUp = (): void => {
    run.current += 1;
    setShare(null);
  };
  useLayoutEffect(() => () => { run.current += 1; }, []);
  const start: Work['start'] = (job, done, failed) => {
    const mine = run.current += 1;
    const current = (): boolean => run.current === mine;
    const rest = async (): Promise<void> => {
      await pause();
      if (!current()) throw new GivenUp();
    };
    let shown = 0;
    const progress: Progress = (now) => {
      if (!current() || performance.now() - shown < BETWEEN_MS) return;
      shown = performance.now();
      setShare(now);
    };
    setShare(0);
    void rest().then(() => job(rest, progress)).then((value) => {
      if (!current()) return;
      setShare(null);
      done(value);
    }, (error: unknown) => {
      if (!current()) return;
      setShare(null);
      failed(error instanceof Error ? error.message : String(error));
    });
  };
  return { share, start, giveUp };
}

/** Drawing a bar more often is work that nobody sees. */
const BETWEEN_MS = 60;

class GivenUp extends Error {}
