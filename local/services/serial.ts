/** A spreadsheet's number for a moment on the wall: days since 1899-12-30. Walls as in zone.ts. */
const EPOCH = 25569;
const DAY = 86_400_000;

export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH;
}

/** Rounded to the millisecond: a fraction of a day is never exact. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH) * DAY);
}
