import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../app/contract/common';
import type { Erased, ErasePageData } from '../../app/contract/erase';
import { eraseMessages } from '../../i18n/erase/choose';
import { call } from '../call';
import { mount } from '../ui/mount';
import { newLineId } from '../ui/line-id';
import { useSave } from '../ui/use-save';
import { useWords } from '../ui/words';
import { EraseForm } from './form';
import { Gone } from './gone';

mount<ErasePageData>(EraseCustomer, (_, { lang }) => eraseMessages(lang).title);

interface Erasing {
  readonly lineId: string;
  readonly customer: CustomerHit;
}

/** «Erase a customer…»: whom, what goes and what stays, the name typed once more, and gone for good. */
function EraseCustomer({ data }: { readonly data: ErasePageData }) {
  const words = useWords();
  const [customer, setCustomer] = useState<CustomerHit | null>(data.customer);
  // Another customer is another erasure; the same one tried again is the same.
  const [ids] = useState(() => new Map<string, string>());
  const { saving, save } = useSave<Erasing, Erased>(({ lineId, customer: { id, row } }) => call('dialogErase', [{ who: { id, row }, eraseId: lineId }], words.call));
  const erase = (): void => {
    if (customer === null) return;
    const lineId = ids.get(customer.id) ?? newLineId();
    ids.set(customer.id, lineId);
    save({ lineId, customer });
  };
  if (saving.state === 'saved' && customer !== null) return <Gone erased={saving.saved} customer={customer} />;
  return <EraseForm customer={customer} erasing={saving.state === 'saving'} problem={saving.state === 'open' ? saving.problem : null} onChoose={setCustomer} onErase={erase} />;
}
