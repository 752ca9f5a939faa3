import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_BYTES, refusedBySize } from '../../files/limits';
import type { FileRefusal } from '../../files/table';
import { closeDialog } from '../close';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import { ProgressBar } from '../ui/progress-bar';
import type { Source } from './source';
import { Steps } from './steps';
import { useImportWords } from './words';

interface Props {
  /** Why the last one was not taken. */
  readonly problem: string;
  /** What is being read, and how far that is. */
  readonly reading: { readonly name: string; readonly share: number } | null;
  readonly onSource: (source: Source) => void;
  readonly onRefused: (refusal: FileRefusal) => void;
  readonly onGiveUp: () => void;
}

/** A file chosen, dropped, or rows pasted. */
export function ChooseStep({ problem, reading, onSource, onRefused, onGiveUp }: Props) {
  const { common } = useWords();
  const { choose } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => { heading.current?.focus(); }, []);

  const take = async (files: FileList | null | undefined): Promise<void> => {
    const file = files?.[0];
    if (file === undefined || reading !== null) return;
    setSaid((files?.length ?? 0) > 1 ? choose.severalFiles : '');
    // Before a byte of it is in memory.
    const refused = refusedBySize(file.size);
    if (refused !== null) return onRefused(refused);
    try {
      onSource({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // Gone or locked since it was chosen.
      onRefused({ refused: 'broken', detail: '' });
    }
  };
  const paste = (): void => {
    if (text.trim() === '') setSaid(choose.pasteEmpty);
    else onSource({ kind: 'pasted', name: choose.pasted, text });
  };
  const asking = useDialogKeys(text.trim() !== '' || reading !== null, text.trim() === '' ? null : paste);

  return (
    <div class="page" aria-busy={reading !== null}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={(event) => { if (event.currentTarget === event.target) setOver(false); }}
      onDrop={(event) => { event.preventDefault(); setOver(false); void take(event.dataTransfer?.files); }}
    >
      <Steps at="choose" />
      <div class="scroll">
        <div role="alert">{problem !== '' && <div class="banner"><p>{problem}</p></div>}</div>
        <h1 ref={heading} tabIndex={-1}>{choose.title}</h1>
        <p>{choose.lead}</p>
        {reading === null ? (
          <>
            <div class={`drop ${over ? 'over' : ''}`}>
              <p>{choose.drop}</p>
              <input ref={input} id="file" class="unseen" type="file" tabIndex={-1} aria-label={choose.button} accept=".csv,.tsv,.txt,.xlsx,.vcf,.vcard,text/csv,text/vcard"
                onChange={(event) => {
                  void take(event.currentTarget.files);
                  // The same file again, mended meanwhile, is a change too.
                  event.currentTarget.value = '';
                }} />
              <button type="button" class="action" onClick={() => { input.current?.click(); }}>{choose.button}</button>
              <p class="faint">{choose.kinds(MOST_BYTES / 1024 / 1024)}</p>
            </div>
            <div class="paste">
              <label for="pasted">{choose.paste}</label>
              <textarea id="pasted" rows={5} spellcheck={false} aria-describedby="pasted-hint" value={text}
                onInput={(event) => { setText(event.currentTarget.value); setSaid(''); }} />
              <p id="pasted-hint" class="hint">{choose.pasteHint}</p>
              <button type="button" class="plain" onClick={paste}>{choose.pasteGo}</button>
            </div>
          </>
        ) : (
          <>
            <ProgressBar label={choose.reading(reading.name)} share={reading.share} />
            <button type="button" class="plain" onClick={onGiveUp}>{choose.cancel}</button>
          </>
        )}
      </div>
      <footer>
        <p class="keys" role="status">{asking ? common.escAgain : said}</p>
        <button type="button" class="plain" onClick={closeDialog}>{common.close}</button>
      </footer>
    </div>
  );
}
