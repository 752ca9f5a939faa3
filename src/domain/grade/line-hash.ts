import type { Contact, Purchase } from '../customer';

/**
 * A checksum of one counting line. The checksum of a log is the sum of its lines' modulo 2^32 (`addHash`), so it does
 * not depend on their order, and a line added, changed, voided or moved to another customer changes it.
 */
export function purchaseHash(purchase: Purchase): number {
  const units = thousandths(purchase.amount);
  return mix(mix(mix(0x9e3779b1, purchase.day), units === null ? 0x5bd1e995 : units % 0x100000000), units === null ? 1 : Math.floor(units / 0x100000000));
}

/** See purchaseHash. */
export function contactHash(contact: Contact): number {
  return mix(mix(mix(0x85ebca6b, contact.day), (contact.reached ? 1 : 0) + (contact.visit ? 2 : 0)), contact.promised ?? -1);
}

/** The sum of two checksums. */
export function addHash(a: number, b: number): number {
  return (a + b) >>> 0;
}

/** An amount in whole thousandths, null for a blank or unreadable one: sums of whole numbers do not depend on order. */
export function thousandths(amount: number | null): number | null {
  return amount === null || !Number.isFinite(amount) ? null : Math.round(amount * 1000);
}

function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ (value | 0), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}
