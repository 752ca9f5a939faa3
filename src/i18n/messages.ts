import type { Lang } from '../ledger/lang';
import type { CommandMessages } from './commands/messages';
import type { DialogMessages } from './dialogs/messages';

/** Every sentence a person reads, in one language. The three languages are equal by this type. */
export interface Messages {
  readonly lang: Lang;
  /** Menu, toasts, closing sentences, hints and why a command could not be done. */
  readonly commands: CommandMessages;
  readonly dialogs: DialogMessages;
}
