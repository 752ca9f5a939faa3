import { commandsZhHans } from './commands/zh-hans';
import { functionsZhHans } from './functions/zh-hans';
import type { Messages } from './messages';
import { planZhHans } from './plan/zh-hans';
import { zhHans as reasonsZhHans } from './reasons/zh-hans';
import { reviewZhHans } from './review/zh-hans';

export const zhHans: Messages = {
  lang: 'zh-Hans',
  commands: commandsZhHans,
  reasons: reasonsZhHans,
  plan: planZhHans,
  functions: functionsZhHans,
  review: reviewZhHans,
};
