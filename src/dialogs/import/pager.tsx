import { useImportWords } from './words';

/** As many rows as fit a few screens: drawing them is a matter of milliseconds however long the file is. */
export const PAGE_ROWS = 50;

interface Props {
  readonly page: number;
  /** How many rows there are in all. */
  readonly of: number;
  readonly onPage: (page: number) => void;
}

/** Which rows of a long list are shown, and the way to the others. */
export function Pager({ page, of, onPage }: Props) {
  const { preview } = useImportWords();
  if (of <= PAGE_ROWS) return null;
  const turn = (to: number): void => {
    onPage(to);
    document.getElementById('rows')?.scrollTo({ top: 0 });
  };
  const last = Math.ceil(of / PAGE_ROWS) - 1;
  return (
    <div class="pager">
      <button type="button" class="small" aria-disabled={page === 0} onClick={() => { if (page > 0) turn(page - 1); }}>{preview.earlier}</button>
      <span role="status">{preview.page(page * PAGE_ROWS + 1, Math.min(of, (page + 1) * PAGE_ROWS), of)}</span>
      <button type="button" class="small" aria-disabled={page === last} onClick={() => { if (page < last) turn(page + 1); }}>{preview.later}</button>
    </div>
  );
}
