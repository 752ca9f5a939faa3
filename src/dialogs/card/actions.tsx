import { useState } from 'preact/hooks';
import type { Answer } from '../../app/contract/common';
import { call } from '../call';
import { ThanksDraft } from '../thanks/thanks-draft';
import { copyText } from '../ui/copy-text';
import { useWords } from '../ui/words';
import { useDesk } from './context';
import { ERASED } from './use-open-card';
import { useCardWords } from './words';

/** What can be done with this customer, each by one click. */
export function Actions({ onContact }: { readonly onContact: () => void }) {
  const { call: callWords } = useWords();
  const { card: words } = useCardWords();
  const { card, gone, say, lost, elsewhere } = useDesk();
  const [failed, setFailed] = useState('');
  const who = { id: card.id, row: card.row };

  // Opening takes a moment: a second click meanwhile opens nothing twice.
  const [busy, setBusy] = useState(false);
  const ask = (asked: Promise<Answer<null>>, done: () => void): void => {
    setBusy(true);
    setFailed('');
    void asked.then((answer) => {
      setBusy(false);
      if (answer.ok) done();
      else if (answer.problem.code === ERASED) lost();
      else setFailed(answer.problem.text);
    });
  };
  const unlessBusy = (act: () => void) => () => { if (!busy) act(); };

  return (
    <>
      {!gone && (
        // Always in sight: what the card is opened for is mostly to log what was said.
        <div class="main" role="group" aria-label={words.actions.name}>
          <button id="log-contact" type="button" class="action" onClick={onContact}>{words.actions.contact}</button>
          <button type="button" class="plain" aria-disabled={busy} onClick={unlessBusy(() => { ask(call('dialogOpenPurchase', [who], callWords), () => { say(words.actions.opened); elsewhere(); }); })}>{words.actions.purchase}</button>
        </div>
      )}
      <section class="actions" aria-label={words.actions.name} aria-busy={busy}>
        <ul class="more">
          {!gone && <li><button type="button" class="link" aria-disabled={busy} onClick={unlessBusy(() => { ask(call('dialogOpenBrief', [[card.id]], callWords), () => { say(words.actions.opened); }); })}>{words.actions.brief}</button></li>}
          <CopyPhone />
          {!gone && <li><button type="button" class="link" aria-disabled={busy} onClick={unlessBusy(() => { ask(call('dialogGoTo', [who], callWords), () => { say(words.actions.wentTo); }); })}>{words.actions.goTo}</button></li>}
        </ul>
        <div role="alert">{failed !== '' && <p class="error">{failed}</p>}</div>
        <Full />
        <Thank />
      </section>
    </>
  );
}

/** A masked number is no use in the clipboard: the first click says so, and the number is shown only by asking for it. */
function CopyPhone() {
  const { card: words } = useCardWords();
  const { card, say, showInFull } = useDesk();
  const [asking, setAsking] = useState(false);
  const phone = card.facts.phone;
  if (phone === undefined || (phone.value === '' && phone.masked !== true)) return null;
  const copy = (): void => {
    if (phone.masked === true) return setAsking(true);
    void copyText(phone.value).then((copied) => { say(copied ? words.actions.copied : words.actions.notCopied(phone.value)); });
  };
  return (
    <li>
      <button type="button" class="link" onClick={copy}>{words.actions.copyPhone}</button>
      <span role="status">
        {asking && phone.masked === true && (
          <span class="note masked-note">{words.actions.phoneMasked} <button type="button" class="link" onClick={showInFull}>{words.actions.full}</button></span>
        )}
      </span>
    </li>
  );
}

/** «This is noted in History» is said before, not after. */
function Full() {
  const { card: words } = useCardWords();
  const { card, gone, showInFull } = useDesk();
  if (!card.masked || gone) return null;
  return (
    <p class="full">
      <button type="button" class="plain low" onClick={showInFull}>{words.actions.full}</button>
      <small>{words.actions.fullHint}</small>
    </p>
  );
}

/** After a raise the customer is to feel it. */
function Thank() {
  const { card: words } = useCardWords();
  const { card } = useDesk();
  const [writing, setWriting] = useState(false);
  if (card.thanks === null) return null;
  return (
    <div class="thank tip">
      <p>{words.actions.thanks(card.thanks.from, card.thanks.to)}</p>
      <button type="button" class="plain low" aria-expanded={writing} onClick={() => { setWriting(!writing); }}>{writing ? words.actions.hideThanks : words.actions.writeThanks}</button>
      {writing && <ThanksDraft thanks={card.thanks} />}
    </div>
  );
}
