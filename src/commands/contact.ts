import type { ContactPreview, ContactStart, SavedContact } from '../app/card-contract';
import type { Answer } from '../app/dialog-contract';

/** Opens «Log a contact…» for the selected customer. */
export function openContactDialog(): void {
  throw new Error('being built');
}

/** What the contact form starts from. */
export function contactStart(_who: unknown): Answer<ContactStart> {
  throw new Error('being built');
}

/** What the grade would become. */
export function contactPreview(_input: unknown): Answer<ContactPreview> {
  throw new Error('being built');
}

/** Logs a contact as a plain function; the argument is what the dialog sends. */
export function saveContact(_input: unknown): Answer<SavedContact> {
  throw new Error('being built');
}
