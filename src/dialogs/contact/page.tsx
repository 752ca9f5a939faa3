import { useState } from 'preact/hooks';
import type { ContactPageData, ContactStart, SavedContact } from '../../app/contract/contact';
import { contactMessages } from '../../i18n/contact/choose';
import { closeDialog } from '../close';
import { newLineId } from '../ui/line-id';
import { mount } from '../ui/mount';
import { ContactForm } from './contact-form';
import { ContactSaved } from './saved';
import { Whom } from './whom';

mount<ContactPageData>(LogContact, (_, { lang }) => contactMessages(lang).title);

/** «Log a contact…»: find the customer, tell of the talk, see what it did, and go on with the next. */
function LogContact({ data }: { readonly data: ContactPageData }) {
  const [entry, setEntry] = useState<{ readonly start: ContactStart | null; readonly lineId: string }>({ start: data.start, lineId: data.lineId });
  const [done, setDone] = useState<{ readonly saved: SavedContact; readonly changedSince: boolean } | null>(null);
  const { start, lineId } = entry;
  if (start === null) return <Whom onChosen={(chosen) => { setEntry({ start: chosen, lineId }); }} />;
  if (done === null) {
    return <ContactForm key={lineId} start={start} today={data.today} lineId={lineId} onCancel={closeDialog} onSaved={(saved, changedSince) => { setDone({ saved, changedSince }); }} />;
  }
  const another = (): void => {
    setEntry({ start: null, lineId: newLineId() });
    setDone(null);
  };
  return <ContactSaved start={start} {...done} onAnother={another} onClose={closeDialog} />;
}
