import type { ContactStart, SavedContact } from '../../app/card-contract';

export interface ContactFormProps {
  readonly start: ContactStart;
  /** ISO, in the sheet's zone. */
  readonly today: string;
  /** The id of the line this form will write. A new id needs a new `key`, so that the fields start empty. */
  readonly lineId: string;
  /** For the 300 px beside the sheet. */
  readonly compact?: boolean;
  /** Saved: `<ContactSaved>` (saved.tsx) shows what became of it. */
  readonly onSaved: (saved: SavedContact, changedSince: boolean) => void;
  /** Esc, or the button beside «save». */
  readonly onCancel: () => void;
}

/** A talk with one customer, under half a minute in the common case; what was typed stays whatever the answer is. */
export function ContactForm(_props: ContactFormProps) {
  return null;
}
