import type { FactChange, FactKey, Facts } from '../../../app/contract/facts';

/** What is being edited, with what stood there when the editing began. */
export type Draft = Readonly<Partial<Record<FactKey, { readonly from: string; readonly to: string }>>>;

export function opened(draft: Draft, key: FactKey, facts: Facts): Draft {
  const value = facts[key]?.value ?? '';
  return draft[key] === undefined ? { ...draft, [key]: { from: value, to: value } } : draft;
}

export function typed(draft: Draft, key: FactKey, to: string): Draft {
  const before = draft[key];
  return before === undefined ? draft : { ...draft, [key]: { from: before.from, to } };
}

/** The facts that are to be other than they were. */
export function changesIn(draft: Draft): readonly FactChange[] {
  return (Object.entries(draft) as [FactKey, { readonly from: string; readonly to: string }][]).flatMap(([key, { from, to }]) => {
    const text = to.trim();
    return text === from ? [] : [{ key, from, to: text }];
  });
}
