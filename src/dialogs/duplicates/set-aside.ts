import { useState } from 'preact/hooks';
import { remember, remembered } from '../ui/remembered';

/** The pairs that somebody at this browser has called different, by key. */
export interface SetAside {
  readonly keys: ReadonlySet<string>;
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

export function useSetAside(): SetAside {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set((remembered(HABIT) ?? '').split(' ').filter((key) => key !== '')));
  const put = (next: readonly string[]): void => {
    // The oldest go first: a browser keeps little.
    const some = next.slice(-MOST);
    remember(HABIT, some.join(' '));
    setKeys(new Set(some));
  };
  return {
    keys,
    add: (key) => { put([...[...keys].filter((each) => each !== key), key]); },
    remove: (key) => { put([...keys].filter((each) => each !== key)); },
  };
}

const HABIT = 'duplicates.not-same';
const MOST = 5000;
