/** Runs inside the frame of a dialog or sidebar before anything of the page's own: gives it `google.script`. */
import type { FromFrame, ToFrame } from './frame-messages';
import { toServer } from './transfer';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function say(message: FromFrame): void {
  parent.postMessage({ ledgerFrame: message }, '*');
}

function runner(handlers: Handlers): unknown {
  return new Proxy({}, {
    get(_, name) {
      if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
      if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
      if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
      return (...args: unknown[]) => {
        // A form is allowed as the only argument; everything else must be plain.
        const sent = args.length === 1 && args[0] instanceof HTMLFormElement ? [formValues(args[0])] : toServer(args);
        calls += 1;
        waiting.set(calls, handlers);
        say({ say: 'run', call: calls, name: String(name), args: sent });
      };
    },
  });
}

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  new FormData(form).forEach((value, key) => { if (typeof value === 'string') values[key] = value; });
  return values;
}

addEventListener('message', (event: MessageEvent<{ ledgerPage?: ToFrame }>) => {
  const message = event.data.ledgerPage;
  if (event.source !== parent || message === undefined) return;
  const handlers = waiting.get(message.call);
  waiting.delete(message.call);
  if (message.say === 'result') handlers?.success?.(message.value, handlers.userObject);
  else if (handlers?.failure !== undefined) {
    const error = new Error(message.message);
    error.name = message.name;
    handlers.failure(error, handlers.userObject);
  } else console.error(`${message.name}: ${message.message}`);
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) say({ say: 'escape' });
  if (event.key === 'Tab' && !event.defaultPrevented) trapTab(event);
});

/** Focus goes from the last field to the dialog's close button and round, never to the sheet behind. */
function trapTab(event: KeyboardEvent): void {
  const all = [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,[tabindex]')]
    .filter((field) => field.tabIndex >= 0 && !field.hasAttribute('disabled') && field.getClientRects().length > 0);
  const edge = event.shiftKey ? all[0] : all[all.length - 1];
  const outside = document.activeElement === null || document.activeElement === document.body;
  if (all.length > 0 && document.activeElement !== edge && !(outside && event.shiftKey)) return;
  event.preventDefault();
  say({ say: 'tabOut', back: event.shiftKey });
}

const host = {
  close: () => { say({ say: 'close' }); },
  setWidth: (pixels: number) => { say({ say: 'width', pixels }); },
  setHeight: (pixels: number) => { say({ say: 'height', pixels }); },
  editor: { focus: () => { say({ say: 'focusEditor' }); } },
  origin: 'http://127.0.0.1',
};
Object.assign(globalThis, { google: { script: { run: runner({}), host, url: {}, history: {} } } });
