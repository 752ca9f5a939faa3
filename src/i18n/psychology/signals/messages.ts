import type { Signal } from '../../../domain/card/psychology';

/** What a seller ticks after having seen or heard it. Only pages carry these words. */
export type SignalMessages = Readonly<Record<Signal, string>>;
