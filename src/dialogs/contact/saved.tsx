import type { ContactStart, SavedContact } from '../../app/card-contract';

export interface ContactSavedProps {
  readonly start: ContactStart;
  readonly saved: SavedContact;
  /** The form was changed after a try that had reached the ledger unnoticed. */
  readonly changedSince: boolean;
  readonly compact?: boolean;
  /** null = no «Log another». */
  readonly onAnother: (() => void) | null;
  readonly onClose: () => void;
}

/** The closing page after a talk: what it did, what to do now, and the thanks to send when the grade rose. */
export function ContactSaved(_props: ContactSavedProps) {
  return null;
}
