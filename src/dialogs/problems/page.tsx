import type { ProblemsPageData } from '../../app/contract/problems';
import { closeDialog } from '../close';
import { mount } from '../ui/mount';
import { useDialogKeys } from '../ui/use-dialog-keys';
import { useWords } from '../ui/words';
import './problems.css';

mount<ProblemsPageData>(Problems, (words) => words.problems.title);

/** «Check the ledger»: where something cannot be read or contradicts itself, and how to mend it. */
function Problems({ data }: { readonly data: ProblemsPageData }) {
  const { problems, common } = useWords();
  useDialogKeys(false, closeDialog);
  const count = data.problems.length + data.more;
  return (
    <div class="page">
      <div class="scroll" tabIndex={0} role="region" aria-label={problems.title}>
        <p class={count === 0 ? 'tip' : 'note'} role="status">
          {count === 0 ? problems.none(data.customers) : problems.found(count, data.customers)}
        </p>
        {data.problems.length > 0 && (
          <table>
            <thead>
              <tr><th scope="col">{problems.sheet}</th><th scope="col">{problems.cell}</th><th scope="col">{problems.problem}</th><th scope="col">{problems.mend}</th></tr>
            </thead>
            <tbody>
              {data.problems.map(({ sheet, cell, text, mend }, at) => (
                <tr key={at}><td class="place">{sheet}</td><td class="place">{cell}</td>{mend === '' ? <td colSpan={2}>{text}</td> : <><td>{text}</td><td>{mend}</td></>}</tr>
              ))}
            </tbody>
          </table>
        )}
        {data.more > 0 && <p class="faint">{problems.more(data.more)}</p>}
      </div>
      <footer><button type="button" class="action" onClick={closeDialog}>{common.close}</button></footer>
    </div>
  );
}
