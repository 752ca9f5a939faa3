import './segments.css';

interface Props<V extends string> {
  /** The name of the group; its buttons are `${name}-${value}`. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** Show no legend: something beside it says it already. */
  readonly bare?: boolean;
}

/** A choice of few, all in sight: radio buttons that look like one row, chosen with a click, the arrows or a digit. */
export function Segments<V extends string>({ name, legend, hint, options, value, onChange, bare = false }: Props<V>) {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[Number(event.key) - 1];
    if (option === undefined) return;
    event.preventDefault();
    onChange(option.value);
    document.getElementById(`${name}-${option.value}`)?.focus();
  };
  return (
    <fieldset class="segments" onKeyDown={onKey} {...(hint === undefined ? {} : { title: hint })}>
      <legend class={bare ? 'unseen' : ''}>{legend}</legend>
      <div class="segments-row">
        {options.map((option) => (
          <label key={option.value} {...(option.lang === undefined ? {} : { lang: option.lang })}>
            <input id={`${name}-${option.value}`} type="radio" name={name} checked={option.value === value} onChange={() => { onChange(option.value); }} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
