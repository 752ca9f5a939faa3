/**
 * The two rights that only the build with automation asks for: running every morning, and mailing the digest. Whether a
 * right was granted is asked by using it: people may grant a part of what the manifest asks for.
 */

/** What Google calls the rights. */
export const RIGHTS = { run: 'script.scriptapp', mail: 'script.send_mail' } as const;
export type Right = keyof typeof RIGHTS;

/** The rights that are not granted, of those that are needed. */
export function missingRights(needed: readonly Right[]): readonly Right[] {
  return needed.filter((right) => !isGranted(right));
}

/** Where the person can grant what is missing; '' where Google names no place. */
export function grantUrl(): string {
  return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() ?? '';
}

/** Whether a function runs by the clock. */
export function runsDaily(handler: string): boolean {
  return triggersOf(handler).length > 0;
}

/** Runs a function every day within the hour, in a time zone; it takes the place of what was set before. */
export function runDaily(handler: string, hour: number, zone: string): void {
  stopRunning(handler);
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(zone).create();
}

export function stopRunning(handler: string): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

/** How many recipients this account may still mail today; null when that is not known. */
export function mailsLeft(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

export function sendMail(to: string, subject: string, text: string, html: string): void {
  MailApp.sendEmail(to, subject, text, { htmlBody: html, noReply: false });
}

/** A text kept with the document, seen by nobody; '' when there is none. */
export function keptText(key: string): string {
  return PropertiesService.getDocumentProperties().getProperty(key) ?? '';
}

export function keepText(key: string, text: string): void {
  const kept = PropertiesService.getDocumentProperties();
  if (text === '') kept.deleteProperty(key);
  else kept.setProperty(key, text);
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

function isGranted(right: Right): boolean {
  try {
    if (right === 'run') ScriptApp.getProjectTriggers();
    else MailApp.getRemainingDailyQuota();
    return true;
  } catch {
    return false;
  }
}
