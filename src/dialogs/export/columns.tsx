import type { ExportPageData } from '../../app/contract/export';
import type { ExportMessages } from '../../i18n/export/messages';
import { columnsFor, type ExportForm } from './choice';

interface Props {
  readonly words: ExportMessages['columns'];
  readonly data: ExportPageData;
  readonly form: ExportForm;
  readonly error: boolean;
  readonly onChange: (columns: ReadonlySet<string>) => void;
}

/** Which columns the file holds: the ledger's and the person's own, personal ones marked. */
export function Columns({ words, data, form, error, onChange }: Props) {
  const open = columnsFor(data, form.format);
  const id = data.columns.find(({ key }) => key === 'id');
  const set = (keys: readonly string[], on: boolean): void => {
    const columns = new Set(form.columns);
    for (const key of keys) if (on) columns.add(key); else columns.delete(key);
    onChange(columns);
  };
  const groups = [{ legend: words.ledger, columns: open.filter(({ own }) => !own) }, { legend: words.own, columns: open.filter(({ own }) => own) }];
  return (
    <section class="columns" aria-labelledby="columns-title">
      <h2 id="columns-title">{words.legend}</h2>
      {data.notFound.length > 0 && <p class="warning">{words.notFound(data.notFound)}</p>}
      {error && <p class="error" role="alert">{words.missing}</p>}
      {id !== undefined && <p class="hint">{words.always(id.header)}</p>}
      {groups.filter(({ columns }) => columns.length > 0).map(({ legend, columns }) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          <p class="quick">
            <button type="button" class="link" aria-label={`${legend}: ${words.every}`} onClick={() => { set(columns.map(({ key }) => key), true); }}>{words.every}</button>
            <button type="button" class="link" aria-label={`${legend}: ${words.none}`} onClick={() => { set(columns.map(({ key }) => key), false); }}>{words.none}</button>
          </p>
          <div class="ticks">
            {columns.map(({ key, header, personal }) => (
              <label key={key} class="check">
                <input type="checkbox" checked={form.columns.has(key)} onChange={(event) => { set([key], event.currentTarget.checked); }} />
                <span>{header}{personal && <> <small class="personal">{words.personal}</small></>}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
