import { formatInstant } from './format-date';
import { HostObject, type OnlyKnown } from './strict';

export const utilitiesIsKnown: OnlyKnown<Utilities, GoogleAppsScript.Utilities.Utilities> = true;

export class Utilities extends HostObject {
  get _name(): string { return 'Utilities'; }
  formatDate(date: unknown, zone: string, format: string): string {
    if (!(date instanceof this._ctx.realm.Date) && !(date instanceof Date)) throw new Error("The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
    return formatInstant(date.getTime(), zone, format);
  }
  getUuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (mark) => {
      const digit = Math.floor(Math.random() * 16);
      return (mark === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
  }
  /** Nobody waits here: the sleep is charged, not slept. */
  sleep(milliseconds: number): void { this._ctx.call('Utilities', 'sleep', 'other', 0, { ms: milliseconds }); }
  base64Encode(text: string): string { return toBase64(utf8(text)); }
  base64EncodeWebSafe(text: string): string { return toBase64(utf8(text)).replace(/\+/g, '-').replace(/\//g, '_'); }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function utf8(text: string): number[] {
  return [...unescape(encodeURIComponent(text))].map((letter) => letter.charCodeAt(0));
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63)
      + (second === undefined ? '=' : ALPHABET.charAt((group >> 6) & 63)) + (third === undefined ? '=' : ALPHABET.charAt(group & 63));
  }
  return text;
}
