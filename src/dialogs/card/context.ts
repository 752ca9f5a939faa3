import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Card } from '../../app/contract/card';
import type { FactChange, FactKey, SavedFacts } from '../../app/contract/facts';

/** What every part of an open card may need. */
export interface CardDesk {
  readonly card: Card;
  /** Today in the sheet's zone, ISO. */
  readonly today: string;
  /** The customer is no longer on the list: nothing can be saved. */
  readonly gone: boolean;
  /** Says a sentence aloud and shows it for a while. */
  readonly say: (text: string) => void;
  /** Opens another customer's card, unless something unsaved is to be asked about first. */
  readonly open: (who: { readonly id: string; readonly row: number; readonly name: string }) => void;
  /** Facts were saved: what was sent and what came of it. */
  readonly saved: (changes: readonly FactChange[], answer: SavedFacts) => void;
  readonly lost: () => void;
  /** Another dialog may write about this customer now. */
  readonly elsewhere: () => void;
  readonly showInFull: () => void;
  /** Which fact somebody asked to fill in, and how often: the group that has it opens it. */
  readonly wanted: { readonly key: FactKey; readonly time: number } | null;
  readonly want: (key: FactKey) => void;
  readonly unsaved: (part: string, is: boolean) => void;
}

export const Desk = createContext<CardDesk | null>(null);

export function useDesk(): CardDesk {
  const desk = useContext(Desk);
  if (desk === null) throw new Error('Only inside an open card');
  return desk;
}

/** Tells the card that a part of it holds something unsaved. */
export function useUnsaved(part: string, is: boolean): void {
  const { unsaved } = useDesk();
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    unsaved(part, is);
    return () => { unsaved(part, false); };
  }, [part, is]);
}
