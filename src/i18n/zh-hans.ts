import { commandsZhHans } from './commands/zh-hans';
import { dialogsZhHans } from './dialogs/zh-hans';
import type { Messages } from './messages';

export const zhHans: Messages = {
  lang: 'zh-Hans',
  commands: commandsZhHans,
  dialogs: dialogsZhHans,
};
