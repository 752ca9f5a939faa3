import type { ComponentChildren } from 'preact';

/** What a control needs so that its label, hint and error belong to it for everybody. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A labelled control with its hint and, when something is wrong, the sentence that says what. */
export function Field({ id, label, hint, error, class: extra = '', children }: FieldProps) {
  return (
    <div class={`field ${extra}`}>
      <label for={id}>{label}</label>
      {children}
      {error !== null && <p id={`${id}-error`} class="error">{error}</p>}
      {error === null && hint !== undefined && <p id={`${id}-hint`} class="hint">{hint}</p>}
    </div>
  );
}

/** ARIA attributes that tie a control to the sentences of its `Field`. */
export function tied(id: string, error: string | null, hint = false) {
  if (error !== null) return { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` };
  return hint ? { 'aria-describedby': `${id}-hint` } : {};
}
