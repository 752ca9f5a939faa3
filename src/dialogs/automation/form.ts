import type { AutomationChoice, AutomationState } from '../../app/contract/automation';
import type { DialogMessages } from '../../i18n/dialogs/messages';

/** What stands in the fields. */
export interface AutomationForm {
  readonly on: boolean;
  readonly hour: number;
  readonly digest: boolean;
  readonly address: string;
  /** The address was read once more and ticked as one's own. */
  readonly confirmed: boolean;
}
export type AutomationErrors = Partial<Readonly<Record<'address' | 'confirm', keyof DialogMessages['automation']>>>;

/** The fields as the ledger stands. */
export function formOf({ on, hour, digestTo, mailed }: AutomationState): AutomationForm {
  return { on, hour, digest: mailed, address: digestTo, confirmed: false };
}

/** An address as it will be used: without the wide characters that an input method leaves behind. */
export function addressOf(form: AutomationForm): string {
  return form.address.normalize('NFKC').replace(/。/g, '.').trim();
}

/** Whether the address is one that the ledger does not mail to yet, so that it has to be confirmed. */
export function needsConfirming(form: AutomationForm, state: AutomationState): boolean {
  return form.on && form.digest && isAddress(addressOf(form)) && !(state.mailed && addressOf(form) === state.digestTo);
}

/** What keeps the fields from being saved. */
export function checkAutomation(form: AutomationForm, state: AutomationState): AutomationErrors {
  if (!form.on || !form.digest) return {};
  const address = addressOf(form);
  if (address === '') return { address: 'addressMissing' };
  if (!isAddress(address)) return { address: 'addressWrong' };
  return needsConfirming(form, state) && !form.confirmed ? { confirm: 'confirmMissing' } : {};
}

/** What is sent. Switched off, hour and digest stay as they were saved. */
export function choiceOf(form: AutomationForm, state: AutomationState): AutomationChoice {
  if (!form.on) return { on: false, hour: state.hour, digestTo: state.mailed ? state.digestTo : '' };
  return { on: true, hour: form.hour, digestTo: form.digest ? addressOf(form) : '' };
}

/** Whether saving would change anything. */
export function isChanged(form: AutomationForm, state: AutomationState): boolean {
  return JSON.stringify(choiceOf(form, state)) !== JSON.stringify({ on: state.on, hour: state.hour, digestTo: state.mailed ? state.digestTo : '' });
}

/** One address and nothing around it: a list, a name or a blank would send the digest to somebody else. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;:<>()"\\[\]]+@[^\s@.,;:<>()"\\[\]]+(\.[^\s@.,;:<>()"\\[\]]+)+$/.test(text);
}
