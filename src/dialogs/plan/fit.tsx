import type { PlanPageData } from '../../app/contract/plan';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../ui/words';

/** More than these make nobody act sooner. */
const SHOWN_FALLS = 10;

/** «Does it fit?»: what the customers need a workday against the room there is, who is lost otherwise, and the ways out. */
export function Fit({ data }: { readonly data: PlanPageData }) {
  const { fit } = useWords().plan;
  const { load, falls, remedies } = data;
  const n = (value: number): string => formatNumber(value, data.lang);
  const scale = Math.max(load.capacity, ...load.rows.map(({ perWorkday }) => perWorkday), 1);
  return (
    <section class="fit" aria-labelledby="fit-title">
      <h2 id="fit-title">{fit.title}</h2>
      <p class={load.fits ? 'tip' : 'warning'}>{load.fits ? fit.fits(load.total, load.capacity) : fit.tooMuch(load.total, load.capacity)}</p>
      <table>
        <thead><tr><th scope="col">{fit.group}</th><th scope="col" class="number">{fit.customers}</th><th scope="col" class="number">{fit.perWorkday}</th><td class="bar" /></tr></thead>
        <tbody>
          {load.rows.map(({ label, customers, perWorkday, soft }) => (
            <tr key={label} class={soft ? 'soft' : ''}>
              <th scope="row">{label}{soft && <small> {fit.soft}</small>}</th><td class="number">{n(customers)}</td><td class="number">{n(perWorkday)}</td>
              <td class="bar"><span style={{ width: `${Math.min(100, (perWorkday / scale) * 100)}%` }} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row" colSpan={2}>{fit.total}</th><td class="number">{n(load.total)}</td><td /></tr>
          <tr><th scope="row" colSpan={2}>{fit.room}</th><td class="number">{n(load.capacity)}</td><td /></tr>
        </tfoot>
      </table>
      {falls.length > 0 && (
        <>
          <h3>{fit.falls(falls.length)}</h3>
          <table>
            <thead><tr><th scope="col">{fit.customer}</th><th scope="col">{fit.fallsOn}</th><th scope="col">{fit.plannedFor}</th></tr></thead>
            <tbody>
              {falls.slice(0, SHOWN_FALLS).map(({ customer, fallsOn, plannedFor }, at) => (
                <tr key={at}><th scope="row">{customer}</th><td>{fallsOn}</td><td>{plannedFor === '' ? fit.notPlanned : plannedFor}</td></tr>
              ))}
            </tbody>
          </table>
          {falls.length > SHOWN_FALLS && <p class="faint">{fit.moreFalls(falls.length - SHOWN_FALLS)}</p>}
        </>
      )}
      {remedies.length > 0 && <><h3>{fit.remedies}</h3><ul>{remedies.map((text) => <li key={text}>{text}</li>)}</ul></>}
    </section>
  );
}
