import { element } from './element';
import type { FromFrame, ToFrame } from './frame-messages';

export interface FrameRequest {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

/** Called for `google.script.run`; what it gives or throws goes back to the page that asked. */
export type RunFromFrame = (name: string, args: readonly unknown[]) => Promise<unknown>;

export interface Frames {
  openDialog(request: FrameRequest): void;
  /** One at a time, 300 px wide, as in Sheets. */
  openSidebar(html: string, title: string): void;
  closeAll(): void;
}

interface Shown { readonly frame: HTMLIFrameElement; readonly box: HTMLElement; readonly close: () => void; readonly closer: HTMLElement }

/** Shows the bundle's own pages in sandboxed frames that know nothing of this page but `google.script`. */
export function createFrames(options: {
  readonly client: string;
  readonly sidebarHost: HTMLElement;
  readonly words: () => { readonly close: string };
  readonly run: RunFromFrame;
  readonly focusGrid: () => void;
}): Frames {
  let dialog: Shown | null = null;
  let sidebar: Shown | null = null;

  addEventListener('message', (event: MessageEvent<{ ledgerFrame?: FromFrame }>) => {
    const shown = [dialog, sidebar].find((one) => one !== null && one.frame.contentWindow === event.source);
    const message = (event.data as { ledgerFrame?: FromFrame } | null)?.ledgerFrame;
    if (shown === null || shown === undefined || message === undefined) return;
    receive(message, shown, shown === dialog);
  });

  const receive = (message: FromFrame, shown: Shown, isDialog: boolean): void => {
    switch (message.say) {
      case 'run': void answer(shown, message.call, options.run(message.name, message.args)); break;
      case 'close': shown.close(); break;
      case 'escape': if (isDialog) shown.close(); else options.focusGrid(); break;
      case 'width': if (isDialog) shown.box.style.width = `${message.pixels}px`; break;
      case 'height': if (isDialog) shown.frame.style.height = `${message.pixels}px`; break;
      case 'focusEditor': options.focusGrid(); break;
      case 'tabOut': shown.closer.focus(); break;
    }
  };

  const openDialog = (request: FrameRequest): void => {
    dialog?.close();
    const { frame, closer, box } = framed(request.html, request.title, 'dialog', options);
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', request.title);
    if (request.modal) box.setAttribute('aria-modal', 'true');
    box.style.width = `${request.width}px`;
    frame.style.height = `${request.height}px`;
    const layer = element('div', { class: request.modal ? 'dialog-layer modal' : 'dialog-layer' }, box);
    const close = (): void => {
      layer.remove();
      if (dialog?.frame === frame) dialog = null;
      setInert(false);
      options.focusGrid();
    };
    closer.addEventListener('click', close);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Tab') { event.preventDefault(); frame.focus(); }
    });
    document.body.append(layer);
    if (request.modal) setInert(true);
    else makeMovable(box);
    dialog = { frame, box, close, closer };
    frame.addEventListener('load', () => { frame.focus(); });
  };

  const openSidebar = (html: string, title: string): void => {
    sidebar?.close();
    const { frame, closer, box } = framed(html, title, 'sidebar', options);
    box.setAttribute('role', 'complementary');
    box.setAttribute('aria-label', title);
    const close = (): void => {
      box.remove();
      options.sidebarHost.hidden = true;
      sidebar = null;
      dispatchEvent(new Event('resize'));
      options.focusGrid();
    };
    closer.addEventListener('click', close);
    options.sidebarHost.replaceChildren(box);
    options.sidebarHost.hidden = false;
    dispatchEvent(new Event('resize'));
    sidebar = { frame, box, close, closer };
  };

  return { openDialog, openSidebar, closeAll: () => { dialog?.close(); sidebar?.close(); } };
}

/** Behind a modal dialog nothing can be reached, by pointer or by keyboard. */
function setInert(inert: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('#shell')) part.inert = inert;
}

function framed(html: string, title: string, kind: 'dialog' | 'sidebar', options: { readonly client: string; readonly words: () => { readonly close: string } }): { frame: HTMLIFrameElement; closer: HTMLButtonElement; box: HTMLElement } {
  const closer = element('button', { type: 'button', class: 'frame-close', 'aria-label': options.words().close, title: options.words().close }, '×');
  const frame = element('iframe', { class: 'frame', title, sandbox: 'allow-scripts allow-forms allow-popups allow-modals allow-downloads' });
  frame.srcdoc = withClient(html, options.client);
  const box = element('div', { class: kind }, element('div', { class: 'frame-head' }, element('h2', {}, title), closer), frame);
  return { frame, closer, box };
}

/** Puts google.script before every script of the page, after its doctype so that it stays in standards mode. */
export function withClient(html: string, client: string): string {
  const script = `<script>${client.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (head === null) return `<!DOCTYPE html>${script}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}

async function answer(shown: Shown, call: number, outcome: Promise<unknown>): Promise<void> {
  const reply = await outcome.then(
    (value): ToFrame => ({ say: 'result', call, value }),
    (error: unknown): ToFrame => ({ say: 'failure', call, ...errorParts(error) }),
  );
  shown.frame.contentWindow?.postMessage({ ledgerPage: reply }, '*');
}

/** A failure handler gets the name and the message, nothing else. */
function errorParts(error: unknown): { readonly name: string; readonly message: string } {
  // An error of the bundle's own realm is no instance of this page's Error.
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return { name: 'name' in error ? String(error.name) : 'Error', message: String(error.message) };
  }
  return { name: 'Error', message: String(error) };
}

function makeMovable(box: HTMLElement): void {
  const head = box.firstElementChild;
  if (!(head instanceof HTMLElement)) return;
  head.classList.add('movable');
  head.addEventListener('pointerdown', (down) => {
    if (down.target instanceof HTMLButtonElement) return;
    const from = box.getBoundingClientRect();
    const move = (event: PointerEvent): void => {
      box.style.position = 'fixed';
      box.style.left = `${Math.max(0, from.left + event.clientX - down.clientX)}px`;
      box.style.top = `${Math.max(0, from.top + event.clientY - down.clientY)}px`;
    };
    head.setPointerCapture(down.pointerId);
    head.addEventListener('pointermove', move);
    head.addEventListener('pointerup', () => { head.removeEventListener('pointermove', move); }, { once: true });
  });
}
