import { commandsZhHant } from './commands/zh-hant';
import { functionsZhHant } from './functions/zh-hant';
import type { Messages } from './messages';
import { planZhHant } from './plan/zh-hant';
import { zhHant as reasonsZhHant } from './reasons/zh-hant';
import { reviewZhHant } from './review/zh-hant';

export const zhHant: Messages = {
  lang: 'zh-Hant',
  commands: commandsZhHant,
  reasons: reasonsZhHant,
  plan: planZhHant,
  functions: functionsZhHant,
  review: reviewZhHant,
};
