import type { Pause } from './table';

/** Long work asks this at every small step; now and then it has to wait. */
export interface Pace {
  /** Whether the page has waited long enough. */
  due(): boolean;
  /** Lets the page paint and answer. */
  rest(): Promise<void>;
}

/** How long a page may stand still, in ms: what cannot be cut finer comes on top. */
const SLICE_MS = 12;

export function paceOf(pause: Pause): Pace {
  let since = Date.now();
  return {
    due: () => Date.now() - since >= SLICE_MS,
    rest: async () => {
      await pause();
      since = Date.now();
    },
  };
}
