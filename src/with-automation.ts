/**
 * The same with the morning refresh: the entry of the build that asks for two rights more (`--with-automation`). Nothing
 * happens when this file is loaded.
 */
import type { AutomationState } from './app/contract/automation';
import type { Answer } from './app/contract/common';
import { openAutomation, runMorning, switchAutomation } from './commands/automation';
import { automationLines, putUpMenu } from './commands/open';

export * from './main';

export function onOpen(event?: { readonly authMode?: unknown }): void {
  putUpMenu(String(event?.authMode ?? '') !== 'NONE', automationLines());
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/** The clock trigger: nobody is at the screen. */
export function morningRefresh(): void {
  runMorning();
}

export function showAutomation(): void {
  openAutomation();
}

export function dialogSwitchAutomation(choice: unknown): Answer<{ readonly text: string; readonly automation: AutomationState }> {
  return switchAutomation(choice);
}

export function dialogRunMorning(): Answer<{ readonly text: string }> {
  return runMorning();
}
