import { expect, test } from '@jest/globals';
import { briefMessages } from '../../src/i18n/brief/choose';
import { messagesFor } from '../../src/i18n/choose';
import { contactMessages } from '../../src/i18n/contact/choose';
import { importMessages } from '../../src/i18n/import/choose';
import { LANGS } from '../../src/ledger/lang';
import { TAB_NAMES } from '../../src/ledger/tabs';
import { wordIn } from '../../src/ledger/words';

test.each(LANGS)('pages call menus, titles and tabs what they are called elsewhere (%s)', (lang) => {
  const { menu } = messagesFor(lang).commands;
  const brief = briefMessages(lang);
  expect(brief.title).toBe(messagesFor(lang).commands.titles.brief);
  expect(brief.emptyHint).toContain(`${menu.followUps} ▸ ${menu.refreshPlan}`);
  expect(brief.fullHint).toContain(wordIn(TAB_NAMES.history, lang));
  expect(contactMessages(lang).title).toBe(messagesFor(lang).commands.titles.contact);
  expect(contactMessages(lang).savedAsFirstEntered).toContain(wordIn(TAB_NAMES.contacts, lang));
  expect(importMessages(lang).title).toBe(messagesFor(lang).commands.titles.import);
  expect(importMessages(lang).done.duplicates).toContain(`${menu.tools} ▸ ${menu.duplicates}`);
});
