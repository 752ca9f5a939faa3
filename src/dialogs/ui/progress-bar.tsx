import './progress-bar.css';

/** How far something is; without a share, that it is under way. */
export function ProgressBar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <div class="work">
      <p id="work-label">{label}</p>
      <progress aria-labelledby="work-label" max={1} {...(share === null ? {} : { value: Math.min(1, Math.max(0, share)) })} />
    </div>
  );
}
