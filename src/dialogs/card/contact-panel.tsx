import { useState } from 'preact/hooks';
import type { Card } from '../../app/contract/card';
import type { ContactStart, SavedContact } from '../../app/contract/contact';
import type { FactKey } from '../../app/contract/facts';
import { ContactForm } from '../contact/contact-form';
import { ContactSaved } from '../contact/saved';
import { newLineId } from '../ui/line-id';
import { useDesk } from './context';

interface Props {
  /** What the log knew of the last time; the card may not have had it yet. */
  readonly lesson: Card['lesson'];
  /** The talk was saved: what the card shows is old now. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** «Log a contact» inside the card: it starts from what the card knows, so that nothing has to be waited for. */
export function ContactPanel({ lesson, onSaved, onClose }: Props) {
  const { card, today } = useDesk();
  const [start, setStart] = useState(() => startOf(card, lesson));
  const [lineId, setLineId] = useState(newLineId);
  const [saved, setSaved] = useState<{ readonly contact: SavedContact; readonly changedSince: boolean } | null>(null);
  if (saved !== null) {
    const another = (): void => {
      setStart(startOf(card, lesson));
      setLineId(newLineId());
      setSaved(null);
    };
    return <ContactSaved start={start} saved={saved.contact} changedSince={saved.changedSince} compact onAnother={another} onClose={onClose} />;
  }
  return (
    <ContactForm
      key={lineId} start={start} today={today} lineId={lineId} compact onCancel={onClose}
      onSaved={(contact, changedSince) => {
        setSaved({ contact, changedSince });
        onSaved();
      }}
    />
  );
}

function startOf(card: Card, lesson: Card['lesson']): ContactStart {
  const { id, row, name, company, grade, strategy, doNotContact } = card;
  const facts = Object.fromEntries(TALK_FACTS.flatMap((key) => (card.facts[key] === undefined ? [] : [[key, card.facts[key]]])));
  return { customer: { id, row, name, company, grade, phoneTail: '' }, facts, lesson, strategy, doNotContact };
}

/** What a talk may reveal. */
const TALK_FACTS: readonly FactKey[] = ['need', 'latentNeed', 'authority', 'demand', 'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose', 'power', 'visited', 'credit'];
