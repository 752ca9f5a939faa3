import type { Refreshed } from '../app/follow-ups/refresh';
import { tenths } from '../domain/follow-up/plan/summary';
import { maskName } from '../domain/privacy/mask';
import { digestMessagesFor } from '../i18n/digest/choose';
import { formatDay } from '../i18n/format';
import { writeChoice } from '../ledger/choices';
import type { FollowUpLine } from '../ledger/follow-up-row';

/** A mail, as text and as HTML. */
export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** So many customers under each heading: a mail is read on a phone. */
const MOST = 30;

/**
 * The morning digest in the ledger's language: today's contacts, who is overdue beside them, and who falls to B within a
 * week («王○明 falls to B in 5 days unless you call»). No phone leaves the sheet, and no name unless the Policy says so.
 */
export function digestMail({ ledger: { lang, today, policyTab: { settings } }, summary, lines }: Refreshed): DigestMail {
  const words = digestMessagesFor(lang);
  const name = (text: string): string => (settings.maskDigest ? maskName(text) : text);
  const say = (line: FollowUpLine): string => [writeChoice('gradeShown', line.grade, lang), name(line.customer), line.nextAction].filter((part) => part !== '').join(' · ');
  const planned = lines.filter(({ state }) => state === 'today').sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const overdue = lines.filter(({ state, overdue: mark }) => state !== 'today' && mark !== 'no').sort((a, b) => (a.wasDue ?? Infinity) - (b.wasDue ?? Infinity));
  const list = (heading: string, items: readonly string[]): Section[] => (items.length === 0 ? [] : [{ heading, items: items.length > MOST ? [...items.slice(0, MOST), words.more(items.length - MOST)] : items }]);
  const sections = [
    ...list(words.today(planned.length), planned.map(say)),
    ...list(words.falls, summary.fallsSoon.map(({ name: customer, fallsOn }) => words.fall(name(customer), fallsOn - today, formatDay(fallsOn, lang)))),
    ...list(words.overdue(overdue.length), overdue.map(say)),
  ];
  const notes = [...(sections.length === 0 ? [words.nobody] : []), ...(summary.load.fits ? [] : [words.doesNotFit(tenths(summary.load.total), summary.capacity)])];
  const title = words.greeting(formatDay(today, lang));
  return {
    subject: words.subject(formatDay(today, lang), planned.length, summary.overdue),
    text: [title, ...notes, ...sections.map(({ heading, items }) => [heading, ...items.map((item) => `- ${item}`)].join('\n')), words.footer].join('\n\n'),
    html: [
      `<h2>${escaped(title)}</h2>`, ...notes.map((note) => `<p>${escaped(note)}</p>`),
      ...sections.map(({ heading, items }) => `<h3>${escaped(heading)}</h3><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`),
      `<p style="color:#5f6368;font-size:12px">${escaped(words.footer)}</p>`,
    ].join(''),
  };
}

interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
