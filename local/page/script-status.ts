import { element } from './element';

/** The strip Sheets shows while a menu command runs, and the red one when it failed. */
export interface ScriptStatus {
  running(text: string): void;
  finished(text: string): void;
  failed(text: string, dismiss: string): void;
}

export function createScriptStatus(host: HTMLElement): ScriptStatus {
  let timer = 0;
  const show = (kind: 'running' | 'finished' | 'failed', ...content: readonly (Node | string)[]): void => {
    clearTimeout(timer);
    host.className = `status ${kind}`;
    host.setAttribute('role', kind === 'failed' ? 'alert' : 'status');
    host.replaceChildren(...content);
    host.hidden = false;
  };
  const hide = (): void => { host.hidden = true; };
  return {
    running(text) { show('running', element('span', { class: 'spinner', 'aria-hidden': 'true' }), text); },
    finished(text) {
      show('finished', text);
      timer = window.setTimeout(hide, 1500);
    },
    failed(text, dismiss) {
      const button = element('button', { type: 'button' }, dismiss);
      button.addEventListener('click', hide);
      show('failed', element('span', {}, text), button);
      button.focus();
    },
  };
}

const HIDDEN_MS = 250;
let turn = Promise.resolve();

/**
 * Lets the browser paint before a script takes the page's only thread: two frames, because the first is the one being
 * made. Who waits first goes first. A hidden page has no frames and only waits a moment.
 */
export function painted(): Promise<void> {
  turn = turn.then(twoFrames);
  return turn;
}

function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
    setTimeout(done, HIDDEN_MS);
  });
}
