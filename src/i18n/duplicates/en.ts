import { formatNumber } from '../format';
import type { DuplicatesMessages } from './messages';

export const duplicatesEn: DuplicatesMessages = {
  title: 'Find duplicates',
  reading: (read, total) => `Reading the list: ${n(read)} of ${n(total)}`,
  comparing: 'Comparing phones, mails, names and companies',
  broken: (detail) => `The list could not be compared (${detail}). Close this and open it again.`,
  list: {
    heading: (pairs) => (pairs === 1 ? 'One pair may be the same customer' : `${n(pairs)} pairs may be the same customer`),
    lead: (customers) => `${n(customers)} customers compared. Nothing changes until you have seen a pair side by side. The same name alone is never enough.`,
    none: (customers) => `No duplicates found among ${n(customers)} ${customers === 1 ? 'customer' : 'customers'}`,
    noneHint: 'Phones, mail addresses, names and companies were compared, however they are written.',
    filter: 'Show',
    filters: { all: (pairs) => `All ${n(pairs)}`, sure: (pairs) => `The same ${n(pairs)}`, maybe: (pairs) => `Worth a look ${n(pairs)}`, aside: (pairs) => `Set aside ${n(pairs)}` },
    emptyFilter: 'No pairs here.',
    sure: 'The same',
    maybe: 'Worth a look',
    why: {
      samePhone: 'same phone', sameMail: 'same mail', sameName: 'same name', likeName: 'name alike', sameCompany: 'same company', likeCompany: 'company alike', likePhone: 'phone almost the same',
      otherPhone: 'another phone', otherMail: 'another mail', otherCompany: 'another company', otherName: 'another name',
    },
    noName: '(no name)',
    phoneTail: (digits) => `…${digits}`,
    compare: 'Compare…',
    compareFor: (one, other) => `Compare ${one} and ${other}`,
    notSame: 'Not the same',
    notSameFor: (one, other) => `${one} and ${other} are not the same`,
    putBack: 'Put back',
    putBackFor: (one, other) => `Put back ${one} and ${other}`,
    asideHint: 'Pairs you have called different. This browser remembers them, without anybody’s name.',
    pages: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
    position: (from, to, of) => `${n(from)}–${n(to)} of ${n(of)}`,
    earlier: 'Earlier merges…',
  },
  pair: {
    heading: 'Are these one customer?',
    opening: 'Opening both cards…',
    caption: 'Both customers side by side: choose what is kept of each',
    fact: 'Fact',
    stays: 'This row stays',
    staysFor: (name, id) => `The row of ${name}, ${id}, stays`,
    logs: (purchases, talks) => `${counted(purchases, 'purchase')}, ${counted(talks, 'talk')}`,
    alike: 'the same in both',
    blank: 'blank',
    option: (fact, value) => `${fact}: ${value}`,
    full: 'Show in full',
    fullHint: 'Phones, mails and addresses are masked. Showing them in full is noted in History for both.',
    fullShown: 'Shown in full, and noted in History.',
    will: 'What will happen',
    willKeep: (name, id) => `${name} (${id}) stays, with everything marked above.`,
    willTake: (facts, id) => `${counted(facts, 'fact')} ${facts === 1 ? 'comes' : 'come'} over from ${id}.`,
    willLogs: (purchases, talks) => `All of both is kept: ${counted(purchases, 'purchase')} and ${counted(talks, 'talk')}. The grade is worked out anew.`,
    willClear: (id) => `The row of ${id} is emptied and stays in its place.`,
    willOwn: (columns) => `Your own columns are left alone. In that row something stays in: ${columns}.`,
    willUndo: 'You can take them apart again at any time.',
    back: 'Back to the list',
    notSame: 'Not the same',
    merge: 'Make them one',
    merging: 'Making them one…',
    keys: (key) => `${key}+Enter makes them one · Esc goes back`,
  },
  done: { merged: 'They are one customer now', apart: 'They are two customers again', takeApart: 'Undo: take apart again', next: 'Next pair', toList: 'Back to the list' },
  earlier: {
    title: 'Earlier merges',
    lead: 'Each can be taken apart again, whatever was done since.',
    none: 'No customers have been merged.',
    opening: 'Looking into History…',
    into: (dropped, kept) => `${dropped} went into ${kept}`,
    takeApart: 'Take apart',
    takeApartFor: (dropped, kept) => `Take apart ${kept} and ${dropped}`,
    working: 'Taking apart…',
    back: 'Back to the list',
  },
};

function counted(count: number, noun: string): string {
  return `${n(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function n(count: number): string {
  return formatNumber(count, 'en');
}
