import { commandsEn } from './commands/en';
import { dialogsEn } from './dialogs/en';
import type { Messages } from './messages';

export const en: Messages = {
  lang: 'en',
  commands: commandsEn,
  dialogs: dialogsEn,
};
