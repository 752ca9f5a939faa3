import { commandsZhHant } from './commands/zh-hant';
import { dialogsZhHant } from './dialogs/zh-hant';
import type { Messages } from './messages';

export const zhHant: Messages = {
  lang: 'zh-Hant',
  commands: commandsZhHant,
  dialogs: dialogsZhHant,
};
