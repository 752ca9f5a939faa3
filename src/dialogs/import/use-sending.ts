import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../app/contract/common';
import type { ImportedPart, ImportPart } from '../../app/contract/import';
import type { DialogMessages } from '../../i18n/dialogs/messages';
import { call } from '../call';

/** What has come of an import so far. */
export interface Sent {
  /** Customers that have gone over, of all that are to. */
  readonly customers: number;
  readonly of: number;
  readonly kept: ImportedPart['kept'];
  readonly failed: ImportedPart['failed'];
}

/** What is to go over, each part made when its turn comes. */
export interface Cargo {
  readonly importId: string;
  /** How many customers in all. */
  readonly customers: number;
  /** Counted from 0; null behind the last. The same each time it is asked for. */
  readonly part: (at: number) => ImportPart | null;
}

export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' | 'grading'; readonly sent: Sent; readonly stopping: boolean }
  /** A part, or the grading after the last, did not come through: it can be tried again from there. */
  | { readonly state: 'failed'; readonly sent: Sent; readonly at: 'part' | 'grading'; readonly problem: Problem }
  | { readonly state: 'done'; readonly sent: Sent; readonly text: string };

/** Sends an import part by part. A part that failed is sent again as it was: the same import, so nothing is written twice. */
export function useSending(words: DialogMessages['call']): {
  readonly sending: Sending; readonly begin: (cargo: Cargo) => void; readonly retry: () => void; readonly stop: () => void; readonly reset: () => void;
} {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const job = useRef<Job>({ cargo: { importId: '', customers: 0, part: () => null }, next: 0, sent: NOTHING, stopped: false, out: false });

  const go = async (): Promise<void> => {
    const now = job.current;
    if (now.out) return;
    now.out = true;
    try {
      for (let part = now.cargo.part(now.next); part !== null && !now.stopped; part = now.cargo.part(now.next)) {
        setSending({ state: 'sending', sent: now.sent, stopping: false });
        const answer = await call('dialogImportPart', [part], words);
        if (!answer.ok) return setSending({ state: 'failed', sent: now.sent, at: 'part', problem: answer.problem });
        now.next += 1;
        now.sent = withPart(now.sent, part, answer.value);
      }
      setSending({ state: 'grading', sent: now.sent, stopping: now.stopped });
      const answer = await call('dialogFinishImport', [now.cargo.importId], words);
      setSending(answer.ok ? { state: 'done', sent: now.sent, text: answer.value.text } : { state: 'failed', sent: now.sent, at: 'grading', problem: answer.problem });
    } finally {
      now.out = false;
    }
  };

  return {
    sending,
    begin: (cargo) => {
      if (job.current.out) return;
      job.current = { cargo, next: 0, sent: { ...NOTHING, of: cargo.customers }, stopped: false, out: false };
      void go();
    },
    retry: () => { void go(); },
    stop: () => {
      job.current.stopped = true;
      if (job.current.out) setSending((last) => (last.state === 'sending' ? { ...last, stopping: true } : last));
      // Between two tries nothing is out that could end by itself. What is in is graded now, unless that is what failed.
      else if (sending.state === 'failed' && sending.at === 'grading') setSending({ state: 'done', sent: sending.sent, text: '' });
      else void go();
    },
    reset: () => { setSending({ state: 'idle' }); },
  };
}

interface Job {
  readonly cargo: Cargo;
  next: number;
  sent: Sent;
  stopped: boolean;
  out: boolean;
}

const NOTHING: Sent = { customers: 0, of: 0, kept: [], failed: [] };

function withPart(sent: Sent, part: ImportPart, { kept, failed }: ImportedPart): Sent {
  return { ...sent, customers: sent.customers + part.create.length + part.update.length - failed.length, kept: [...sent.kept, ...kept], failed: [...sent.failed, ...failed] };
}
