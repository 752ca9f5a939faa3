import type { AutomationState } from '../../app/contract/automation';
import { useWords } from '../ui/words';

/** What Google was not allowed, what that means, and the way to allow it after all. */
export function Refused({ state, onRetry }: { readonly state: AutomationState; readonly onRetry: () => void }) {
  const { automation, common } = useWords();
  const { missing, grantUrl } = state;
  if (missing.length === 0) return null;
  const others = missing.filter((scope) => !isFor(scope, RUN_RIGHT) && !isFor(scope, MAIL_RIGHT));
  return (
    <div class="banner refused">
      <div>
        {missing.some((scope) => isFor(scope, RUN_RIGHT)) && <p>{automation.runRefused}</p>}
        {missing.some((scope) => isFor(scope, MAIL_RIGHT)) && <p>{automation.mailRefused}</p>}
        {others.length > 0 && <p>{automation.otherRefused(others.join(' '))}</p>}
        {mayBeOpened(grantUrl) && <p><a href={grantUrl} target="_blank" rel="noopener noreferrer">{automation.grant}</a> – {automation.grantThen}</p>}
      </div>
      <button type="button" class="plain" onClick={onRetry}>{common.retry}</button>
    </div>
  );
}

export const RUN_RIGHT = 'script.scriptapp';
export const MAIL_RIGHT = 'script.send_mail';

/** Scopes are named by their whole address or by its end. */
function isFor(scope: string, right: string): boolean {
  return scope === right || scope.endsWith(`/${right}`);
}

function mayBeOpened(url: string): boolean {
  return /^(https:|about:)/i.test(url);
}
