import { startAutosave } from './autosave';
import { bookParts } from './book-parts';
import { fetchBook, fetchBundle, fetchText, newSample, saveBook, type LedgerBook, type OpenedBook } from './book-client';
import { registerCellFunctions } from './cell-functions';
import { watchEdits } from './edits';
import { byId } from './element';
import { followCursor } from './follow-cursor';
import { createFrames } from './frames';
import { createGrid, rendered, setGridLanguage } from './grid';
import { liveWorkbook } from './live-workbook';
import { createMailNotices } from './mail-notices';
import { createMenuBar } from './menu-bar';
import { menusOf } from './menus';
import { rememberedLanguage, rememberLanguage, type PageLanguage } from './page-language';
import { refusedScopes } from './refused-scopes';
import { createScriptRealm } from './script-realm';
import { createRunner } from './script-runner';
import { createScriptStatus, painted } from './script-status';
import { showTitle } from './title-bar';
import { createToasts } from './toasts';
import { toClient } from './transfer';
import type { MenuSpec } from '../services/host';
import { checkWhatIsVisible } from './visible-checks';
import { WORDS } from './words';

/** What the end-to-end tests hold the page by: the grid is a canvas, so they ask the workbook. */
export interface PageHandle {
  readonly api: ReturnType<typeof createGrid>['api'];
  readonly saved: () => Promise<void>;
  readonly state: () => LedgerBook['state'];
  /** Milliseconds from navigation until the sheet could be used. */
  readonly usableMs: number;
}

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

async function start(): Promise<void> {
  let language = rememberedLanguage();
  const words = () => WORDS[language.locale];
  document.documentElement.lang = language.html;
  byId('loading').textContent = words().loading;

  const [opened, bundle, client] = await Promise.all([fetchBook(language.locale), fetchBundle(), fetchText('/frame-client.js')]);
  const { api } = createGrid('grid', language);
  let current = opened;
  api.createWorkbook(opened.book.workbook);
  checkWhatIsVisible(api);
  const workbook = () => {
    const active = api.getActiveWorkbook();
    if (active === null) throw new Error('No workbook is open');
    return active;
  };

  const toasts = createToasts(byId('toasts'), () => words().dismiss);
  const mails = createMailNotices(byId('mails'), words);
  const status = createScriptStatus(byId('status'));
  const focusGrid = (): void => { byId('grid').querySelector<HTMLElement>('[data-u-comp=editor][contenteditable], [contenteditable]')?.focus(); };
  let addOnMenus: MenuSpec[] = [];

  const frames = createFrames({
    client, sidebarHost: byId('sidebar'), words, focusGrid,
    run: async (name, args) => {
      await painted();
      try {
        return toClient(followCursor(workbook, () => runner.run(name, 'FULL', () => realm.fromJson(JSON.stringify(args)) as unknown[])));
      } finally {
        // A script may have changed nothing but its properties.
        autosave.touch();
      }
    },
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const realm = createScriptRealm(bundle.zone);
  const runner = createRunner({
    api, workbook, bundle,
    state: () => current.book.state,
    zone,
    locale: () => language.locale,
    realm,
    refuse: refusedScopes(location.search),
    ui: {
      mail: (mail) => { mails.show(mail); },
      toast: (message, title, seconds) => { toasts.show(message, title, seconds); },
      menu: (spec) => { addOnMenus = [...addOnMenus.filter((one) => one.title !== spec.title), spec]; },
      dialog: (html, { title, width, height, modal }) => {
        frames.openDialog({ html, title, modal, width: width ?? DIALOG_WIDTH, height: height ?? DIALOG_HEIGHT });
      },
      sidebar: (html, { title }) => { frames.openSidebar(html, title); },
    },
  });

  const autosave = startAutosave({
    api, save: saveBook,
    parts: () => bookParts({ state: current.book.state, workbook: liveWorkbook(workbook()) }),
    show: (state) => { showTitle(current, state, words()); },
  });

  const runFromMenu = async (name: string): Promise<void> => {
    status.running(words().runningScript);
    await painted();
    try {
      runner.run(name, 'FULL', () => []);
      status.finished(words().finishedScript);
    } catch (error) {
      console.error(error);
      status.failed(messageOf(error), words().dismiss);
    }
    autosave.touch();
  };

  const menuBar = createMenuBar(byId('menus'), focusGrid);
  const showMenus = (): void => {
    menuBar.show(words().menuBar, menusOf({
      api, workbook, words: words(), language, addOnMenus, savedNow: autosave.flush, kind: current.kind, name: current.name,
      runScript: (name) => { void runFromMenu(name); },
      chooseLanguage: (next) => { changeLanguage(next); },
      openSample: () => { void openSample(); },
      fail: (error) => { status.failed(messageOf(error), words().dismiss); },
    }));
  };
  const openAddOn = (): void => {
    addOnMenus = [];
    runSimpleTrigger(() => { runner.run('onOpen', 'LIMITED', (host) => [host.openEvent()]); });
    showMenus();
  };
  const changeLanguage = (next: PageLanguage): void => {
    language = next;
    rememberLanguage(next);
    document.documentElement.lang = next.html;
    setGridLanguage(api, next);
    frames.closeAll();
    showTitle(current, 'saved', words());
    openAddOn();
  };
  const openSample = async (): Promise<void> => {
    current = await newSample(language.locale);
    location.reload();
  };

  registerCellFunctions(bundle.code, {
    univerAPI: api, workbook: workbook(), realm: realm.constructors,
    zone: () => current.book.state.spreadsheetZone ?? zone,
    evaluate: runner.cellFunctions,
  });
  watchEdits(api, runner.isRunning, (edit) => {
    runSimpleTrigger(() => { runner.run('onEdit', 'LIMITED', (host) => [host.editEvent(edit.area, edit.cell ?? undefined)]); });
    autosave.touch();
  });
  showTitle(current, 'saved', words());
  openAddOn();
  await rendered(api);
  byId('loading').remove();
  const handle: PageHandle = { api, saved: autosave.flush, state: () => current.book.state, usableMs: performance.now() };
  Object.assign(globalThis, { localSheet: handle });
  document.body.dataset['ready'] = 'true';
}

/** A simple trigger that fails says so in its log, not to the person, as on Google. */
function runSimpleTrigger(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return 'name' in error ? `${String(error.name)}: ${String(error.message)}` : String(error.message);
}

start().catch((error: unknown) => {
  console.error(error);
  byId('loading').textContent = messageOf(error);
  byId('loading').setAttribute('role', 'alert');
});

export type { OpenedBook };
