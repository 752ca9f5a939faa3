import type { PreviewRow } from '../../intake/plan';
import { Segments } from '../ui/segments';
import { shownState, type Decided, type Decision } from './decide';
import { linesOf, type RowContext } from './row-lines';

interface Props {
  readonly rows: readonly PreviewRow[];
  readonly context: RowContext;
  readonly decided: Decided;
  /** Keys of the rows that have to be decided about, or have been. */
  readonly asked: ReadonlySet<string>;
  readonly onDecide: (key: string, decision: Decision) => void;
}

/** One page of the preview. */
export function PreviewRows({ rows, context, decided, asked, onDecide }: Props) {
  const { preview } = context.words;
  return (
    <table class="rows">
      <thead><tr><th scope="col" class="line">{preview.row}</th><th scope="col" class="customer">{preview.customer}</th><th scope="col">{preview.what}</th></tr></thead>
      <tbody>
        {rows.map((row) => {
          const name = row.name === '' ? row.company : row.name;
          const becomes = shownState(row, decided);
          const state = becomes === 'skipped' ? 'unchanged' : becomes;
          return (
            <tr key={row.key}>
              <td class="line">{row.key}</td>
              <th scope="row">{name === '' ? <span class="faint">{preview.nameless}</span> : name}{row.name !== '' && row.company !== '' && <small>{row.company}</small>}</th>
              <td>
                <span class={`state state-${state}`}>{becomes === 'skipped' ? preview.decisions.skip : preview.states[state]}</span>
                <ul class="lines">{linesOf(row, context).map(({ kind, text }, at) => <li key={at} class={kind}>{text}</li>)}</ul>
                {asked.has(row.key) && (
                  <Segments<Decision> name={`decide-${row.key}`} legend={preview.decide(name, row.key)} bare value={decided[row.key] ?? null}
                    options={(['same', 'new', 'skip'] as const).map((value) => ({ value, label: preview.decisions[value] }))} onChange={(decision) => { onDecide(row.key, decision); }} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
