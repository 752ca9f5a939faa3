import { useImportWords } from './words';

export type StepName = 'choose' | 'columns' | 'preview' | 'import';
const STEPS: readonly StepName[] = ['choose', 'columns', 'preview', 'import'];

/** Where in the four steps the person is. */
export function Steps({ at }: { readonly at: StepName }) {
  const { steps, stepsLabel } = useImportWords();
  const now = STEPS.indexOf(at);
  return (
    <nav aria-label={stepsLabel}>
      <ol class="steps">
        {STEPS.map((step, place) => (
          <li key={step} class={place < now ? 'past' : ''} {...(place === now ? { 'aria-current': 'step' as const } : {})}>
            <span aria-hidden="true">{place < now ? '✓' : place + 1}</span>{steps[step]}
          </li>
        ))}
      </ol>
    </nav>
  );
}
