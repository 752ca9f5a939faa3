import { useMemo } from 'preact/hooks';
import type { LedgerProblem } from '../../app/contract/problems';
import { problemMessages } from '../../i18n/problems/choose';
import type { Lang } from '../../ledger/lang';
import { wordProblem } from './word';

interface Props {
  readonly problem: LedgerProblem;
  readonly lang: Lang;
  readonly onGo: (problem: LedgerProblem, place: string) => void;
}

/** One thing to look at; its place leads to the cell. */
export function Line({ problem, lang, onGo }: Props) {
  const { place, text, mend } = useMemo(() => wordProblem(problem, lang), [problem]);
  return (
    <tr>
      <td class="place"><button type="button" class="link" aria-label={problemMessages(lang).goTo(place)} onClick={() => { onGo(problem, place); }}>{place}</button></td>
      {mend === '' ? <td colSpan={2}>{text}</td> : <><td>{text}</td><td>{mend}</td></>}
    </tr>
  );
}
