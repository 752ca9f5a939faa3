/**
 * What a call costs on Google's servers, in milliseconds: the order of magnitude from published measurements, not a
 * promise. From the constants suggested in docs on the platform («Cost model»): reads 175–300 uncached, 8.5–12 µs a cell;
 * writes are buffered and paid when they are committed, 36 µs a cell and more; a row inserted or deleted about 130 ms;
 * a finder 1.5 µs a cell; properties 30 / 60, cache 5 / 90.
 */
export const COSTS = {
  read: 200,
  readPerCell: 0.01,
  write: 200,
  writePerCell: 0.04,
  /** One value, format or rule over a whole range: 10 M cells in a second. */
  fillPerCell: 0.0001,
  /** The rows are moved on the server: no value goes over the wire. No measurement is published. */
  sortPerCell: 0.01,
  structure: 130,
  finder: 200,
  finderPerCell: 0.0015,
  emptyFlush: 30,
  propertyGet: 30,
  propertySet: 60,
  cacheGet: 5,
  cachePut: 90,
  lock: 30,
  /** No measurement is published for these three: what other services take. */
  mail: 500,
  mailQuota: 100,
  trigger: 200,
  other: 0,
} as const satisfies Record<string, number>;
