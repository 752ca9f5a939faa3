import { messagesFor } from '../i18n/choose';
import { createEnv } from './env';
import type { Run } from './tell';

/** Starts a run for the person at the screen: their locale decides the language of menus, toasts and dialogs. */
export function startRun(): Run {
  const env = createEnv();
  const lang = env.host.locale();
  return { env, lang, messages: messagesFor(lang).commands };
}
