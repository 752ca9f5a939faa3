import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { ProgressBar } from '../ui/progress-bar';
import { Steps } from './steps';
import { useImportWords } from './words';

interface Props {
  readonly label: string;
  readonly share: number | null;
  readonly onGiveUp: () => void;
}

/** While the ledger is read and the file is compared with it. */
export function ComparingStep({ label, share, onGiveUp }: Props) {
  const { comparing, choose } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { heading.current?.focus(); }, []);
  useDialogKeys(false, null, onGiveUp);
  return (
    <div class="page" aria-busy="true">
      <Steps at="preview" />
      <div class="scroll">
        <h1 ref={heading} tabIndex={-1}>{comparing.title}</h1>
        <ProgressBar label={label} share={share} />
        <button type="button" class="plain" onClick={onGiveUp}>{choose.cancel}</button>
      </div>
    </div>
  );
}
