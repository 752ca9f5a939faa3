import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { MenuItem, MenuSpec } from '../services/host';
import type { TopMenu } from './menu-bar';
import type { MenuNode } from './menu-popup';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language';
import { downloadCsv, downloadXlsx } from './downloads';
import { sortByActiveColumn, toggleFilter, activeFilter } from './data-commands';
import type { Words } from './words';

export interface MenuSituation {
  readonly api: FUniver;
  readonly workbook: () => FWorkbook;
  readonly words: Words;
  readonly language: PageLanguage;
  readonly addOnMenus: readonly MenuSpec[];
  readonly kind: 'sample' | 'file';
  readonly name: string;
  readonly savedNow: () => Promise<void>;
  readonly runScript: (functionName: string) => void;
  readonly chooseLanguage: (language: PageLanguage) => void;
  readonly openSample: () => void;
  readonly fail: (error: unknown) => void;
}

/** The menus above the grid: the page's own few, and what the add-on made. */
export function menusOf(situation: MenuSituation): TopMenu[] {
  const { words } = situation;
  const own: TopMenu[] = [
    { label: words.file, items: () => fileMenu(situation) },
    { label: words.edit, items: () => editMenu(situation) },
    { label: words.view, items: () => viewMenu(situation) },
    { label: words.data, items: () => dataMenu(situation) },
  ];
  const made = situation.addOnMenus.map((spec): TopMenu => ({
    label: spec.title === '' ? words.addOn : spec.title,
    items: () => scriptItems(spec.items, situation.runScript),
  }));
  return [...own, ...made];
}

function fileMenu(situation: MenuSituation): MenuNode[] {
  const { words, fail } = situation;
  const tried = (work: () => Promise<void>) => () => { work().catch(fail); };
  const download: MenuNode[] = [
    { kind: 'item', label: words.downloadXlsx, run: tried(() => downloadXlsx(situation.savedNow)) },
    { kind: 'item', label: words.downloadCsv, run: tried(() => downloadCsv(situation.workbook(), situation.savedNow)) },
  ];
  if (situation.kind === 'file') return download;
  return [
    { kind: 'item', label: words.newSample, run: () => { if (confirm(words.newSampleAsk)) situation.openSample(); } },
    { kind: 'separator' }, ...download,
  ];
}

function editMenu({ words, api }: MenuSituation): MenuNode[] {
  return [
    { kind: 'item', label: words.undo, hint: 'Ctrl+Z', run: () => { void api.undo(); } },
    { kind: 'item', label: words.redo, hint: 'Ctrl+Y', run: () => { void api.redo(); } },
  ];
}

function viewMenu({ words, language, chooseLanguage }: MenuSituation): MenuNode[] {
  return [{
    kind: 'menu', label: words.language,
    items: PAGE_LANGUAGES.map((one) => ({
      kind: 'item', label: one.label, checked: one.locale === language.locale, run: () => { chooseLanguage(one); },
    })),
  }];
}

function dataMenu({ words, workbook }: MenuSituation): MenuNode[] {
  return [
    { kind: 'item', label: words.sortAscending, run: () => { sortByActiveColumn(workbook(), true); } },
    { kind: 'item', label: words.sortDescending, run: () => { sortByActiveColumn(workbook(), false); } },
    { kind: 'separator' },
    { kind: 'item', label: activeFilter(workbook()) === null ? words.createFilter : words.removeFilter, run: () => { toggleFilter(workbook()); } },
  ];
}

function scriptItems(items: readonly MenuItem[], run: (functionName: string) => void): MenuNode[] {
  return items.map((item): MenuNode => {
    switch (item.kind) {
      case 'separator': return { kind: 'separator' };
      case 'submenu': return { kind: 'menu', label: item.caption, items: scriptItems(item.items, run) };
      case 'item': return { kind: 'item', label: item.caption, run: () => { run(item.functionName); } };
    }
  });
}
