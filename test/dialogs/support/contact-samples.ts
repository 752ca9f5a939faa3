import type { Brief, BriefPageData } from '../../../src/app/contract/brief';
import type { ContactPageData, ContactPreview, ContactStart, SavedContact } from '../../../src/app/contract/contact';
import type { Thanks } from '../../../src/app/contract/thanks';
import { RISES, WANG } from './samples';

/** 王小明 with a doubt open, some intention, and a lesson from last time. */
export const START: ContactStart = {
  customer: WANG,
  facts: {
    intention: { value: 'some' }, doubt: { value: 'Is it louder than the old one?' }, issue: { value: '' }, saidYes: { value: '' }, expectedClose: { value: '2026-06-15' },
    need: { value: 'explicit' }, knowledge: { value: 'low' }, power: { value: '' }, authority: { value: 'yes' }, demand: { value: '250' },
    latentNeed: { value: 'a second shop' }, credit: { value: 'good' },
  },
  lesson: { day: '2026-05-12', text: 'Bring the noise figures; let him say the price first.' },
  strategy: 'Answer the doubt with patience: advantages and price first.',
  doNotContact: false,
};
export const CONTACT: ContactPageData = { lang: 'en', today: '2026-05-20', start: START, lineId: 'line-1' };

export const PREVIEW: ContactPreview = {
  from: 'C', to: 'D', move: 'down', why: 'D: some wish to buy; doubt: is it louder than the old one?', toGoUp: 'To reach C: answer the doubt.',
  nextFollowUp: '3 Jun 2026', nextAction: 'answer the doubt', proposed: '2026-06-03', proposedWhy: '10 workdays after this talk.',
  strategy: 'Answer the doubt with patience: a right idea of advantages and price first.',
};
export const SAVED_CONTACT: SavedContact = {
  from: PREVIEW.from, to: PREVIEW.to, move: PREVIEW.move, why: PREVIEW.why, toGoUp: PREVIEW.toGoUp, nextFollowUp: PREVIEW.nextFollowUp, nextAction: PREVIEW.nextAction,
  text: 'Contact saved. 王小明: C → D. Next follow-up: 3 Jun 2026.', repeated: false, conflicts: [], strategy: PREVIEW.strategy, thanks: null,
};

export const THANKS: Thanks = {
  name: '王小明', title: '採購經理', company: '大安食品行', from: 'C', to: 'B', product: 'Espresso machine', lang: 'zh-Hant', templates: { raised: '', toA: '' },
};
export const RAISED_CONTACT: SavedContact = {
  ...SAVED_CONTACT, ...RISES, text: 'Contact saved. 王小明: C → B. Next follow-up: 3 Jun 2026.', thanks: { ...THANKS, product: '' },
};

export const BRIEF: Brief = {
  id: WANG.id, name: '王小明', company: '大安食品行', title: '採購經理', authority: 'yes', phone: '•••678', address: '台•••', grade: 'C', stage: 'Target customer',
  why: 'C: strong intention; open: delivery date.', nextAction: 'Settle the issue: delivery date', strategy: 'Settle the small issue that holds it up, or get a date.',
  need: 'explicit', latentNeed: 'a second shop next year', likes: 'likes mountain tea; dislikes calls before ten', doubt: 'Is it louder than the old one?', issue: 'delivery before the holidays',
  expectedClose: '2026-06-15', psychology: ['pragmatic', 'conformity'], psychologySignals: 'asked how long it lasts; asked who else in the street uses it', badCredit: false, doNotContact: false,
  introducedBy: 'Anna Wang', missing: ['pastSuppliers', 'complaints', 'rivals'],
  lastTalk: { day: '2026-05-12', said: 'Went through the offer; the price is all right, wants it before the holidays.', reaction: 'nodded at the price, went quiet at the delivery' },
  lesson: { day: '2026-05-12', text: 'Bring the noise figures; let him say the price first.' },
};
/** A company of which nothing is known but that it is there. */
export const BARE: Brief = {
  id: 'C-000044', name: '', company: 'Harbour Supplies', title: '', authority: '', phone: '', address: '', grade: '', stage: '', why: '', nextAction: 'Visit', strategy: '',
  need: '', latentNeed: '', likes: '', doubt: '', issue: '', expectedClose: '', psychology: [], psychologySignals: '', badCredit: true, doNotContact: false, introducedBy: '',
  missing: ['name', 'contact', 'authority', 'need', 'address', 'likes'], lastTalk: null, lesson: null,
};
export const BRIEFS: BriefPageData = { lang: 'en', today: '2026-05-20', day: '2026-05-20', briefs: [BRIEF, BARE], masked: true };
/** The same with nothing masked. */
export const BRIEFS_IN_FULL: BriefPageData = { ...BRIEFS, masked: false, briefs: [{ ...BRIEF, phone: '0912-345-678', address: '台北市大安區復興南路一段 1 號' }, BARE] };
