/**
 * An ordered table of rules over named conditions. The tables are data, so that the page of rules in the
 * documentation is made from them and the order in which they are tried is the order in which they are read.
 */
export interface Rule<C extends string> {
  readonly id: string;
  /** The rule matches when every condition of at least one of these lists holds; `[[]]` always matches. */
  readonly when: readonly (readonly C[])[];
  /** The seed phrase the rule comes from, '' when it has none. */
  readonly seed: string;
}

/** Predicates by the name that rules use. */
export type Conditions<C extends string, S> = Readonly<Record<C, (situation: S) => boolean>>;

/** The first rule of the table that matches. Throws when none does: a table ends with a rule that always matches. */
export function firstMatch<C extends string, S, R extends Rule<C>>(
  rules: readonly R[],
  conditions: Conditions<C, S>,
  situation: S,
): R {
  for (const rule of rules) {
    for (const all of rule.when) {
      if (holdAll(all, conditions, situation)) return rule;
    }
  }
  throw new Error('No rule matched: the last rule of a table must always match.');
}

function holdAll<C extends string, S>(all: readonly C[], conditions: Conditions<C, S>, situation: S): boolean {
  for (const name of all) {
    if (!conditions[name](situation)) return false;
  }
  return true;
}
