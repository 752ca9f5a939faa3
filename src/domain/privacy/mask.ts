/**
 * What others may see of somebody: enough to know whom is meant for whoever knows him already, nothing for anybody
 * else. 「不隨意透露客戶的重要信息」 (policy §8).
 */

/** A name: 王○明, 王○, 歐○○娜, of a single letter ○○; the first letter of every word of a name in letters, J○○ S○○. Blank stays blank. */
export function maskName(name: string): string {
  const text = name.trim();
  if (text === '') return '';
  if (!HAN.test(text)) return text.split(/\s+/).map((word) => `${Array.from(word)[0] ?? ''}○○`).join(' ');
  const letters = Array.from(text.replace(/\s+/g, ''));
  const [first = '', ...others] = letters;
  // One ○ alone says «yes» in many a list.
  if (others.length === 0) return '○○';
  return first + '○'.repeat(Math.max(1, others.length - 1)) + (others.length > 1 ? others[others.length - 1] ?? '' : '');
}

/** A phone: its last three digits, •••678; one of three digits or fewer is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  if (digits === '') return phone.trim() === '' ? '' : '•••';
  return digits.length <= 3 ? '•••' : `•••${digits.slice(-3)}`;
}

/** A mail address: its first letter, a•••. The domain goes too: it is often somebody's own name or firm. */
export function maskMail(mail: string): string {
  const [first = ''] = Array.from(mail.trim());
  return first === '' ? '' : `${first}•••`;
}

/** An address: nothing of it, since even the town may tell whose it is. */
export function maskAddress(address: string): string {
  return address.trim() === '' ? '' : '•••';
}

const HAN = /\p{Script=Han}/u;
