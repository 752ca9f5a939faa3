import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CustomerHit } from '../../app/contract/common';
import { CustomerPicker } from '../ui/customer-picker';
import type { Wanted } from './use-open-card';
import { neighbours } from './use-round';
import { useCardWords } from './words';

interface Props {
  readonly id: string | null;
  readonly round: readonly CustomerHit[];
  readonly finding: boolean;
  readonly onFinding: (finding: boolean) => void;
  readonly onOpen: (who: Wanted) => void;
}

/** The way to other cards: the search, and the walk through today's plan with Alt+← and Alt+→. */
export function Bar({ id, round, finding, onFinding, onOpen }: Props) {
  const { card } = useCardWords();
  const { at, previous, next } = neighbours(round, id);
  const now = useRef({ previous, next, onOpen });
  now.current = { previous, next, onOpen };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      // Alone, the browser would leave the page.
      event.preventDefault();
      const hit = event.key === 'ArrowLeft' ? now.current.previous : now.current.next;
      if (hit !== null) now.current.onOpen(hit);
    };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, []);
  // At once: who types on right after the click means the search.
  useLayoutEffect(() => { if (finding) document.getElementById('customer')?.focus(); }, [finding]);

  return (
    <div class="bar">
      <div class="way">
        {round.length > 0 && (
          <nav aria-label={card.round.name}>
            <Step label={card.round.previous} keys="Alt+ArrowLeft" to={previous} onOpen={onOpen}>‹</Step>
            <span class="position">{at === -1 ? card.round.outside(round.length) : card.round.position(at + 1, round.length)}</span>
            <Step label={card.round.next} keys="Alt+ArrowRight" to={next} onOpen={onOpen}>›</Step>
          </nav>
        )}
        {id !== null && (
          <button type="button" class="find" aria-expanded={finding} onClick={() => { onFinding(!finding); }}>
            <svg aria-hidden="true" width="14" height="14" viewBox="0 0 16 16"><circle cx="6.5" cy="6.5" r="4.5" /><path d="M10 10l5 5" /></svg>{finding ? card.stopFinding : card.find}
          </button>
        )}
      </div>
      {finding && (
        <div class="finder" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented && id !== null) { event.preventDefault(); onFinding(false); } }}>
          <CustomerPicker chosen={null} label={card.find} error={null} onChoose={(hit) => { if (hit !== null) onOpen(hit); }} />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly keys: string;
  readonly to: CustomerHit | null;
  readonly onOpen: (who: Wanted) => void;
  readonly children: string;
}

/** Stays where it is at the end of the round: a button that goes away under the finger is pressed on something else. */
function Step({ label, keys, to, onOpen, children }: StepProps) {
  return (
    <button type="button" class="step" aria-label={to === null ? label : `${label}: ${to.name}`} title={label} aria-keyshortcuts={keys} aria-disabled={to === null} onClick={() => { if (to !== null) onOpen(to); }}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
