import { commandsEn } from './commands/en';
import { functionsEn } from './functions/en';
import type { Messages } from './messages';
import { planEn } from './plan/en';
import { en as reasonsEn } from './reasons/en';
import { reviewEn } from './review/en';

export const en: Messages = {
  lang: 'en',
  commands: commandsEn,
  reasons: reasonsEn,
  plan: planEn,
  functions: functionsEn,
  review: reviewEn,
};
