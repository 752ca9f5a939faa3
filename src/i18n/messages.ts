import type { Lang } from '../ledger/lang';
import type { CommandMessages } from './commands/messages';
import type { FunctionMessages } from './functions/messages';
import type { PlanMessages } from './plan/messages';
import type { ReasonMessages } from './reasons/messages';
import type { ReviewMessages } from './review/messages';

/**
 * Every sentence that the script itself says, in one language; the pages carry their own (dialogs/). The three languages
 * are equal by this type.
 */
export interface Messages {
  readonly lang: Lang;
  /** Menu, toasts, closing sentences, hints and why a command could not be done. */
  readonly commands: CommandMessages;
  /** Why a grade is what it is, what raises it, and what to do next. */
  readonly reasons: ReasonMessages;
  /** What the plan of follow-ups says in its own lines. */
  readonly plan: PlanMessages;
  /** What a custom function says in a cell instead of a result. */
  readonly functions: FunctionMessages;
  /** What the lines of the Review tab are about. */
  readonly review: ReviewMessages;
}
