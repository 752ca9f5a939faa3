import type { Context } from './context';

/** Scopes that the services here ask for by name. */
export const SCOPES = {
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
} as const;

/**
 * What the manifest asks for and the person granted. Without a list in the manifest Google finds the scopes in the code
 * by itself: then whatever is called was asked for.
 */
export function isGranted(ctx: Context, scope: string): boolean {
  const { scopes, refuse = [] } = ctx.options;
  return (scopes === undefined || scopes.includes(scope)) && !refuse.includes(scope);
}

/**
 * Throws what Google throws where a scope is missing. Google has two sentences: one for a run that may not use any
 * service with a scope (simple triggers, custom functions), one for a scope that was not granted to this script.
 */
export function requireScope(ctx: Context, call: string, scope: string): void {
  if (ctx.options.authMode !== 'FULL') throw new Error(`You do not have permission to call ${call}. Required permissions: ${scope}`);
  if (!isGranted(ctx, scope)) throw new Error(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`);
}
