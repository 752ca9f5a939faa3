import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { ImportField, LedgerRow } from '../../app/contract/ledger-rows';
import { call } from '../call';
import { closeDialog } from '../close';
import { ProblemBanner } from '../ui/banner';
import { firstClick } from '../ui/first-click';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { maskedWords, valueWords } from './field-words';
import { customerWords } from './row-lines';
import { Steps } from './steps';
import type { Sent } from './use-sending';
import { useImportWords } from './words';

interface Props {
  readonly sent: Sent;
  /** What the ledger says of it; '' when the grades could not be worked out. */
  readonly text: string;
  readonly ledger: readonly LedgerRow[];
  readonly fields: readonly ImportField[];
  readonly labelOf: (field: ImportField) => string;
  /** How many rows stayed out with a problem. */
  readonly bad: number;
  readonly onBadRows: () => void;
  readonly onAnother: () => void;
}

type Undo = { readonly state: 'open'; readonly problem: Problem | null } | { readonly state: 'undoing' } | { readonly state: 'undone'; readonly text: string };

/** What has been done, what kept its place, what could not be written, and the way back. */
export function DoneStep({ sent, text, ledger, fields, labelOf, bad, onBadRows, onAnother }: Props) {
  const { call: failures, common } = useWords();
  const words = useImportWords();
  const { done, preview } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [undo, setUndo] = useState<Undo>({ state: 'open', problem: null });
  const undone = undo.state === 'undone';
  useLayoutEffect(() => { heading.current?.focus(); }, [undone]);
  useDialogKeys(false, null);
  const takeBack = (): void => {
    if (undo.state !== 'open') return;
    setUndo({ state: 'undoing' });
    void call('dialogUndo', [], failures).then((answer) => {
      setUndo(answer.ok ? { state: 'undone', text: answer.value.text } : { state: 'open', problem: answer.problem });
    });
  };
  const stopped = sent.customers + sent.failed.length < sent.of;
  const nameOf = (id: string): string => {
    const row = ledger.find((each) => each.id === id);
    return row === undefined ? id : customerWords(row, fields);
  };

  return (
    <div class="page" aria-busy={undo.state === 'undoing'}>
      <Steps at="import" />
      <div class="scroll">
        <ProblemBanner problem={undo.state === 'open' ? undo.problem : null} onRetry={takeBack} />
        <h1 ref={heading} tabIndex={-1} class="done">{!undone && <span class="tick" aria-hidden="true">✓</span>}{undone ? done.undone : done.title}</h1>
        <p role="status" class="closing">{undo.state === 'undone' ? undo.text : text === '' ? done.notGraded : text}</p>
        {!undone && (
          <>
            {stopped && <p class="warning">{done.stopped(sent.customers, sent.of)}</p>}
            {sent.kept.length > 0 && (
              <section class="told">
                <h2>{done.kept(sent.kept.length)}</h2>
                <p class="faint">{done.keptHint}</p>
                <ul>{sent.kept.slice(0, MOST_LISTED).map(({ customerId, key, theirs, mine }, at) => (
                  <li key={at}><b>{done.keptCell(nameOf(customerId), labelOf(key))}</b><span>{done.theirs(maskedWords(key, theirs, words))}</span><span>{done.mine(valueWords(key, mine, words))}</span></li>
                ))}</ul>
                {sent.kept.length > MOST_LISTED && <p class="faint">{done.more(sent.kept.length - MOST_LISTED)}</p>}
              </section>
            )}
            {sent.failed.length > 0 && (
              <section class="told">
                <h2>{done.failed(sent.failed.length)}</h2>
                <ul>{sent.failed.slice(0, MOST_LISTED).map(({ key, text: why }) => <li key={key}>{done.failedRow(key, why)}</li>)}</ul>
                {sent.failed.length > MOST_LISTED && <p class="faint">{done.more(sent.failed.length - MOST_LISTED)}</p>}
              </section>
            )}
            {bad > 0 && <p><button type="button" class="link" onClick={onBadRows}>{preview.badRows(bad)}</button></p>}
            <p class="faint">{done.duplicates}</p>
          </>
        )}
      </div>
      <footer>
        <p class="keys" role="status">{undo.state === 'undoing' ? done.undoing : ''}</p>
        {!undone && <button type="button" class="plain" aria-disabled={undo.state === 'undoing'} onClick={firstClick(takeBack)}>{undo.state === 'undoing' ? done.undoing : done.undo}</button>}
        <button type="button" class="plain" onClick={firstClick(onAnother)}>{done.another}</button>
        <button type="button" class="action" onClick={firstClick(closeDialog)}>{common.close}</button>
      </footer>
    </div>
  );
}

const MOST_LISTED = 20;
